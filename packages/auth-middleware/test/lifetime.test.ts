import { describe, expect, it } from "vitest";
import {
  type ClientCredentialsOptions,
  MemoryTokenStore,
  type Token,
  type TokenStore,
  type VendorkitEvent,
} from "../src/index.ts";
import { clientWith, failureOf, sourceAt, take } from "./support/client.ts";
import "./support/guard.ts";
import { issuing, type TokenScript, tokenStub } from "./support/stub.ts";
import { VirtualClock } from "./support/virtual-clock.ts";
import { json, startWire } from "./support/wire.ts";

const HOUR = 3_600_000;

/** A source in virtual time whose token endpoint is a stub. */
function inVirtualTime(script: TokenScript, options: Partial<ClientCredentialsOptions> = {}) {
  const clock = new VirtualClock();
  const { fetch, mints } = tokenStub(script);
  const events: VendorkitEvent[] = [];
  const onEvent = (event: VendorkitEvent) => void events.push(event);
  const tokens = sourceAt({ tokenUrl: "https://t.example/token" }, { clock, fetch, onEvent, ...options });
  const get = async () => {
    const given = tokens.get();
    return given instanceof Promise ? clock.settle(given) : given;
  };
  /** One call a second. */
  const callFor = async (seconds: number) => {
    const used: Token[] = [];
    for (let second = 0; second < seconds; second++) {
      used.push(await get());
      await clock.advance(1000);
    }
    return used;
  };
  const warnings = () => events.filter(({ type }) => type === "warning");
  return { clock, mints, tokens, events, warnings, get, callFor };
}

const jwt = (claims: object) =>
  ["{}", JSON.stringify(claims), "signature"].map((part) => Buffer.from(part).toString("base64url")).join(".");

describe("mints in ten minutes at one call a second", () => {
  it.each([
    ["S23: 300 s tokens", 300, 3],
    ["S24: 60 s tokens", 60, 14],
    ["a day's token", 86_400, 1],
  ])("%s", async (_, lifetime, limit) => {
    const { callFor, mints, clock } = inVirtualTime(issuing(lifetime));
    for (const random of [0, 0.999]) {
      clock.random = () => random;
      mints.length = 0;
      await clock.advance(86_400_000);
      await callFor(600);
      expect(mints.length).toBeLessThanOrEqual(limit);
      expect(mints.length).toBeGreaterThanOrEqual(Math.floor(600 / lifetime));
    }
  });

  it("S24: over the wire a call never waits for a renewal, and never carries a token past its end", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    wire.lifetime = 60;
    const endsAt = new Map<string, number>();
    wire.api(({ bearer = "" }) => {
      if (!endsAt.has(bearer)) endsAt.set(bearer, clock.monotonic() + 60_000);
      return json({}, clock.monotonic() < (endsAt.get(bearer) ?? 0) ? 200 : 401);
    });
    const tokens = sourceAt(wire, { clock });
    const { send, ofType } = clientWith(tokens, { clock });
    for (let second = 0; second < 600; second += 5) {
      const response = await send(new Request(`${wire.origin}/x`));
      expect(response.status).toBe(200);
      await response.text();
      await clock.advance(5_000);
    }
    expect(wire.mints).toBeLessThanOrEqual(14);
    expect(ofType("done").every(({ replays }) => replays === 0)).toBe(true);
  });
});

