import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { ProxyAgent } from "undici";
import { expect, onTestFinished, test } from "vitest";
import "../../../auth-middleware/test/support/guard.ts";
import { startSecure } from "../../../auth-middleware/test/support/secure-server.ts";
import { undiciTransport } from "../../src/undici/index.ts";
import { build, complete } from "../support/acme.ts";
import { hasty } from "../support/hasty.ts";

/** A proxy that knows CONNECT only, and keeps everything that comes by. */
async function startProxy() {
  const seen: Buffer[] = [];
  const targets: string[] = [];
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on("connect", (request, socket, head) => {
    targets.push(request.url ?? "");
    seen.push(Buffer.from(JSON.stringify(request.headers)), head);
    const target = connect(Number(request.url?.split(":")[1]), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      socket.on("data", (chunk: Buffer) => seen.push(chunk)).pipe(target);
      target.on("data", (chunk: Buffer) => seen.push(chunk)).pipe(socket);
    });
    for (const one of [socket, target]) one.on("error", () => {});
    socket.on("close", () => target.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, targets };
}

test("S175, S176: behind a proxy both kinds of requests take its route, and it sees neither secret nor token", async () => {
  const proxy = await startProxy();
  const bodies: string[] = [];
  const origin = await startSecure((request, response) => {
    const isToken = request.url === "/token";
    request.setEncoding("utf8").on("data", (text: string) => bodies.push(text));
    request.on("end", () => {
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify(isToken ? { access_token: "canary-token", token_type: "Bearer", expires_in: 60 } : []),
      );
    });
  });
  const dispatcher = new ProxyAgent({ uri: proxy.uri });
  onTestFinished(() => dispatcher.destroy());
  const acme = build({
    ...complete,
    clientSecret: "canary-secret",
    baseUrl: origin,
    tokenUrl: `${origin}/token`,
    fetch: undiciTransport({ dispatcher }),
  });
  expect((await acme.GET("/things")).response.status).toBe(200);
  expect(bodies.join("")).toContain("canary-secret");
  expect(new Set(proxy.targets)).toEqual(new Set([new URL(origin).host]));
  const passed = Buffer.concat(proxy.seen);
  expect(passed.length).toBeGreaterThan(1_000);
  expect(passed.toString("latin1")).not.toContain("canary");
});

test("a proxy that refuses is named by verify", async () => {
  const server = createServer();
  server.on("connect", (_, socket) => socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const dispatcher = new ProxyAgent({ uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  onTestFinished(async () => {
    await dispatcher.destroy();
    server.closeAllConnections();
    server.close();
  });
  const acme = build({
    ...complete,
    clock: hasty,
    tokenUrl: "https://localhost:9/token",
    fetch: undiciTransport({ dispatcher }),
  });
  const { checks } = await acme.verify();
  expect(checks.find(({ status }) => status === "failed")).toMatchObject({ name: "proxy" });
});
