import "../../auth-middleware/test/support/guard.ts";
import { randomBytes } from "node:crypto";
import type { Claim } from "@vendorkit/auth-middleware";
import { expect, it } from "vitest";
import { startWire } from "../../auth-middleware/test/support/wire.ts";
import { VirtualClock } from "../../auth-middleware/test/support/virtual-clock.ts";
import { derivedKeys } from "../src/encryption-keys.ts";
import { CLAIM } from "../src/scripts.ts";
import { encrypting } from "../src/sealer.ts";
import { KEY, member, storeAt, usingRedis } from "./support/fleet.ts";
import { describeWithRedis } from "./support/with-redis.ts";

const HOUR_MS = 3_600_000;
const token = (value: string) => ({ value, lifetimeMs: HOUR_MS, leftMs: HOUR_MS });

/** Whether a claim found nothing that it could read, and what it warned of. */
const miss = (claim: Claim) => ({ isMiss: "lease" in claim, warnings: (claim.warnings ?? []).map(([, text]) => text) });

describeWithRedis("what is stored in Redis", () => {
  const redis = usingRedis();

  /** The name of the one token that is there. */
  const tokenKey = async () => (await redis().dump()).find(({ key }) => key.endsWith(":token"))!.key;

  /** A value as this version would write it. */
  const seal = (body: unknown, name: string) => encrypting(derivedKeys(KEY)).seal(JSON.stringify(body), name);

  it.each([
    ["no JSON", "HSET", "not json"],
    ["no JSON once it is decrypted", "sealed", "["],
    ["another shape", "sealed", JSON.stringify(["a token"])],
    ["a version to come", "HSET", "2.id.AAAA"],
    ["another type of key", "SET", "a string"],
  ])("S134: a value that is %s is passed over, deleted, and replaced by one mint", async (_what, how, text) => {
    const { fleet } = await storeAt(redis());
    await fleet.keep("key", token("poisoned"));
    const key = await tokenKey();
    if (how === "SET") await redis().command("SET", key, text);
    else await redis().command("HSET", key, "v", how === "HSET" ? text : encrypting(derivedKeys(KEY)).seal(text, key));
    const claim = await fleet.claim("key", {});
    expect(miss(claim).isMiss).toBe(true);
    expect(claim.warnings?.map(([code]) => code)).toEqual(how === "SET" ? undefined : ["store_value_refused"]);
    await fleet.keep("key", token("good"));
    expect(await fleet.claim("key", {})).toMatchObject({ token: { value: "good" } });
  });

  it("S134: a good value that has taken the place of one that could not be read is kept, and used", async () => {
    const { fleet } = await storeAt(redis());
    await fleet.keep("key", token("good"));
    const names = ["token", "lease", "failure", "since"];
    const keys = await tokenKey().then((key) => names.map((name) => key.replace(/token$/, name)));
    const ask = ["an owner", 15_000, "", "0", 0, "the one that could not be read", ""];
    const reply = (await redis().command("EVAL", CLAIM.source, keys.length, ...keys, ...ask)) as unknown[];
    expect(String(reply[0])).toBe("token");
    expect(await fleet.claim("key", {})).toMatchObject({ token: { value: "good" } });
  });

  it("S135: a value that was encrypted with an unknown key is passed over; a known one is read during a rotation", async () => {
    const [older, newer] = [randomBytes(32), randomBytes(32)];
    const before = await storeAt(redis(), { encryptionKeys: [older] });
    const during = await storeAt(redis(), { encryptionKeys: [newer, older] });
    await before.fleet.keep("key", token("old-key"));
    expect(await during.fleet.claim("key", {})).toMatchObject({ token: { value: "old-key" } });
    await during.fleet.keep("key", token("new-key"));
    const claim = await before.fleet.claim("key", {});
    expect(miss(claim)).toEqual({
      isMiss: true,
      warnings: [
        "A value in the token store was passed over: it was encrypted with a key that is not in `encryptionKeys`.",
      ],
    });
  });

  it("S136: a value that was moved to another identity's key is passed over", async () => {
    const { fleet } = await storeAt(redis());
    await fleet.keep("one", token("of-one"));
    const from = await tokenKey();
    await redis().command("RENAME", from, "kept");
    await fleet.keep("other", token("of-other"));
    await redis().command("RENAME", "kept", await tokenKey());
    expect(miss(await fleet.claim("other", {}))).toEqual({
      isMiss: true,
      warnings: [expect.stringContaining("changed after it was stored, or moved there from another key")],
    });
  });

  it.each([
    ["nonce", 0],
    ["ciphertext", 20],
    ["tag", -1],
  ])(
    "S137: a value with one flipped bit in its %s is passed over, and a warning says that it was changed",
    async (_part, at) => {
      const { fleet } = await storeAt(redis());
      await fleet.keep("key", token("a-token"));
      const key = await tokenKey();
      const [schema, id, text = ""] = String(await redis().command("HGET", key, "v")).split(".");
      const bytes = Buffer.from(text, "base64url");
      bytes[(at + bytes.length) % bytes.length]! ^= 0b100;
      await redis().command("HSET", key, "v", `${schema}.${id}.${bytes.toString("base64url")}`);
      const claim = await fleet.claim("key", {});
      expect("lease" in claim).toBe(true);
      expect(claim.warnings).toEqual([
        ["store_value_refused", expect.stringContaining("changed after it was stored") as string],
      ]);
    },
  );

  it("S138: a token that has ended is passed over although its key is there", async () => {
    const { fleet } = await storeAt(redis());
    await fleet.keep("key", token("a-token"));
    const key = await tokenKey();
    const body = { value: "a-token", lifetimeMs: HOUR_MS, endsAt: Date.now() - 1 };
    await redis().command("HSET", key, "v", seal(body, key));
    expect(miss(await fleet.claim("key", {}))).toMatchObject({
      isMiss: true,
      warnings: [expect.stringContaining("has ended")],
    });
  });

  it.each([10 * 365 * 24 * HOUR_MS, -1, 0, "1", null])(
    "S139: a token that claims to live %s ms is passed over",
    async (lifetimeMs) => {
      const { fleet } = await storeAt(redis());
      await fleet.keep("key", token("a-token"));
      const key = await tokenKey();
      await redis().command("HSET", key, "v", seal({ value: "a-token", lifetimeMs }, key));
      expect(miss(await fleet.claim("key", {})).isMiss).toBe(true);
    },
  );

  it.each([NaN, 0, -5, 0.4, Infinity])(
    "S140: a token with %s ms left is not stored, and its lease is given back",
    async (leftMs) => {
      const { fleet } = await storeAt(redis());
      const claim = await fleet.claim("key", {});
      if (!("lease" in claim)) throw new Error("no lease");
      await fleet.keep("key", { value: "a-token", lifetimeMs: HOUR_MS, leftMs }, claim.lease);
      expect(await redis().dump()).toEqual([]);
    },
  );

  it("S140: every key has an end, in whole milliseconds, and a key without one is not believed", async () => {
    const { fleet } = await storeAt(redis());
    await fleet.invalidate("key");
    await fleet.claim("other", {});
    await fleet.keep("third", { ...token("a-token"), leftMs: 601_234.567 });
    await fleet.writeQuota("quota", [{ bucket: "per_hour", quota: 10, remaining: 3, resetMs: 600_000 }]);
    const entries = await redis().dump();
    expect(entries.length).toBe(4);
    expect(entries.filter(({ ttl }) => ttl < 0)).toEqual([]);
    await redis().command("PERSIST", entries.find(({ key }) => key.endsWith(":token"))!.key);
    expect(miss(await fleet.claim("third", {})).isMiss).toBe(true);
  });

  it("S141: clocks that are minutes apart do not lengthen a token's life", async () => {
    const wire = await startWire();
    wire.lifetime = 100;
    const [fast, slow] = [new VirtualClock(), new VirtualClock()];
    fast.jump(120_000);
    slow.jump(-120_000);
    const one = await member(redis(), wire, { source: { clock: fast } });
    const other = await member(redis(), wire, { source: { clock: slow } });
    await one.get();
    const left = ((await other.get()).expiresAt ?? 0) - slow.now();
    expect(left).toBeLessThanOrEqual(99_000);
    expect(left).toBeGreaterThan(60_000);
    expect(wire.mints).toBe(1);
  });

  it("S145: neither keys nor values show a secret, a token or an identity, and names cannot be tried out", async () => {
    const wire = await startWire();
    const one = await member(redis(), wire);
    const { value } = await one.get();
    const text = (await redis().snapshot()).toString("latin1");
    for (const secret of [value, "the-secret", 'client"', wire.tokenUrl]) expect(text).not.toContain(secret);
    // The same identity has another name under another key.
    const name = await tokenKey();
    await (await member(redis(), wire, { store: { encryptionKeys: randomBytes(32) } })).get();
    expect((await redis().dump()).filter(({ key }) => key.endsWith(":token") && key !== name)).toHaveLength(1);
  });

  it("S147: the schema's version is in the names and the values, so that versions do not meet", async () => {
    const { fleet } = await storeAt(redis());
    await fleet.keep("key", token("a-token"));
    expect(await tokenKey()).toMatch(/^vendorkit:1:\{[\w-]{22}\}:token$/);
    const key = await tokenKey();
    await redis().command("RENAME", key, key.replace(":1:", ":2:"));
    expect(miss(await fleet.claim("key", {}))).toEqual({ isMiss: true, warnings: [] });
    expect(await redis().dump()).toHaveLength(2);
  });

  it("S174: names such as __proto__ in a stored value change nothing", async () => {
    const { fleet } = await storeAt(redis());
    await fleet.keep("key", token("a-token"));
    const key = await tokenKey();
    const body = `{"__proto__":{"value":"evil","lifetimeMs":1000},"constructor":{"prototype":{"evil":true}}}`;
    await redis().command("HSET", key, "v", encrypting(derivedKeys(KEY)).seal(body, key));
    expect(miss(await fleet.claim("key", {})).isMiss).toBe(true);
    expect(({} as Record<string, unknown>)["value"]).toBeUndefined();
  });

  it("a store serves those who only read and write", async () => {
    const store = await storeAt(redis());
    const now = Date.now();
    expect(await store.read("key")).toBeUndefined();
    await store.write("key", { value: "a-token", expiresAt: now + HOUR_MS, issuedAt: now });
    const found = await store.read("key");
    expect(found).toMatchObject({ value: "a-token" });
    expect(found?.expiresAt).toBeLessThanOrEqual(now + HOUR_MS);
    await store.delete?.("key");
    expect(await store.read("key")).toBeUndefined();
    await store.write("key", { value: "endless" });
    expect(await redis().dump()).toEqual([]);
  });

  it("quotas are shared, and what is left of their windows is less later", async () => {
    const { fleet } = await storeAt(redis());
    await fleet.writeQuota("quota", [
      { bucket: "per_hour", quota: 10, remaining: 3, resetMs: 60_000 },
      { bucket: "per_day", quota: 50, remaining: 40, resetMs: 3_600_000 },
    ]);
    const buckets = await fleet.readQuota("quota");
    expect(buckets).toMatchObject([{ remaining: 3 }, { remaining: 40 }]);
    expect(buckets[0]!.resetMs).toBeLessThanOrEqual(60_000);
    expect(await fleet.readQuota("another")).toEqual([]);
  });
});