describe("the window", () => {
  it("in the window the present token is given at once, and one renewal runs in the background", async () => {
    const { clock, tokens, mints, get } = inVirtualTime(issuing(100));
    await get();
    await clock.advance(76_000);
    expect(tokens.get()).toMatchObject({ value: "t1" });
    expect(mints).toHaveLength(1);
    await clock.advance(2_000);
    for (let call = 0; call < 100; call++) expect(tokens.get()).toMatchObject({ value: "t1" });
    await clock.advance(1);
    expect(tokens.get()).toMatchObject({ value: "t2" });
    expect(mints).toHaveLength(2);
  });

  it("a vendor's wish is met where it is shorter than a fifth of the lifetime", async () => {
    const { clock, tokens, mints, get } = inVirtualTime(issuing(3600), { renewAhead: 60_000 });
    await get();
    await clock.advance(3_520_000);
    void tokens.get();
    await clock.flush();
    expect(mints).toHaveLength(1);
    await clock.advance(25_000);
    void tokens.get();
    await clock.flush();
    expect(mints).toHaveLength(2);
  });

  it("a token is not sent in its last ten seconds: who comes then waits for another", async () => {
    const { clock, tokens, get } = inVirtualTime(issuing(300));
    await get();
    await clock.advance(290_000);
    expect(tokens.get()).toBeInstanceOf(Promise);
    expect(await get()).toMatchObject({ value: "t2" });
  });

  it("S25: a 5 s token serves the calls of a second, and no loop of renewals starts", async () => {
    const { callFor, mints } = inVirtualTime(issuing(5));
    const used = await callFor(20);
    expect(used[0]?.value).toBe(used[1]?.value);
    expect(mints.length).toBeLessThanOrEqual(6);
  });

  it("S26: a token of 30 days is kept for weeks with no timer", async () => {
    const { clock, get, mints } = inVirtualTime(issuing(2_592_000));
    await get();
    expect(await clock.leftovers()).toEqual([]);
    await clock.advance(29 * 24 * HOUR);
    await get();
    expect(mints).toHaveLength(1);
    expect(await clock.leftovers()).toEqual([]);
  });

  it("S27: a token's age counts from the moment it was asked for", async () => {
    const clock = new VirtualClock();
    const { fetch } = tokenStub(async (count) => {
      await new Promise<void>((resolve) => void clock.timer(8_000, resolve));
      return issuing(100)(count);
    });
    const tokens = sourceAt({ tokenUrl: "https://t.example/" }, { clock, fetch });
    const asked = clock.now();
    expect(await clock.settle(take(tokens))).toMatchObject({ issuedAt: asked, expiresAt: asked + 100_000 });
    await clock.advance(81_900);
    expect(tokens.get()).not.toBeInstanceOf(Promise);
    await clock.advance(200);
    expect(tokens.get()).toBeInstanceOf(Promise);
  });
});

