import "../../../auth-middleware/test/support/guard.ts";
import { Agent, MockAgent, Pool } from "undici";
import { createServer as createPlainServer } from "node:http";
import { createServer } from "node:http2";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { expect, onTestFinished, test } from "vitest";
import { selfSigned } from "../../../auth-middleware/test/support/certificate.ts";
import { undiciTransport } from "../../src/undici/index.ts";

test("a redirect from https to http is not followed, and is not tried again", async () => {
  const dispatcher = new MockAgent();
  dispatcher.disableNetConnect();
  const headers = { location: "http://api.example.com/things?key=secret" };
  dispatcher.get("https://api.example.com").intercept({ path: "/things?q=1" }).reply(302, "", { headers });
  const error = await undiciTransport({ dispatcher })("https://api.example.com/things?q=1").catch(
    (error: Error) => error,
  );
  expect(error).toMatchObject({
    name: "VendorkitError",
    code: "insecure_redirect",
    message:
      "https://api.example.com/things redirected to plain http at api.example.com. What is sent there can be read on the way, so it was not sent.",
  });
});

test("a redirect from http to https is followed", async () => {
  const dispatcher = new MockAgent();
  dispatcher.disableNetConnect();
  const headers = { location: "https://api.example.com/there" };
  dispatcher.get("http://api.example.com").intercept({ path: "/" }).reply(301, "", { headers });
  dispatcher.get("https://api.example.com").intercept({ path: "/there" }).reply(200, "arrived");
  const response = await undiciTransport({ dispatcher })("http://api.example.com/");
  expect([response.url, await response.text()]).toEqual(["https://api.example.com/there", "arrived"]);
});

test("HTTP/2 is spoken by a dispatcher that does", async () => {
  const server = createServer((request, response) => {
    response.setHeader("x-version", request.httpVersion);
    request.pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pool = new Pool(origin, { useH2c: true } as object);
  onTestFinished(async () => {
    await pool.destroy();
    server.close();
  });
  const send = undiciTransport({ dispatcher: pool });
  const answers = await Promise.all(
    ["one", "two"].map(async (body) => {
      const response = await send(`${origin}/`, { method: "POST", body });
      return [response.status, response.headers.get("x-version"), await response.text()];
    }),
  );
  expect(answers).toEqual([
    [200, "2.0", "one"],
    [200, "2.0", "two"],
  ]);
});

test("a dispatcher's certificate is shown to a server that asks for one, and a server that wants another is no answer", async () => {
  const [own, other, server] = [selfSigned(), selfSigned(), selfSigned()];
  const listener = createSecureServer(
    { ...server, ca: own.cert, requestCert: true, rejectUnauthorized: true },
    (request, response) => response.end(String((request.socket as TLSSocket).authorized)),
  );
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const address = `https://localhost:${(listener.address() as AddressInfo).port}/`;
  const [known, unknown] = [own, other].map(
    (client) => new Agent({ allowH2: false, connect: { ...client, ca: server.cert } }),
  );
  onTestFinished(async () => {
    await Promise.all([known?.destroy(), unknown?.destroy()]);
    listener.close();
  });
  const response = await undiciTransport({ dispatcher: known })(address);
  expect([response.status, await response.text()]).toEqual([200, "true"]);
  await expect(undiciTransport({ dispatcher: unknown })(address)).rejects.toThrow("fetch failed");
});

test("a pool of one connection sends one request after another", async () => {
  const sockets = new Set<unknown>();
  let [open, most] = [0, 0];
  const server = createPlainServer((request, response) => {
    sockets.add(request.socket);
    most = Math.max(most, ++open);
    setImmediate(() => {
      open--;
      response.end("whole");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pool = new Pool(origin, { connections: 1 });
  onTestFinished(async () => {
    await pool.destroy();
    server.close();
  });
  const send = undiciTransport({ dispatcher: pool });
  const texts = await Promise.all(Array.from({ length: 5 }, async () => (await send(`${origin}/`)).text()));
  expect([texts, sockets.size, most]).toEqual([Array.from({ length: 5 }, () => "whole"), 1, 1]);
});
