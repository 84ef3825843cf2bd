import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import type { VendorkitEvent } from "../src/index.ts";
import { build, clientOf, complete, failureOf, json, start, withEnvironment } from "./support/acme.ts";

const types = (events: readonly VendorkitEvent[]) => events.map(({ type }) => type);

describe("events", () => {
  it("of a first call are call, token, attempt and done, in this order", async () => {
    const { wire, client, events } = await start();
    await client.GET("/things");
    expect(types(events)).toEqual(["call", "token", "attempt", "done"]);
    expect(events).toMatchObject([
      { vendor: "acme", method: "GET", url: `${wire.origin}/things` },
      { vendor: "acme", reason: "cold", source: "network", requests: 1, lifetimeMs: 3_600_000 },
      { vendor: "acme", attempt: 1, status: 200 },
      { vendor: "acme", attempts: 1, replays: 0, status: 200 },
    ]);
    for (const event of events) {
      const times = Object.entries(event).filter(([name]) => name.endsWith("Ms"));
      for (const [, ms] of times) expect(ms).toBeGreaterThanOrEqual(0);
    }
  });

  it("of a later call have no token", async () => {
    const { client, events } = await start();
    await client.GET("/things");
    events.length = 0;
    await client.fetch("/things");
    expect(types(events)).toEqual(["call", "attempt", "done"]);
  });

  it("tell of retries, and of a token that was replaced", async () => {
    const { wire, client, events } = await start();
    await client.tokens.get();
    events.length = 0;
    wire.revoke();
    wire.api((seen, count) => {
      if (count === 1) return json({}, 503, { "retry-after-ms": "2" });
      return wire.valid.has(seen.bearer ?? "") ? json([]) : json({}, 401);
    });
    await client.GET("/things");
    expect(types(events)).toEqual(["call", "attempt", "wait", "attempt", "token", "attempt", "done"]);
    expect(events.filter(({ type }) => type === "attempt")).toMatchObject([
      { status: 503 },
      { status: 401 },
      { status: 200 },
    ]);
    expect(events[4]).toMatchObject({ reason: "rejected" });
    expect(events.at(-1)).toMatchObject({ attempts: 3, replays: 1 });
  });

  it("of one call bear one number, and of two calls two", async () => {
    const { client, events } = await start();
    await Promise.all([client.GET("/things"), client.GET("/files", { parseAs: "text" })]);
    const numbers = (url: string) => {
      const mine = events.find((event) => event.type === "call" && event.url.endsWith(url));
      const { call } = mine as { call: number };
      return [call, events.filter((event) => "call" in event && event.call === call).map(({ type }) => type)] as const;
    };
    const [[first, ofFirst], [second, ofSecond]] = [numbers("/things"), numbers("/files")];
    expect(first).not.toBe(second);
    expect(ofFirst).toEqual(["call", "attempt", "done"]);
    expect(ofSecond).toEqual(ofFirst);
  });

  it("tell of an attempt that ends with its call, once, before it is over", async () => {
    const { wire, client, events } = await start();
    await client.tokens.get();
    wire.api(() => () => {});
    await failureOf(client.GET("/things", { deadline: 20 }));
    expect(events.slice(-2)).toMatchObject([
      { type: "attempt", attempt: 1, error: "deadline" },
      { type: "done", attempts: 1, error: "deadline" },
    ]);
    const stop = new AbortController();
    const aborted = failureOf(client.fetch("/things", { signal: stop.signal }));
    while (wire.calls.length < 2) await new Promise(setImmediate);
    stop.abort();
    await aborted;
    expect(events.slice(-3)).toMatchObject([
      { type: "call" },
      { type: "attempt", attempt: 1, error: "AbortError" },
      { type: "done", attempts: 1, error: "AbortError" },
    ]);
  });

  it("tell of an attempt whose transport does not listen to its timeout, once, when it is late", async () => {
    let sends = 0;
    const fetch = (async (input: URL) => {
      if (String(input).endsWith("/token"))
        return Response.json({ access_token: "t", expires_in: 60, token_type: "Bearer" });
      return ++sends === 1 ? new Promise(() => {}) : Response.json([]);
    }) as unknown as typeof globalThis.fetch;
    const { client, events } = await start({ fetch, timeout: 20 });
    await client.GET("/things");
    const attempts = events.filter((event) => event.type === "attempt");
    expect(attempts).toMatchObject([
      { attempt: 1, error: "timeout" },
      { attempt: 2, status: 200 },
    ]);
    expect(types(events).at(-1)).toBe("done");
  });

  it("tell how a call failed", async () => {
    const { wire, client, events } = await start({ retries: 0 });
    wire.api((_, count) => (count === 1 ? json({}, 404) : (response) => void response.destroy()));
    await client.GET("/things");
    await failureOf(client.GET("/things"));
    wire.token(() => json({ error: "invalid_client" }, 401));
    const other = clientOf(wire, { onEvent: (event) => void events.push(event) });
    await failureOf(other.GET("/things"));
    const dones = events.filter(({ type }) => type === "done");
    expect(dones).toMatchObject([
      { status: 404 },
      { error: "UND_ERR_SOCKET" },
      { error: "bad_credentials", attempts: 0 },
    ]);
    expect(events.filter(({ type }) => type === "token").at(-1)).toMatchObject({ error: "bad_credentials" });
  });

  it("hold no secret, token, body, query or header off the list", async () => {
    const { wire, client, events } = await start();
    wire.api(() =>
      json({ answer: "body-private" }, 200, {
        "set-cookie": "s=cookie-private",
        "x-request-id": "r-1",
        "x-other": "header-private",
      }),
    );
    await client.POST("/things", { body: { id: "sent-private" }, headers: { "x-mine": "mine-private" } });
    await client.GET("/things", { params: { query: { after: "query-private" } } });
    await failureOf(client.fetch("/things#hash-private", { signal: AbortSignal.abort(new Error("reason-private")) }));
    const text = JSON.stringify(events) + inspect(events, { depth: 9, showHidden: true });
    for (const secret of ["private", "a-secret", "token-1", "Bearer"]) expect(text).not.toContain(secret);
    expect(text).toContain("r-1");
  });

  it("go to a listener that may throw or reject: nothing changes", async () => {
    let told = 0;
    for (const onEvent of [
      () => {
        told++;
        throw new Error("listener");
      },
      async () => {
        told++;
        throw new Error("listener");
      },
    ] as (() => void)[]) {
      // oxlint-disable-next-line no-await-in-loop
      const { client } = await start({ onEvent });
      // oxlint-disable-next-line no-await-in-loop
      expect((await client.GET("/things")).response.status).toBe(200);
    }
    expect(told).toBe(8);
  });

  it("that a listener changes stay as they are for the call", async () => {
    const { client } = await start({ onEvent: (event) => void Object.assign(event, { url: "changed", attempts: 99 }) });
    expect((await client.GET("/things")).response.status).toBe(200);
  });

  it("are not told of what middleware answers by itself", async () => {
    const { client, events } = await start();
    client.use({ onRequest: () => Response.json([]) });
    await client.GET("/things");
    expect(events).toEqual([]);
  });
});