describe("lifetimes that servers send", () => {
  const lifetimeOf = async (response: object) => {
    const { get, warnings } = inVirtualTime(() => ({ access_token: "t", token_type: "Bearer", ...response }));
    const { expiresAt = NaN, issuedAt = NaN } = await get();
    return { seconds: (expiresAt - issuedAt) / 1000, warned: warnings().map((event) => "code" in event && event.code) };
  };
  const ASSUMED = { seconds: 300, warned: ["lifetime_unknown"] };

  it("S28: no `expires_in` is taken for five minutes, and is told", async () => {
    expect(await lifetimeOf({})).toEqual(ASSUMED);
  });

  it("S28: it is told once, however many such tokens are minted, and again after one that was as it should be", async () => {
    const { callFor, mints, warnings } = inVirtualTime((count) => issuing(count === 4 ? 300 : undefined)(count));
    await callFor(900);
    expect([mints.length, warnings().length]).toEqual([4, 1]);
    await callFor(600);
    expect(warnings()).toMatchObject([{ code: "lifetime_unknown" }, { code: "lifetime_unknown" }]);
  });

  it("S29: a string of digits is a number", async () => {
    expect(await lifetimeOf({ expires_in: "300" })).toEqual({ seconds: 300, warned: [] });
  });

  it.each([[""], [null], [true], [[300]], ["1e3"], ["3600 seconds"], [{}], ["-5"], [" 300"], ["0x10"]])(
    "S30: `expires_in` of %j counts as none",
    async (expires_in) => {
      expect(await lifetimeOf({ expires_in })).toEqual(ASSUMED);
    },
  );

  it.each([[0], [-1], [0.4]])(
    "S31: with `expires_in` %d each call mints, at most once a second",
    async (expires_in) => {
      const { clock, get, mints } = inVirtualTime(issuing(expires_in));
      expect(await get()).toMatchObject({ value: "t1" });
      const started = clock.monotonic();
      expect(await get()).toMatchObject({ value: "t2" });
      expect(clock.monotonic() - started).toBe(1000);
      expect(await get()).toMatchObject({ value: "t3" });
      expect(mints).toHaveLength(3);
    },
  );

  it("S31: those who wait for a token that ends at once all get it", async () => {
    const { clock, tokens, mints } = inVirtualTime(issuing(0));
    const given = await clock.settle(Promise.all(Array.from({ length: 20 }, () => take(tokens))));
    expect(new Set(given.map(({ value }) => value))).toEqual(new Set(["t1"]));
    expect(mints).toHaveLength(1);
  });

  it.each([[1e12], [1e300], ["999999999999999"]])("S32: `expires_in` of %s is cut to 30 days", async (expires_in) => {
    expect(await lifetimeOf({ expires_in })).toEqual({ seconds: 30 * 24 * 3600, warned: [] });
  });

  it("S33: fractions of a second are cut off", async () => {
    expect(await lifetimeOf({ expires_in: 299.7 })).toEqual({ seconds: 299, warned: [] });
  });

  it("S34: a JWT that ends before `expires_in` says ends then", async () => {
    const exp = Date.UTC(2026, 0, 15, 12) / 1000 + 120;
    expect(await lifetimeOf({ access_token: jwt({ exp }), expires_in: 3600 })).toEqual({ seconds: 120, warned: [] });
    expect(await lifetimeOf({ access_token: jwt({ exp }) })).toEqual({ seconds: 120, warned: [] });
    expect(await lifetimeOf({ access_token: jwt({ exp }), expires_in: 60 })).toEqual({ seconds: 60, warned: [] });
  });

  it("S34: a JWT's end is read by the server's clock, and not believed when it is past already", async () => {
    const server = Date.UTC(2030, 5, 1);
    const respond = (exp: number) =>
      inVirtualTime(() =>
        Response.json(
          { access_token: jwt({ exp }), token_type: "Bearer", expires_in: 3600 },
          { headers: { date: new Date(server).toUTCString() } },
        ),
      ).get();
    const lives = async (exp: number) => {
      const { expiresAt = 0, issuedAt = 0 } = await respond(exp);
      return (expiresAt - issuedAt) / 1000;
    };
    expect(await lives(server / 1000 + 90)).toBe(90);
    expect(await lives(server / 1000 - 90)).toBe(3600);
  });

  it.each([["opaque"], ["a.b.c"], ["a..c"], [`a.${btoa("null")}.c`], [`a.${btoa('{"exp":"soon"}')}.c`], ["a.b.c.d.e"]])(
    "S34: a token that is no JWT is taken as it is: %s",
    async (access_token) => {
      expect(await lifetimeOf({ access_token, expires_in: 60 })).toEqual({ seconds: 60, warned: [] });
    },
  );
});

describe("clocks", () => {
  it("S35: the wall clock jumps an hour ahead: at most one mint too early", async () => {
    const { clock, callFor, mints } = inVirtualTime(issuing(3600));
    await callFor(5);
    clock.jump(HOUR);
    await callFor(30);
    expect(mints.length).toBeLessThanOrEqual(2);
  });

  it("S36: the wall clock is set back an hour: the token still ends when it ends", async () => {
    const { clock, get, mints } = inVirtualTime(issuing(300));
    await get();
    clock.jump(-HOUR);
    await clock.advance(295_000);
    expect(await get()).toMatchObject({ value: "t2" });
    expect(mints).toHaveLength(2);
  });

  it("S36: the same for a token that another source takes from the store after the clock was set back", async () => {
    const clock = new VirtualClock();
    const kept = new Map<string, Token>();
    const table = (): TokenStore => ({
      read: async (key) => kept.get(key),
      write: async (key, token) => void kept.set(key, token),
    });
    const { fetch, mints } = tokenStub(issuing(300));
    const source = () => sourceAt({ tokenUrl: "https://t.example/" }, { clock, fetch, tokenStore: table() });
    await clock.settle(take(source()));
    await clock.flush();
    clock.jump(-HOUR);
    const other = source();
    await clock.settle(take(other));
    await clock.advance(295_000);
    expect(await clock.settle(take(other))).not.toMatchObject({ value: "t1" });
    expect(mints.length).toBeLessThanOrEqual(3);
  });

  it("S37: the machine slept for two hours with a token of one: the next call mints before it sends", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    const { send } = clientWith(sourceAt(wire, { clock }), { clock });
    await (await send(new Request(`${wire.origin}/x`))).text();
    clock.sleep(2 * HOUR);
    wire.revoke();
    const response = await send(new Request(`${wire.origin}/x`));
    expect(await response.json()).toEqual({ token: "token-2" });
    expect(wire.calls.map(({ bearer }) => bearer)).toEqual(["token-1", "token-2"]);
  });

  it("S38: a clock that is ten minutes fast changes nothing for 60 s tokens", async () => {
    const { clock, callFor, mints } = inVirtualTime(issuing(60));
    clock.jump(600_000);
    await callFor(144);
    expect(mints.length).toBeLessThanOrEqual(4);
    expect(mints.length).toBeGreaterThanOrEqual(3);
  });

  it("S185: a process frozen past its token's end asks once when it thaws, however many calls come", async () => {
    const { clock, get, tokens, mints } = inVirtualTime(issuing(300));
    await get();
    clock.sleep(24 * HOUR);
    const given = await clock.settle(Promise.all(Array.from({ length: 50 }, () => take(tokens))));
    expect(new Set(given.map(({ value }) => value))).toEqual(new Set(["t2"]));
    expect(mints).toHaveLength(2);
  });
});

