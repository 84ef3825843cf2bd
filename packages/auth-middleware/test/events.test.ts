import { describe, expect, it } from "vitest";
import {
  compose,
  type Fetch,
  staticToken,
  type TokenEvent,
  type VendorkitEvent,
  withAuth,
  withEvents,
} from "../src/index.ts";
import { clientWith, failureOf, sourceAt, take } from "./support/client.ts";
import "./support/guard.ts";
import { issuing, tokenStub } from "./support/stub.ts";
import { VirtualClock } from "./support/virtual-clock.ts";
import { json, startWire } from "./support/wire.ts";

describe("events of tokens", () => {
  it("S189: each mint tells its vendor, reason, source, duration, requests and lifetime", async () => {
    const clock = new VirtualClock();
    const events: TokenEvent[] = [];
    const onEvent = (event: VendorkitEvent) => void (event.type === "token" && events.push(event));
    const { fetch } = tokenStub(async (count) => {
      await new Promise<void>((resolve) => void clock.timer(40, resolve));
      if (count === 5) return new Response("", { status: 500 });
      return issuing(100)(count);
    });
    const tokens = sourceAt({ tokenUrl: "https://t.example/" }, { clock, fetch, onEvent, vendor: "acme" });
    await clock.settle(take(tokens));
    await clock.advance(80_000);
    void tokens.get();
    await clock.advance(40);
    await clock.settle(take(tokens, { rejected: "t2" }));
    await clock.advance(100_000);
    await clock.settle(take(tokens));
    await tokens.invalidate();
    await clock.settle(take(tokens));
    await clock.settle(take(tokens, { forced: true }));
    const common = { type: "token", vendor: "acme", source: "network", lifetimeMs: 100_000 };
    expect(events).toMatchObject([
      { ...common, reason: "cold", durationMs: 40, requests: 1 },
      { ...common, reason: "ahead", durationMs: 40, requests: 1 },
      { ...common, reason: "rejected", durationMs: 40, requests: 1 },
      { ...common, reason: "expired", durationMs: 40, requests: 1 },
      { ...common, reason: "cold", requests: 2 },
      { ...common, reason: "forced", durationMs: 40, requests: 1 },
    ]);
  });

  it("S189: a token from the store says so, and a cached one says nothing", async () => {
    const events: VendorkitEvent[] = [];
    const onEvent = (event: VendorkitEvent) => void events.push(event);
    const token = { value: "stored", expiresAt: Date.now() + 3_600_000 };
    const tokenStore = { read: async () => token, write: async () => {} };
    const tokens = sourceAt({ tokenUrl: "https://t.example/" }, { tokenStore, onEvent });
    for (let call = 0; call < 10; call++) await tokens.get();
    expect(events).toMatchObject([{ type: "token", source: "store", reason: "cold", requests: 0 }]);
  });
});

describe("events of calls", () => {
  it("S161: a call is told from its beginning to its end, under one number, without its query", async () => {
    const wire = await startWire();
    wire.api((_, count) => (count === 1 ? { status: 503, headers: { "retry-after-ms": "1" } } : json({})));
    const { send, events } = clientWith(sourceAt(wire));
    await send(new Request(`${wire.origin}/things?secret=1`));
    const call = (events[0] as { call: number }).call;
    expect(events).toMatchObject([
      { type: "call", call, method: "GET", url: `${wire.origin}/things`, vendor: "acme" },
      { type: "attempt", call, attempt: 1, status: 503 },
      { type: "wait", call, reason: "server" },
      { type: "attempt", call, attempt: 2, status: 200 },
      { type: "done", call, status: 200, attempts: 2, replays: 0 },
    ]);
    for (const event of events) if ("durationMs" in event) expect(event.durationMs).toBeGreaterThanOrEqual(0);
  });

  it("two calls have two numbers", async () => {
    const { send, ofType } = clientWith(staticToken("t"), { fetch: async () => new Response() });
    await Promise.all([1, 2].map(() => send(new Request("https://api.example.com/"))));
    expect(new Set(ofType("done").map(({ call }) => call)).size).toBe(2);
  });

  it("S188: a listener that throws or rejects changes nothing", async () => {
    const wire = await startWire();
    const listeners: (() => void)[] = [
      () => {
        throw new Error("metrics are down");
      },
      (): unknown => Promise.reject(new Error("metrics are down")),
    ];
    for (const listener of listeners) {
      const tokens = sourceAt(wire, { onEvent: listener });
      const send = compose(fetch, withEvents(listener), withAuth(tokens));
      const response = await send(new Request(`${wire.origin}/x`));
      expect([response.status, Object.keys((await response.json()) as object)]).toEqual([200, ["token"]]);
      wire.token(() => json({ error: "invalid_client" }, 401));
      wire.revoke();
      expect(await failureOf(send(new Request(`${wire.origin}/x`)))).toMatchObject({ code: "bad_credentials" });
      wire.token(() => wire.issue());
    }
  });

  it.each<[string, Fetch, string]>([
    [
      "a network fault",
      () => Promise.reject(Object.assign(new TypeError("fetch failed"), { code: "ECONNREFUSED" })),
      "ECONNREFUSED",
    ],
    ["an error of a transport's own", () => Promise.reject(new SyntaxError("bug")), "SyntaxError"],
    ["an error with a numeric code", () => Promise.reject(new DOMException("odd", "DataError")), "DataError"],
    ["something thrown that is no error", () => Promise.reject("odd"), "unknown"],
    ["nothing thrown", () => Promise.reject(), "unknown"],
  ])("what failed is told in a word: %s", async (_, fetch, word) => {
    const { send, ofType } = clientWith(staticToken("t"), { fetch, retries: 0 });
    await send(new Request("https://api.example.com/")).catch(() => {});
    expect(ofType("attempt")).toMatchObject([{ error: word }]);
    expect(ofType("done")).toMatchObject([{ error: word, attempts: 1 }]);
  });
});
