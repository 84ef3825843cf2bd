import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { MemoryTokenStore, ReplayableRequest, type TokenEvent } from "../src/index.ts";
import { identityOf } from "../src/grant.ts";
import { slotOf } from "../src/slot.ts";
import { clientWith, failureOf, sourceAt, take } from "./support/client.ts";
import "./support/guard.ts";
import { apiStub, issuing, tokenStub } from "./support/stub.ts";
import { VirtualClock } from "./support/virtual-clock.ts";
import { json, startWire, type Wire } from "./support/wire.ts";

const request = (wire: { origin: string }, path = "/things") => new Request(`${wire.origin}${path}`);

describe("one mint for all who wait", () => {
  it("S1: 1 000 calls that start together cost one mint and carry one token", async () => {
    const wire = await startWire();
    const { send } = clientWith(sourceAt(wire));
    const responses = await Promise.all(Array.from({ length: 1000 }, () => send(request(wire))));
    expect(wire.mints).toBe(1);
    expect(responses.every(({ ok }) => ok)).toBe(true);
    expect(new Set(wire.calls.map(({ bearer }) => bearer))).toEqual(new Set(["token-1"]));
    await Promise.all(responses.map((response) => response.text()));
  });

  it("10 000 callers that ask for a token at once cost one mint", async () => {
    const wire = await startWire();
    const tokens = sourceAt(wire);
    const given = await Promise.all(Array.from({ length: 10_000 }, () => take(tokens)));
    expect(wire.mints).toBe(1);
    expect(new Set(given.map(({ value }) => value)).size).toBe(1);
  });

  it("10 000 calls that start together cost one mint", async () => {
    const { fetch, mints } = tokenStub(issuing(300));
    const { send } = clientWith(sourceAt({ tokenUrl: "https://t.example/" }, { fetch }), { fetch: apiStub });
    const calls = Array.from({ length: 10_000 }, () => send(new Request("https://api.example.com/")));
    expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
    expect(mints).toHaveLength(1);
  });

  it("two sources with the same options mint once together", async () => {
    const wire = await startWire();
    const tokenStore = new MemoryTokenStore();
    const [first, second] = [sourceAt(wire, { tokenStore }), sourceAt(wire, { tokenStore })];
    const [a, b] = await Promise.all([take(first), take(second)]);
    expect(wire.mints).toBe(1);
    expect(a.value).toBe(b.value);
  });

  it("sources that are given no store share one, so the second mints nothing", async () => {
    const wire = await startWire();
    await sourceAt(wire, { tokenStore: undefined }).get();
    await sourceAt(wire, { tokenStore: undefined }).get();
    expect(wire.mints).toBe(1);
  });

  it("a token that is asked for by force is a new one for all, whatever is kept", async () => {
    const wire = await startWire();
    const tokens = sourceAt(wire);
    const first = await take(tokens);
    const [forced, other] = await Promise.all([take(tokens, { forced: true }), take(tokens)]);
    expect([first, other, forced].map(({ value }) => value)).toEqual(["token-1", "token-1", "token-2"]);
    expect([(await take(tokens)).value, wire.mints]).toEqual(["token-2", 2]);
  });

  it("a token that is asked for by force during a mint is minted after it", async () => {
    const wire = await startWire();
    const tokens = sourceAt(wire);
    const [first, forced] = await Promise.all([take(tokens), take(tokens, { forced: true })]);
    expect([first.value, forced.value, wire.mints]).toEqual(["token-1", "token-2", 2]);
  });

  it("S4: scopes in another order are the same scopes, so they share a mint", async () => {
    const wire = await startWire();
    const tokenStore = new MemoryTokenStore();
    const scopes = ["a b", "b a", "b  a b"];
    await Promise.all(scopes.map((scope) => take(sourceAt(wire, { tokenStore, scope }))));
    expect(wire.mints).toBe(1);
  });
});