describe("tokens in a store", () => {
  const storing = (token: object | undefined): TokenStore => ({
    read: async () => token as Token | undefined,
    write: async () => {},
  });
  const now = Date.UTC(2026, 0, 15, 12);

  it.each<[string, object | undefined, "t1" | "stored"]>([
    ["fresh", { value: "stored", issuedAt: now - 1000, expiresAt: now + 3_600_000 }, "stored"],
    ["without the time it was issued", { value: "stored", expiresAt: now + 60_000 }, "stored"],
    ["past its end", { value: "stored", issuedAt: now - 3_600_000, expiresAt: now - 1 }, "t1"],
    ["in its window", { value: "stored", issuedAt: now - 90_000, expiresAt: now + 10_000 }, "t1"],
    ["without an end", { value: "stored" }, "t1"],
    ["with an end that is no number", { value: "stored", expiresAt: "tomorrow" }, "t1"],
    ["with no value", { expiresAt: now + 60_000 }, "t1"],
    ["with a value that cannot stand in a header", { value: "a\r\nb", expiresAt: now + 60_000 }, "t1"],
    ["missing", undefined, "t1"],
  ])("a stored token %s", async (_, token, expected) => {
    const { get } = inVirtualTime(issuing(300), { tokenStore: storing(token) });
    expect(await get()).toMatchObject({ value: expected });
  });

  it("a store that throws, rejects or hangs costs a mint and one warning, never a call", async () => {
    const broken: TokenStore[] = [
      { read: () => Promise.reject(new Error("down")), write: () => Promise.reject(new Error("down")) },
      {
        read: () => {
          throw new Error("down");
        },
        write: () => {
          throw new Error("down");
        },
      },
      { read: () => new Promise(() => {}), write: () => new Promise(() => {}) },
    ];
    for (const tokenStore of broken) {
      const { get, clock, mints, warnings } = inVirtualTime(issuing(300), { tokenStore });
      const started = clock.monotonic();
      expect(await get()).toMatchObject({ value: "t1" });
      expect(clock.monotonic() - started).toBeLessThanOrEqual(250);
      await clock.advance(250);
      expect(await get()).toMatchObject({ value: "t1" });
      expect(mints).toHaveLength(1);
      expect(warnings()).toMatchObject([{ code: "store_failed" }]);
    }
  });

  it("keys in a store reveal nothing: they are hashes", async () => {
    const keys: string[] = [];
    const tokenStore = new MemoryTokenStore();
    tokenStore.read = async (key) => {
      keys.push(key);
      return undefined;
    };
    const { get } = inVirtualTime(issuing(300), { tokenStore, clientSecret: "hunter2", clientId: "me" });
    await get();
    expect(keys).toEqual([expect.stringMatching(/^vk1:[0-9a-f]{64}$/)]);
  });

  it("S45: an expired token is never given while the token endpoint is down", async () => {
    const { clock, get, tokens } = inVirtualTime((count) =>
      count === 1 ? issuing(100)(1) : new Response("", { status: 500 }),
    );
    await get();
    await clock.advance(100_000);
    expect(await clock.settle(failureOf(take(tokens)))).toMatchObject({ code: "unavailable", status: 500 });
  });
});