describe("what a client shows", () => {
  it("when it, its tokens or an error is printed, is no secret", async () => {
    const { wire, client } = await start({ retries: 0 });
    const token = await client.tokens.get();
    wire.revoke();
    wire.token(() => json({ error: "invalid_client", error_description: "client a-secret is unknown" }, 401));
    const errors = await Promise.all([
      failureOf(client.GET("/things")),
      failureOf(() => build({ ...complete, clientSecret: "a-secret\n" })),
    ]);
    const shown = [client, client.tokens, token, ...errors].map(
      (value) =>
        `${inspect(value, { depth: 9, showHidden: true })} ${JSON.stringify(value)} ${String((value as Error).stack)}`,
    );
    for (const text of shown) {
      expect(text).not.toContain("a-secret");
      expect(text).not.toContain("token-1");
    }
  });
});

describe("S171: a process that checks no certificates", () => {
  it("is warned when a client is built, once for each client", () => {
    withEnvironment({ NODE_TLS_REJECT_UNAUTHORIZED: "0" });
    const events: VendorkitEvent[] = [];
    const onEvent = (event: VendorkitEvent) => void events.push(event);
    build({ ...complete, onEvent });
    expect(events).toMatchObject([{ type: "warning", vendor: "acme", code: "tls_unchecked" }]);
    const throwing = () => {
      throw new Error("a listener's own");
    };
    expect(build({ ...complete, onEvent: throwing })).toBeDefined();
  });

  it("is not warned where certificates are checked", () => {
    withEnvironment({ NODE_TLS_REJECT_UNAUTHORIZED: "1" });
    const events: VendorkitEvent[] = [];
    build({ ...complete, onEvent: (event) => void events.push(event) });
    expect(events).toEqual([]);
  });
});
