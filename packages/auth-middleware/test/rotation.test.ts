import { setTimeout } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import {
  type ClientCredentialsOptions,
  MemoryTokenStore,
  type Token,
  type TokenStore,
  type VendorkitEvent,
} from "../src/index.ts";
import { failureOf, sourceAt, take } from "./support/client.ts";
import "./support/guard.ts";
import { VirtualClock } from "./support/virtual-clock.ts";
import { json, startWire } from "./support/wire.ts";

/** A token endpoint that knows some secrets, and a source. */
async function knowing(known: string[], options: Partial<ClientCredentialsOptions>) {
  const clock = new VirtualClock();
  const wire = await startWire();
  wire.lifetime = 100;
  const events: VendorkitEvent[] = [];
  const tried = () => wire.tokenRequests.map(({ body }) => new URLSearchParams(body.toString()).get("client_secret"));
  wire.token(({ body }) => {
    const secret = new URLSearchParams(body.toString()).get("client_secret") ?? "";
    return known.includes(secret) ? wire.issue() : json({ error: "invalid_client" }, 401);
  });
  const source = () => sourceAt(wire, { clock, onEvent: (event) => void events.push(event), ...options });
  return { clock, wire, events, tried, tokens: source(), source };
}

describe("a list of secrets", () => {
  it("S151: they are tried in order, the one that works is remembered and told", async () => {
    const { tokens, clock, tried, events } = await knowing(["old"], { clientSecret: ["new", "old"] });
    expect(await tokens.get()).toMatchObject({ value: "token-1" });
    expect(tried()).toEqual(["new", "old"]);
    expect(events[0]).toMatchObject({ type: "warning", code: "secret_fallback" });
    await clock.advance(100_000);
    expect(await tokens.get()).toMatchObject({ value: "token-2" });
    expect(tried()).toEqual(["new", "old", "old"]);
  });

  it("S151: when the server has learned the new one and forgotten the old, it is found again", async () => {
    const known = ["old"];
    const { tokens, clock, tried } = await knowing(known, { clientSecret: ["new", "old"] });
    await tokens.get();
    known.splice(0, 1, "new");
    await clock.advance(100_000);
    expect(await tokens.get()).toMatchObject({ value: "token-2" });
    expect(tried()).toEqual(["new", "old", "old", "new"]);
  });

  it("S154: when all are refused, each is tried once in a step, and the error is the first one's", async () => {
    const { tokens, clock, tried } = await knowing([], { clientSecret: ["new", "old"] });
    for (const seconds of [0, 30, 60]) {
      await clock.advance(seconds * 1000);
      for (let call = 0; call < 10; call++)
        expect(await failureOf(take(tokens))).toMatchObject({ code: "bad_credentials" });
    }
    expect(tried()).toEqual(["new", "old", "new", "old", "new", "old"]);
  });

  it("only a refusal leads to the next secret: an outage does not", async () => {
    const { tokens, wire, tried } = await knowing([], { clientSecret: ["new", "old"] });
    wire.token(() => json({ error: "invalid_scope" }, 400));
    expect(await failureOf(take(tokens))).toMatchObject({ code: "invalid_scope" });
    expect(tried()).toEqual(["new"]);
  });
});

