import type { IncomingMessage, ServerResponse } from "node:http";
import { withHeaders, type Answer } from "./answer.ts";
import { answerWithFault } from "./answer-with-fault.ts";
import { deliver } from "./deliver.ts";
import { serveFile } from "./files/serve-file.ts";
import type { Host } from "./host.ts";
import type { Incoming } from "./incoming.ts";
import { locate } from "./locate.ts";
import { readBody } from "./receive.ts";

/** Reads a request, finds the vendor it is for, and answers it, with a fault if one is waiting for it. */
export async function serve(
  hosts: ReadonlyMap<string, Host>,
  signal: AbortSignal,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const [, name = "", path = "/"] = /^\/([^/]*)(\/.*)?$/.exec(url.pathname) ?? [];
  response.on("error", () => undefined);
  const host = hosts.get(name);
  const found = host?.files.find(path);
  if (host && found) {
    const fault = host.faults.next("file", { method: request.method ?? "", path });
    return serveFile(host, { request, response, path, query: url.searchParams, found, fault, signal });
  }
  const body = await readBody(request);
  if (!body) return void request.destroy();
  const { method = "GET", headers } = request;
  const incoming: Incoming = {
    method,
    path,
    query: url.searchParams,
    headers,
    body,
    ip: request.socket.remoteAddress ?? "",
  };
  const extra = host?.vendor.extra?.(incoming, host.clock, host.settings);
  const location = host && !extra ? locate(host, path) : undefined;
  if (!host || !location) return deliver(response, extra ?? nowhere([...hosts.keys()]));
  const fault = host.faults.next(location.kind, { method, path: location.path });
  const answer = await answerWithFault(host, location, incoming, fault);
  const date = new Date(host.clock.now() + (fault?.dateOffsetMs ?? 0)).toUTCString();
  await deliver(response, withHeaders(answer, { Date: date }), fault, signal);
}

const nowhere = (names: readonly string[]): Answer => ({
  status: 404,
  body: {
    error: "not_found",
    message: `Nothing is emulated here. The vendors' servers are below ${names.map((name) => `/${name}`).join(", ")}.`,
  },
});
