import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { type Clock, systemClock } from "@vendorkit/auth-middleware";

/** A clock on which a back-off is over at once; longer limits are real. */
export const hurried: Clock = {
  ...systemClock,
  timer: (ms, callback) => systemClock.timer(ms <= 8_000 ? 0 : ms, callback),
};

export type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => unknown;

/** A file host that answers as the test says, and the link to its one file. */
export async function startHost(answer: Answer) {
  const seen: { method: string; headers: IncomingMessage["headers"] }[] = [];
  const server = createServer((request, response) => {
    request.on("error", () => {});
    response.on("error", () => {});
    seen.push({ method: request.method ?? "", headers: request.headers });
    // A request that breaks off fails the reading of it.
    void (async () => answer(request, response, seen.length))().catch(() => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const link = `http://127.0.0.1:${(server.address() as AddressInfo).port}/files/1?X-Amz-Signature=secret`;
  return { link, seen };
}

/** Reads a request to its end, and gives its body. */
export async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
