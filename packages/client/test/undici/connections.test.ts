import "../../../auth-middleware/test/support/guard.ts";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { Agent, MockAgent, Pool } from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import { undiciTransport } from "../../src/undici/index.ts";
import { failure, TRANSPORTS } from "./support/compare.ts";

async function listen(
  listener: (...args: Parameters<RequestListener>) => unknown,
  port = 0,
): Promise<{ server: Server; origin: string; port: number }> {
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port: own } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${own}`, port: own };
}

const text = async (answer: Promise<Response>) => (await answer).text();

describe.each(TRANSPORTS)("connections, over %s", (_, make) => {
  test("one is used again, however the last body was treated", async () => {
    let sockets = 0;
    const { server, origin } = await listen((request, response) => response.end(request.url));
    server.on("connection", () => sockets++);
    const send = make();
    await text(send(`${origin}/read`));
    await pause(10);
    await send(`${origin}/unread`);
    await pause(10);
    await (await send(`${origin}/cancelled`)).body?.cancel();
    await pause(10);
    expect([await text(send(`${origin}/last`)), sockets]).toEqual(["/last", 1]);
  });

  test("a server that restarts fails no idempotent call", async () => {
    const old = await listen((_, response) => response.end("old"));
    const send = make();
    const calls = () => Promise.all(Array.from({ length: 20 }, () => text(send(old.origin))));
    await calls();
    old.server.closeAllConnections();
    await new Promise((resolve) => old.server.close(resolve));
    await listen((_, response) => response.end("new"), old.port);
    expect(new Set(await calls())).toEqual(new Set(["new"]));
  });

  test.each(["GET", "PUT", "DELETE"])(
    "a %s on a connection that was closed meanwhile is sent on another",
    async (method) => {
      let seen = 0;
      const { origin } = await listen((request, response) => {
        request.resume().on("end", () => (++seen === 2 ? response.socket?.destroy() : response.end(`${seen}`)));
      });
      const send = make();
      const init = { method, ...(method === "PUT" && { body: "x" }) };
      const first = await text(send(origin, init));
      await pause(10);
      expect([first, await text(send(origin, init))]).toEqual(["1", "3"]);
    },
  );

  test("a POST on a connection that was closed meanwhile is not sent again", async () => {
    let seen = 0;
    const { origin } = await listen((request, response) => {
      seen++;
      request.resume().on("end", () => response.socket?.destroy());
    });
    const error = await make()(origin, { method: "POST", body: "x" }).catch(failure);
    expect([error, seen]).toMatchObject([{ message: "fetch failed", code: "UND_ERR_SOCKET" }, 1]);
  });

  test("a call that meets two closed connections fails", async () => {
    let seen = 0;
    const { origin } = await listen((_, response) => (++seen === 1 ? response.end("x") : response.socket?.destroy()));
    const send = make();
    await text(send(origin));
    await pause(10);
    expect([await send(origin).catch(failure), seen]).toMatchObject([{ message: "fetch failed" }, 3]);
  });

  test("a server that closes a new connection gets no second one", async () => {
    let seen = 0;
    const { origin } = await listen((_, response) => {
      seen++;
      response.socket?.destroy();
    });
    expect([await make()(origin).catch(failure), seen]).toMatchObject([{ message: "fetch failed" }, 1]);
  });

  test("a large body that nobody wants is not waited for", async () => {
    const { server, origin } = await listen((_, response) => response.writeHead(200).write("x".repeat(1_000_000)));
    const send = make();
    const closed = new Promise((resolve) => server.on("connection", (socket) => socket.on("close", resolve)));
    await (await send(origin)).body?.cancel();
    await closed;
  });

  const endless = (onCancel: () => void) =>
    new ReadableStream({ start: (source) => source.enqueue(new Uint8Array([65])), cancel: onCancel });

  test("a source is let go of when the call is aborted", async () => {
    const controller = new AbortController();
    const { origin } = await listen(() => controller.abort(new Error("mine")));
    const cancelled = await new Promise((resolve) => {
      const init = { method: "POST", body: endless(() => resolve(true)), duplex: "half" } as RequestInit;
      make()(origin, { ...init, signal: controller.signal }).catch(() => {});
    });
    expect(cancelled).toBe(true);
  });

  test("a source is let go of when the answer comes early", async () => {
    const { origin } = await listen((_, response) => response.writeHead(401).end("no"));
    let isCancelled = false;
    const body = endless(() => (isCancelled = true));
    const response = await make()(origin, { method: "POST", body, duplex: "half" });
    expect([response.status, await response.text(), isCancelled]).toEqual([401, "no", true]);
  });

  test("nothing is read from the network for who aborts while a body is sent", async () => {
    const controller = new AbortController();
    const { origin } = await listen(() => controller.abort(new Error("mine")));
    const init = { method: "POST", body: "x".repeat(5_000_000), signal: controller.signal };
    await expect(make()(origin, init)).rejects.toThrow("mine");
  });

  test("a form that is redirected keeps its boundary", async () => {
    const { origin } = await listen(async (request, response) => {
      const body = await buffer(request);
      if (request.url === "/") return response.writeHead(307, { location: "/end" }).end();
      const type = { "content-type": request.headers["content-type"] ?? "" };
      return response.end((await new Response(body, { headers: type }).formData()).get("a"));
    });
    const body = new FormData();
    body.set("a", "b");
    expect(await text(make()(origin, { method: "POST", body }))).toBe("b");
  });
});

test("a stream is read at its reader's pace", async () => {
  let written = 0;
  const { origin } = await listen((_, response) => {
    const more = () => {
      while (written < 64_000_000 && response.write(Buffer.alloc(64_000))) written += 64_000;
      response.once("drain", more);
    };
    more();
  });
  const response = await undiciTransport()(origin);
  const reader = response.body!.getReader();
  await reader.read();
  await pause(200);
  expect(written).toBeLessThan(20_000_000);
  await reader.cancel();
});

test("no listener is left on a signal that many calls share", async () => {
  const { origin } = await listen((_, response) => response.end("x"));
  const { signal } = new AbortController();
  let listeners = 0;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
  signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args));
  const send = undiciTransport();
  await Promise.all(Array.from({ length: 50 }, () => text(send(origin, { signal }))));
  expect(listeners).toBe(0);
});

describe("the size limit", () => {
  const big: RequestListener = (request, response) => {
    if (request.url === "/said") response.setHeader("content-length", 1001);
    response.end("x".repeat(1001));
  };

  test.each(["/said", "/unsaid"])("ends a body that is larger (%s)", async (path) => {
    const { origin } = await listen(big);
    const send = undiciTransport({ maxBodySize: 1000 });
    const error = await text(send(origin + path)).catch((error: Error & { code: string }) => error);
    expect(error).toMatchObject({ name: "VendorkitError", code: "too_large" });
  });

  test("lets one pass that is not", async () => {
    const { origin } = await listen(big);
    expect(await text(undiciTransport({ maxBodySize: 1001 })(`${origin}/said`))).toHaveLength(1001);
  });

  test.each([0, -1, Number.NaN])("cannot be %s", (maxBodySize) => {
    expect(() => undiciTransport({ maxBodySize })).toThrow("`maxBodySize` must be a positive number of bytes.");
  });
});

describe("a dispatcher", () => {
  test("of the transport's options is used", async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    agent.get("https://api.example.com").intercept({ path: "/a?b=1" }).reply(200, { mocked: true });
    expect(await (await undiciTransport({ dispatcher: agent })("https://api.example.com/a?b=1")).json()).toEqual({
      mocked: true,
    });
  });

  test("of the call wins", async () => {
    const { origin } = await listen((_, response) => response.end("x"));
    const pool = new Pool(origin, { connections: 1 });
    const never = { dispatch: () => expect.unreachable() } as never;
    const init = { dispatcher: pool } as object;
    expect(await text(undiciTransport({ dispatcher: never })(origin, init))).toBe("x");
    await pool.close();
  });

  test("that is closed fails the call as the network does", async () => {
    const agent = new Agent();
    await agent.close();
    const error = await undiciTransport({ dispatcher: agent })("http://127.0.0.1:1/").catch(failure);
    expect(error).toMatchObject({ name: "TypeError", message: "fetch failed", code: "UND_ERR_DESTROYED" });
  });

  test("must be one", () => {
    expect(() => undiciTransport({ dispatcher: {} as never })).toThrow(
      "`dispatcher` must be a dispatcher of undici's.",
    );
  });
});