describe("nothing is shared between identities", () => {
  const differences = [
    ["S2: audience", { audience: "https://a.example" }, { audience: "https://b.example" }],
    ["S3: organization", { organization: "org_a" }, { organization: "org_b" }],
    ["S5: secret", { clientSecret: "secret-a" }, { clientSecret: "secret-b" }],
    ["scope", { scope: "read" }, { scope: "read write" }],
    ["client id", { clientId: "a" }, { clientId: "b" }],
    ["S6: a delimiter's place", { clientId: "a:b", audience: "c" }, { clientId: "a", audience: "b:c" }],
    ["audience given and not given", { audience: "x" }, {}],
    ["form and JSON body", { body: "form" }, { body: "json" }],
  ] as const;

  it.each(differences)("%s different: two mints, and each gets its own token", async (_, one, other) => {
    const wire = await startWire();
    const tokenStore = new MemoryTokenStore();
    const [first, second] = [sourceAt(wire, { tokenStore, ...one }), sourceAt(wire, { tokenStore, ...other })];
    const [a, b] = await Promise.all([take(first), take(second)]);
    expect(wire.mints).toBe(2);
    expect(a.value).not.toBe(b.value);
    expect([(await first.get()).value, (await second.get()).value]).toEqual([a.value, b.value]);
    expect(wire.mints).toBe(2);
  });

  it("tenant in the token URL different: two mints, and each gets its own token", async () => {
    const [one, other] = [await startWire(), await startWire()];
    const tokenStore = new MemoryTokenStore();
    const tenants = [`${one.tokenUrl}/tenant-a`, `${one.tokenUrl}/tenant-b`, other.tokenUrl];
    const given = await Promise.all(tenants.map((tokenUrl) => take(sourceAt({ tokenUrl }, { tokenStore }))));
    expect([one.mints, other.mints]).toEqual([2, 1]);
    expect(given[0]?.value).not.toBe(given[1]?.value);
  });

  it.each([
    ["S2", "audience"],
    ["S3", "organization"],
    ["S5", "clientSecret"],
    ["S6", "clientId"],
  ] as const)("%s: two clients for two values of `%s` never send each other's token", async (_, option) => {
    const wire = await startWire();
    const field = option.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`);
    wire.token(({ body }) => {
      const value = new URLSearchParams(body.toString()).get(field);
      return json({ access_token: `for-${value}`, token_type: "Bearer", expires_in: 300 });
    });
    wire.api(({ bearer, path }) => json({}, bearer === `for-${path.slice(1)}` ? 200 : 401));
    const tokenStore = new MemoryTokenStore();
    const values = ["a", "b"];
    const clients = values.map((value) => clientWith(sourceAt(wire, { tokenStore, [option]: value })));
    const responses = await Promise.all(
      Array.from({ length: 20 }, () =>
        clients.map(({ send }, index) => send(request(wire, `/${values[index]}`))),
      ).flat(),
    );
    expect(responses.map((response) => response.status)).toEqual(Array.from({ length: 40 }, () => 200));
    expect([wire.mints, wire.calls.length]).toEqual([2, 40]);
  });

  it("S6: the parts of an identity cannot run into each other", () => {
    const grant = { tokenUrl: "https://t.example/", body: "form", parameters: [], clientId: "a:b" } as const;
    expect(identityOf(grant, ["c"])).not.toBe(identityOf({ ...grant, clientId: "a" }, ["b:c"]));
    expect(identityOf(grant, ["c", "d"])).not.toBe(identityOf(grant, ["c,d"]));
  });
});

describe("failed mints", () => {
  it("S7: one failure is everybody's, and the token endpoint is not asked once per waiter", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    wire.token(() => ({ status: 500 }));
    const tokens = sourceAt(wire, { clock });
    const failures = Promise.all(Array.from({ length: 100 }, () => failureOf(take(tokens))));
    await clock.armed(375);
    await clock.advance(500);
    await clock.armed(750);
    await clock.advance(1000);
    expect(new Set(await failures).size).toBe(1);
    expect(wire.mints).toBe(3);
  });

  it("S8: a failed mint is not remembered for ever: the next call tries again", async () => {
    const clock = new VirtualClock();
    const { fetch, mints } = tokenStub((count) =>
      count <= 3 ? new Response("", { status: 503 }) : issuing(300)(count),
    );
    const tokens = sourceAt({ tokenUrl: "https://t.example/" }, { clock, fetch });
    const error = await clock.settle(failureOf(take(tokens)));
    expect(error["code"]).toBe("unavailable");
    expect(await clock.settle(tokens.get())).toMatchObject({ value: "t4" });
    expect(mints).toHaveLength(4);
  });

  it("S9: a renewal that fails while nobody waits for it is an event, not an unhandled rejection", async () => {
    const clock = new VirtualClock();
    const events: TokenEvent[] = [];
    const { fetch } = tokenStub((count) => {
      if (count > 1) throw new TypeError("fetch failed");
      return issuing(100)(count);
    });
    const onEvent = (event: { type: string }) => void (event.type === "token" && events.push(event as TokenEvent));
    const tokens = sourceAt({ tokenUrl: "https://t.example/" }, { clock, fetch, onEvent });
    await clock.settle(tokens.get());
    await clock.advance(85_000);
    expect(tokens.get()).toMatchObject({ value: "t1" });
    await clock.advance(4_000);
    expect(events).toMatchObject([
      { reason: "cold", requests: 1 },
      { reason: "ahead", requests: 3, error: "unavailable" },
    ]);
  });

  it("S10: a mint that fails while a later one is under way does not end that one: who comes then joins it", async () => {
    const clock = new VirtualClock();
    const gates: ((answer: object) => void)[] = [];
    const { fetch, mints } = tokenStub(() => new Promise((resolve) => gates.push(resolve)));
    const tokens = sourceAt({ tokenUrl: "https://t.example/" }, { clock, fetch });
    const first = failureOf(tokens.get());
    await clock.flush();
    await tokens.invalidate();
    const second = tokens.get();
    await clock.flush();
    expect(mints).toHaveLength(2);
    gates[0]?.(Response.json({ error: "invalid_client" }, { status: 401 }));
    expect(await first).toMatchObject({ code: "bad_credentials" });
    const third = tokens.get();
    await clock.flush();
    gates[1]?.({ access_token: "t2", token_type: "Bearer", expires_in: 300 });
    expect(await Promise.all([second, third])).toMatchObject([{ value: "t2" }, { value: "t2" }]);
    expect(mints).toHaveLength(2);
  });
});

describe("cost of a cached token", () => {
  it.each<[string, (wire: Wire) => (signal: AbortSignal) => Promise<unknown>]>([
    [
      "ask for a token",
      (wire) => {
        const tokens = sourceAt(wire);
        return (signal) => take(tokens, { signal });
      },
    ],
    [
      "make a call",
      (wire) => {
        const { send } = clientWith(sourceAt(wire));
        return async (signal) => {
          const call = new ReplayableRequest(`${wire.origin}/things`, { signal }) as unknown as Request;
          return (await send(call)).text();
        };
      },
    ],
  ])("S11: 50 who %s on one shared signal leave one listener while they wait and none after", async (_, workOf) => {
    const wire = await startWire();
    const work = workOf(wire);
    let most = 0;
    const { signal } = new AbortController();
    const count = () => (most = Math.max(most, getEventListeners(signal, "abort").length));
    wire.token(() => (count(), wire.issue()));
    wire.api(() => (count(), json({})));
    await Promise.all(Array.from({ length: 50 }, () => work(signal)));
    expect(most).toBe(1);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("S14: a cached token comes at once: no promise, no hash, no look into the store", async () => {
    const wire = await startWire();
    const tokenStore = new MemoryTokenStore();
    const tokens = sourceAt(wire, { tokenStore });
    const token = await tokens.get();
    const hash = vi.spyOn(crypto.subtle, "digest");
    const read = vi.spyOn(tokenStore, "read");
    const started = performance.now();
    for (let call = 0; call < 10_000; call++) if (tokens.get() !== token) expect.fail("another token");
    expect(performance.now() - started).toBeLessThan(250);
    expect([hash.mock.calls.length, read.mock.calls.length]).toEqual([0, 0]);
    vi.restoreAllMocks();
  });

  it("S15: tokens of 10 000 tenants fit a bounded store, and those past their end leave it first", async () => {
    const clock = new VirtualClock();
    const store = new MemoryTokenStore({ limit: 1000, clock });
    for (let tenant = 0; tenant < 10_000; tenant++)
      await store.write(`tenant-${tenant}`, { value: "t", expiresAt: clock.now() + 60_000 });
    expect(store.size).toBe(1000);
    expect(await store.read("tenant-0")).toBeUndefined();
    expect(await store.read("tenant-9999")).toBeDefined();

    clock.jump(61_000);
    expect(await store.read("tenant-9999")).toBeUndefined();
    for (let tenant = 0; tenant < 600; tenant++)
      await store.write(`later-${tenant}`, { value: "t", expiresAt: clock.now() + 60_000 });
    expect(store.size).toBeLessThanOrEqual(600);
  });

  it("S15: what a process knows of tenants is bounded as well: those not seen for the longest time go", () => {
    const store = new MemoryTokenStore();
    const [first, kept] = [slotOf(store, "first"), slotOf(store, "kept")];
    for (let tenant = 0; tenant < 9_998; tenant++) slotOf(store, `tenant-${tenant}`);
    expect(slotOf(store, "kept")).toBe(kept);
    slotOf(store, "one more");
    expect(slotOf(store, "kept")).toBe(kept);
    expect(slotOf(store, "first")).not.toBe(first);
  });

  it("S13: sources whose tokens were minted together do not renew together", async () => {
    const clock = new VirtualClock();
    let seed = 0;
    clock.random = () => (seed += 0.1) % 1;
    const { fetch, mints } = tokenStub(issuing(100));
    const sources = Array.from({ length: 10 }, () => sourceAt({ tokenUrl: "https://t.example/" }, { clock, fetch }));
    await clock.settle(Promise.all(sources.map((tokens) => take(tokens))));
    const renewals: number[] = [];
    for (let second = 0; second < 85; second++) {
      const before = mints.length;
      for (const tokens of sources) void tokens.get();
      await clock.advance(1_000);
      if (mints.length > before) renewals.push(second);
    }
    expect(mints.length).toBe(20);
    expect(new Set(renewals).size).toBeGreaterThanOrEqual(4);
    expect(renewals.at(0)).toBeGreaterThanOrEqual(74);
    expect(renewals.at(-1)).toBeLessThanOrEqual(80);
  });
});
