import "../../auth-middleware/test/support/guard.ts";
import { setTimeout as sleep } from "node:timers/promises";
import type { Claim, ClaimAsk, FleetNews, Lease } from "@vendorkit/auth-middleware";
import { expect, it } from "vitest";
import { json, startWire } from "../../auth-middleware/test/support/wire.ts";
import { keyOf, member, memberWith, storeAt, until, usingRedis } from "./support/fleet.ts";
import { describeWithRedis } from "./support/with-redis.ts";

/** The lease that a claim gave. */
function leaseIn(claim: Claim): Lease {
  if ("lease" in claim) return claim.lease;
  throw new Error(`no lease: ${JSON.stringify(claim)}`);
}

const token = (value: string, leftMs = 60_000) => ({ value, lifetimeMs: 60_000, leftMs });

describeWithRedis("a fleet and its leases", () => {
  const redis = usingRedis();

  it("S126: when the holder of the lease dies, a waiter takes over as soon as it lapses", async () => {
    const wire = await startWire();
    const dead = await storeAt(redis(), { lease: 600 });
    leaseIn(await dead.fleet.claim(await keyOf(wire), {}));
    const fleet = await Promise.all([member(redis(), wire), member(redis(), wire)]);
    const started = performance.now();
    const tokens = await Promise.all(fleet.map(({ get }) => get()));
    // 600 ms, and a look; the waiters' own lease would be 15 s.
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(new Set(tokens.map(({ value }) => value)).size).toBe(1);
    expect(wire.mints).toBe(1);
  });

  it("S127: a holder that overstays its lease does not take its successor's away", async () => {
    const slow = await storeAt(redis(), { lease: 20 });
    const next = await storeAt(redis());
    const old = leaseIn(await slow.fleet.claim("key", {}));
    let successor = await next.fleet.claim("key", {});
    while (!("lease" in successor)) successor = await next.fleet.claim("key", {}); // oxlint-disable-line no-await-in-loop
    const refusal = { code: "unavailable", message: "down", retryable: true, refusals: 0, isForAll: false } as const;
    await slow.fleet.fail("key", { ...refusal, leftMs: 1_000 }, old);
    expect(await slow.fleet.claim("key", {})).toMatchObject({ busy: { generation: successor.lease.generation } });
    await slow.fleet.keep("key", token("old"), old);
    expect(await redis().dump()).toEqual(
      expect.arrayContaining([expect.objectContaining({ key: expect.stringMatching(/:lease$/) })]),
    );
  });

  it("S128: a token request that could outlast the lease is refused at construction", async () => {
    const tokenStore = await storeAt(redis(), { lease: 5_000 });
    expect(() => memberWith({ tokenStore, timeout: 5_000 })).toThrow(/`timeout` \(5000 ms.*lease.*\(5000 ms\)/);
    expect(() => memberWith({ tokenStore, timeout: 4_999 })).not.toThrow();
  });

  it("S129: a holder that comes late does not replace the newer token", async () => {
    const slow = await storeAt(redis(), { lease: 20 });
    const next = await storeAt(redis());
    const old = leaseIn(await slow.fleet.claim("key", {}));
    let successor = await next.fleet.claim("key", {});
    while (!("lease" in successor)) successor = await next.fleet.claim("key", {}); // oxlint-disable-line no-await-in-loop
    expect(successor.lease.generation).toBeGreaterThan(old.generation);
    await next.fleet.keep("key", token("newer", 50_000), successor.lease);
    await slow.fleet.keep("key", token("older"), old);
    expect(await next.fleet.claim("key", {})).toMatchObject({ token: { value: "newer" } });
  });

  it("a token that was minted without a lease takes its place by when its mint began", async () => {
    const { fleet } = await storeAt(redis());
    await fleet.keep("key", token("minted-now", 60_000));
    await fleet.keep("key", token("minted-before", 50_000));
    expect(await fleet.claim("key", {})).toMatchObject({ token: { value: "minted-now" } });
  });

  it("a token that was minted without a lease, and that Redis gets when nobody waits for it any more, is not stored", async () => {
    const { fleet } = await storeAt(redis(), { timeout: 50 });
    await fleet.claim("another", {});
    redis().hang();
    await expect(fleet.keep("key", token("late"))).rejects.toMatchObject({ code: "store_timeout" });
    await sleep(20);
    redis().resume();
    // On the same connection, so that the other one has been dealt with.
    await until(async () => (await fleet.readQuota("any").catch(() => undefined)) !== undefined);
    expect((await redis().dump()).filter(({ key }) => key.endsWith(":token"))).toEqual([]);
  });

  it("S130: whoever waits for a mint learns at once that it failed", async () => {
    const wire = await startWire();
    wire.token(() => json({ error: "server_error" }, 400));
    const fleet = await Promise.all(Array.from({ length: 6 }, () => member(redis(), wire)));
    const started = performance.now();
    const failures = await Promise.allSettled(fleet.map(({ get }) => get()));
    expect(failures.every((failure) => (failure as PromiseRejectedResult).reason.code === "unavailable")).toBe(true);
    // One process asked, three times; the lease is 15 s.
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(wire.mints).toBe(3);
    // The next call is not held up by a failure that passes.
    wire.token(() => wire.issue());
    expect((await fleet[3]!.get()).value).toBe("token-1");
  });

  it("a lease that comes when nobody waits for it any more is given back", async () => {
    const { fleet } = await storeAt(redis(), { timeout: 250 });
    await fleet.readQuota("any");
    redis().hang();
    await expect(fleet.claim("key", {})).rejects.toMatchObject({ code: "store_timeout" });
    redis().resume();
    const other = await storeAt(redis());
    await until(async () => "lease" in (await other.fleet.claim("key", {})));
  });

  it("news of an invalidation that comes before the lease does not lose it, and drops nothing when it is heard again", async () => {
    const wire = await startWire();
    const tokenStore = await storeAt(redis());
    const claim = tokenStore.fleet.claim.bind(tokenStore.fleet);
    const told = { invalidated: Number.MAX_SAFE_INTEGER };
    let tell: (news: FleetNews) => void = () => {};
    Object.assign(tokenStore.fleet, {
      watch: (_key: string, listener: typeof tell) => (tell = listener),
      async claim(key: string, ask: ClaimAsk) {
        const answer = await claim(key, ask);
        tell(told);
        return answer;
      },
    });
    const { get } = memberWith({ tokenUrl: wire.tokenUrl, tokenStore });
    expect((await get()).value).toBe("token-1");
    tell(told);
    expect((await get()).value).toBe("token-1");
    expect(wire.mints).toBe(1);
  });

  it("S131: whoever cannot get a lease in time mints for itself", async () => {
    const wire = await startWire();
    const holder = await storeAt(redis());
    leaseIn(await holder.fleet.claim(await keyOf(wire), {}));
    const { key } = (await redis().dump()).find((entry) => entry.key.endsWith(":lease"))!;
    await redis().command("PEXPIRE", key, 600_000);
    const { get } = await member(redis(), wire, { store: { lease: 300 }, source: { timeout: 200 } });
    expect((await get()).value).toBe("token-1");
    // The stranger's lease is left to it.
    expect(Number(await redis().command("EXISTS", key))).toBe(1);
  });

  it("S143: a lease that a failover lost lets two mint, and the later token is kept", async () => {
    const [one, other] = [await storeAt(redis()), await storeAt(redis())];
    const first = leaseIn(await one.fleet.claim("key", {}));
    await redis().flush();
    await until(() => Date.now() > first.generation);
    const second = leaseIn(await other.fleet.claim("key", {}));
    expect(second.generation).toBeGreaterThan(first.generation);
    await other.fleet.keep("key", token("second"), second);
    await one.fleet.keep("key", token("first"), first);
    expect(await one.fleet.claim("key", {})).toMatchObject({ token: { value: "second" } });
  });

  it("S149: all keys of an identity have the same hash tag", async () => {
    const { fleet } = await storeAt(redis());
    await fleet.invalidate("key");
    const lease = leaseIn(await fleet.claim("key", {}));
    const refusal = { code: "unavailable", message: "down", retryable: true, refusals: 0, isForAll: true } as const;
    const names = new Set((await redis().dump()).map(({ key }) => key));
    await fleet.fail("key", { ...refusal, leftMs: 1_000 });
    for (const { key } of await redis().dump()) names.add(key);
    await fleet.keep("key", token("value"), lease);
    for (const { key } of await redis().dump()) names.add(key);
    expect(new Set([...names].map((name) => name.split(":").at(-1)))).toEqual(
      new Set(["failure", "lease", "since", "token"]),
    );
    expect(new Set([...names].map((name) => /\{(.+)\}/.exec(name)![1])).size).toBe(1);
  });
});