describe("a function that gives the secret", () => {
  it("S152: when the secret changes the next mint uses it, and a valid token is kept", async () => {
    let secret = "old";
    const { tokens, clock, tried } = await knowing(["old", "new"], { clientSecret: async () => secret });
    await tokens.get();
    secret = "new";
    expect(tokens.get()).toMatchObject({ value: "token-1" });
    await clock.advance(80_000);
    expect(tokens.get()).toMatchObject({ value: "token-1" });
    while (tried().length < 2) await clock.flush();
    while (!(tokens.get() instanceof Promise) && (await tokens.get()).value === "token-1") await clock.flush();
    expect(tokens.get()).toMatchObject({ value: "token-2" });
    expect(tried()).toEqual(["old", "new"]);
  });

  it("is asked once for all who wait, and not at all for a cached token", async () => {
    let asked = 0;
    const { tokens, wire } = await knowing(["s"], {
      clientSecret: async () => {
        asked++;
        return "s";
      },
    });
    await Promise.all(Array.from({ length: 100 }, () => take(tokens)));
    for (let call = 0; call < 100; call++) await tokens.get();
    expect([asked, wire.mints]).toEqual([1, 1]);
  });

  it("may give a list", async () => {
    const { tokens, tried } = await knowing(["old"], { clientSecret: () => ["new", "old"] });
    await tokens.get();
    expect(tried()).toEqual(["new", "old"]);
  });

  it("what it throws reaches the caller, and the next call asks again", async () => {
    let isDown = true;
    const vault = new Error("vault is sealed");
    const { tokens } = await knowing(["s"], {
      clientSecret: () => {
        if (isDown) throw vault;
        return "s";
      },
    });
    expect(await failureOf(take(tokens))).toBe(vault);
    isDown = false;
    expect(await tokens.get()).toMatchObject({ value: "token-1" });
  });

  it("S155: what it gives is checked like an option", async () => {
    const { tokens, wire } = await knowing([], { clientSecret: () => "from-a-file\n" });
    const error = await failureOf(take(tokens));
    expect(error).toMatchObject({ name: "ConfigurationError", message: expect.stringContaining("line break") });
    expect(error.message).not.toContain("from-a-file");
    expect(wire.mints).toBe(0);
  });

  it("that never answers is given up after the timeout, and asked again by the next call", async () => {
    let asked = 0;
    const { tokens, clock } = await knowing(["s"], {
      clientSecret: () => (++asked === 1 ? new Promise<string>(() => {}) : "s"),
    });
    const first = failureOf(take(tokens));
    await clock.advance(10_000);
    expect(await first).toMatchObject({
      name: "TokenError",
      code: "timeout",
      message: expect.stringContaining("clientSecret"),
    });
    expect(await tokens.get()).toMatchObject({ value: "token-1" });
  });

  it("when it fails while a token is in its window, the token is served and the failure is an event", async () => {
    let isDown = false;
    const { tokens, clock, events } = await knowing(["s"], {
      clientSecret: async () => {
        if (isDown) throw new Error("vault is sealed");
        return "s";
      },
    });
    await tokens.get();
    isDown = true;
    await clock.advance(80_000);
    for (let second = 0; second < 9; second++) {
      expect(tokens.get()).toMatchObject({ value: "token-1" });
      await clock.advance(1_000);
    }
    expect(events.slice(1).length).toBeGreaterThanOrEqual(2);
    for (const event of events.slice(1))
      expect(event).toMatchObject({ type: "token", reason: "ahead", requests: 0, error: "configuration" });
  });
});

describe("invalidate()", () => {
  it("S153: drops the token, here and in the store: the next call mints", async () => {
    const tokenStore = new MemoryTokenStore();
    const { tokens, source, wire } = await knowing(["a-secret"], { tokenStore });
    await tokens.get();
    await tokens.invalidate();
    expect(tokenStore.size).toBe(0);
    expect(await tokens.get()).toMatchObject({ value: "token-2" });
    expect(await source().get()).toMatchObject({ value: "token-2" });
    expect(wire.mints).toBe(2);
  });

  it("S153: also of a secret that has been replaced since, so that a leaked one's token is not used again", async () => {
    const tokenStore = new MemoryTokenStore();
    const wire = await startWire();
    let secret = "leaked";
    const tokens = sourceAt(wire, { tokenStore, clientSecret: () => secret });
    await tokens.get();
    secret = "fresh";
    await tokens.invalidate();
    expect(tokenStore.size).toBe(0);
    expect(await tokens.get()).toMatchObject({ value: "token-2" });
    expect(wire.tokenRequests.map(({ body }) => /client_secret=(\w+)/.exec(body.toString())?.[1])).toEqual([
      "leaked",
      "fresh",
    ]);
  });

  it("S153: also when it comes before the token has been stored", async () => {
    const stored = new Map<string, Token>();
    const tokenStore: TokenStore = {
      read: async (key) => stored.get(key),
      write: async (key, token) => void stored.set(key, token),
      delete: async (key) => void stored.delete(key),
    };
    const wire = await startWire();
    // The later a key is hashed, the sooner its hash is there.
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    let delay = 40;
    vi.spyOn(crypto.subtle, "digest").mockImplementation(async (...words) => {
      const hash = await digest(...words);
      await setTimeout((delay -= 10));
      return hash;
    });
    const tokens = sourceAt(wire, { tokenStore });
    await tokens.get();
    await tokens.invalidate();
    await setTimeout(40);
    vi.restoreAllMocks();
    expect(stored.size).toBe(0);
  });

  it("S153: also in a store that another process has filled", async () => {
    const shared = new Map<string, { value: string }>();
    const table = () => ({
      read: async (key: string) => shared.get(key),
      write: async (key: string, token: { value: string }) => void shared.set(key, token),
      delete: async (key: string) => void shared.delete(key),
    });
    const clock = new VirtualClock();
    const wire = await startWire();
    await sourceAt(wire, { clock, tokenStore: table() }).get();
    await clock.flush();
    const other = sourceAt(wire, { clock, tokenStore: table() });
    await other.invalidate();
    expect((await other.get()).value).toBe("token-2");
  });

  it("with no token it does nothing", async () => {
    const { tokens, wire } = await knowing(["a-secret"], {});
    await tokens.invalidate();
    expect(wire.mints).toBe(0);
  });
});
