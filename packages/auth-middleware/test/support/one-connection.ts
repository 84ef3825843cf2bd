import { Agent, request as send } from "node:http";
import { Readable } from "node:stream";
import type { Fetch } from "../../src/index.ts";

/** A `fetch` whose connection pool holds one: an answer that nobody reads to its end blocks whoever comes next. */
export function oneConnectionFetch(): Fetch {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return async ({ url }: Request, init?: RequestInit) => {
    const request = new Request(url, init);
    const body = Buffer.from(await request.arrayBuffer());
    return new Promise((resolve, reject) => {
      const outgoing = send(request.url, {
        agent,
        method: request.method,
        headers: { ...Object.fromEntries(request.headers), "content-length": body.length },
        signal: request.signal,
      });
      outgoing.on("error", reject);
      outgoing.on("response", (incoming) => {
        const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
          name,
          String(value),
        ]);
        resolve(
          new Response(Readable.toWeb(incoming) as ReadableStream, { status: incoming.statusCode ?? 0, headers }),
        );
      });
      outgoing.end(body);
    });
  };
}
