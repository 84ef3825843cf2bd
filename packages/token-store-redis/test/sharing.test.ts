import "../../auth-middleware/test/support/guard.ts";
import { expect, it } from "vitest";
import { clientWith } from "../../auth-middleware/test/support/client.ts";
import { VirtualClock } from "../../auth-middleware/test/support/virtual-clock.ts";
import { invalidToken, json, startWire } from "../../auth-middleware/test/support/wire.ts";
import { keyOf, member, storeAt, until, usingRedis } from "./support/fleet.ts";
import { describeWithRedis } from "./support/with-redis.ts";

describeWithRedis("a fleet and its tokens", () => {
  const redis = usingRedis();

  /** How many scripts Redis has been asked to run, which is all that a store asks of it. */
  const scriptsRun = async () => {
    const stats = String(await redis().command("INFO", "commandstats"));
    return Number(/cmdstat_evalsha:calls=(\d+)/.exec(stats)?.[1] ?? 0);
  };

  /** Nobody waits for a token to be stored, but those who count. */
  const stored = () => until(async () => (await redis().dump()).some(({ key }) => key.endsWith(":token")));

  it("S12: processes that start together mint one token", async () => {
    const wire = await startWire();
    const fleet = await Promise.all(Array.from({ length: 20 }, () => member(redis(), wire)));
    const tokens = await Promise.all(fleet.map(({ get }) => get()));
    expect(new Set(tokens.map(({ value }) => value)).size).toBe(1);
    expect(wire.mints).toBe(1);
  });

  it("a process that starts later finds the token, even one that is due for renewal, and renews it once", async () => {
    const wire = await startWire();
    wire.lifetime = 100;
    const first = await member(redis(), wire);
    const { value } = await first.get();
    // With 17 s of its life left it is in its window, and good for another 7 s.
    const { key } = (await redis().dump())[0]!;
    await redis().command("PEXPIRE", key, 18_000);
    const others = await Promise.all([member(redis(), wire), member(redis(), wire)]);
    const tokens = await Promise.all(others.map(({ get }) => get()));
    expect(tokens.map((token) => token.value)).toEqual([value, value]);
    await Promise.all(others.map(({ get }) => get()));
    await until(() => wire.mints === 2);
    await until(async () =>
      (await Promise.all(others.map(({ get }) => get()))).every((token) => token.value !== value),
    );
    expect(wire.mints).toBe(2);
  });

  it("S132: a token that was rejected in one process is replaced once for all", async () => {
    const wire = await startWire();
    const fleet = await Promise.all(Array.from({ length: 5 }, () => member(redis(), wire)));
    const [{ value: rejected }] = (await Promise.all(fleet.map(({ get }) => get()))) as [{ value: string }];
    const first = await fleet[0]!.get({ rejected });
    const others = await Promise.all(fleet.slice(1).map(({ get }) => get({ rejected })));
    expect(new Set(others.map(({ value }) => value))).toEqual(new Set([first.value]));
    expect(wire.mints).toBe(2);
  });

  it("S133: of many that replace a rejected token at once, one mints", async () => {
    const wire = await startWire();
    const fleet = await Promise.all(Array.from({ length: 10 }, () => member(redis(), wire)));
    const [{ value: rejected }] = (await Promise.all(fleet.map(({ get }) => get()))) as [{ value: string }];
    const tokens = await Promise.all(fleet.map(({ get }) => get({ rejected })));
    expect(new Set(tokens.map(({ value }) => value)).size).toBe(1);
    expect(wire.mints).toBe(2);
  });

  it("another process's token that was revoked with one's own is no failed call", async () => {
    const wire = await startWire();
    // Both minted alone, and the second one's token is the shared one.
    const [one, other] = await Promise.all([member(redis(), wire), member(redis(), wire)]);
    await one.get();
    await redis().flush();
    await other.get();
    wire.revoke();
    const client = clientWith(one.tokens);
    expect((await client.send(new Request(`${wire.origin}/things`))).status).toBe(200);
    expect(wire.mints).toBe(3);
    expect(client.ofType("warning")).toEqual([]);
  });

  it("a token that another process minted while a call waited for it, and that was revoked before the call had it, is no failed call", async () => {
    const wire = await startWire();
    const clock = new VirtualClock();
    const { fleet } = await storeAt(redis());
    const key = await keyOf(wire);
    const claim = await fleet.claim(key, {});
    if (!("lease" in claim)) throw new Error("no lease");
    const { tokens } = await member(redis(), wire, { source: { clock } });
    const client = clientWith(tokens, { clock });
    let status: number | undefined;
    void client.send(new Request(`${wire.origin}/things`)).then((response) => (status = response.status));
    // It has found the lease taken.
    await clock.armed(31);
    // So that it has waited for longer than what is taken off a shared token's life.
    await clock.advance(5_000);
    await fleet.keep(key, { value: "revoked", lifetimeMs: 60_000, leftMs: 60_000 }, claim.lease);
    await until(async () => {
      await clock.advance(100);
      return status !== undefined;
    });
    expect(status).toBe(200);
    expect(wire.calls.map(({ bearer }) => bearer)).toEqual(["revoked", "token-1"]);
    expect(client.ofType("warning")).toEqual([]);
  });

  it("an API that rejects every token is asked three times, not for ever", async () => {
    const wire = await startWire();
    const [one, other] = await Promise.all([member(redis(), wire), member(redis(), wire)]);
    await one.get();
    await redis().flush();
    await other.get();
    wire.api(() => invalidToken);
    const client = clientWith(one.tokens);
    expect((await client.send(new Request(`${wire.origin}/things`))).status).toBe(401);
    expect(wire.calls).toHaveLength(3);
    expect(client.ofType("warning")).toMatchObject([{ code: "fresh_token_rejected" }]);
  });

  it("rejected tokens of other processes' end a call after four, and do not keep the next call from a new one", async () => {
    const wire = await startWire();
    const { fleet } = await storeAt(redis());
    const key = await keyOf(wire);
    const { tokens, get } = await member(redis(), wire);
    await get();
    // Each token is revoked when it is used, and somebody has stored another by then.
    wire.api(async (_seen, count) => {
      await fleet.keep(key, { value: `revoked-${count}`, lifetimeMs: 60_000, leftMs: 60_000 });
      return invalidToken;
    });
    const client = clientWith(tokens);
    const call = async () => (await client.send(new Request(`${wire.origin}/things`))).status;
    expect([await call(), wire.calls.length]).toEqual([401, 5]);
    wire.api(({ bearer = "" }) => (wire.valid.has(bearer) ? json({}) : invalidToken));
    wire.revoke();
    expect([await call(), wire.mints]).toEqual([200, 2]);
  });

  it("S142: a token that Redis evicted to make room costs the fleet one mint", async () => {
    const wire = await startWire();
    const first = await member(redis(), wire);
    await first.get();
    await redis().fill("volatile-lru");
    await redis()
      .command("SET", "something-else", "value")
      .catch(() => {});
    await redis().drain();
    expect((await redis().dump()).filter(({ key }) => key.startsWith("vendorkit"))).toEqual([]);
    const fleet = await Promise.all(Array.from({ length: 5 }, () => member(redis(), wire)));
    await Promise.all([first, ...fleet].map(({ get }) => get()));
    expect(wire.mints).toBe(2);
  });

  it("S144: environments with prefixes of their own, and issuers, share no tokens in one Redis", async () => {
    const [wire, elsewhere] = await Promise.all([startWire(), startWire()]);
    const fleet = await Promise.all([
      member(redis(), wire, { store: { prefix: "staging" } }),
      member(redis(), wire, { store: { prefix: "production" } }),
      member(redis(), elsewhere, { store: { prefix: "production" } }),
    ]);
    await Promise.all(fleet.map(({ get }) => get()));
    expect([wire.mints, elsewhere.mints]).toEqual([2, 1]);
    const names = (await redis().dump()).map(({ key }) => key).filter((key) => key.endsWith(":token"));
    expect(names.map((name) => name.split(":")[0])).toEqual(["production", "production", "staging"]);
  });

  it("S150: a thousand calls with a valid token ask Redis nothing", async () => {
    const wire = await startWire();
    const { get } = await member(redis(), wire, { store: { subscribe: false } });
    await get();
    await stored();
    const before = await scriptsRun();
    for (let n = 0; n < 1_000; n++) await get(); // oxlint-disable-line no-await-in-loop
    expect(await scriptsRun()).toBe(before);
  });

  it("S150: a process that comes to renew asks three times: what is left of the quota, for a token, and to store its own", async () => {
    const wire = await startWire();
    wire.lifetime = 100;
    const clock = new VirtualClock();
    const store = { subscribe: false };
    const { get } = await member(redis(), wire, { store, source: { clock } });
    const { value } = await get();
    await stored();
    // From now on, Redis knows all of the scripts.
    await (await storeAt(redis(), store)).fleet.readQuota("any");
    const before = await scriptsRun();
    await clock.advance(85_000);
    expect((await get()).value).toBe(value);
    await until(async () => (await get()).value !== value && (await scriptsRun()) >= before + 3);
    for (let n = 0; n < 100; n++) await get(); // oxlint-disable-line no-await-in-loop
    expect(await scriptsRun()).toBe(before + 3);
  });

  it("S153: invalidate() drops the token in every process, and the next call mints once", async () => {
    const wire = await startWire();
    const fleet = await Promise.all(Array.from({ length: 4 }, () => member(redis(), wire)));
    const [{ value }] = (await Promise.all(fleet.map(({ get }) => get()))) as [{ value: string }];
    const channel = "vendorkit:1:news";
    await until(async () => Number(((await redis().command("PUBSUB", "NUMSUB", channel)) as unknown[])[1]) === 4);
    await fleet[0]!.tokens.invalidate();
    const started = performance.now();
    await until(async () => (await fleet[3]!.get()).value !== value);
    expect(performance.now() - started).toBeLessThan(1_000);
    const tokens = await Promise.all(fleet.map(({ get }) => get()));
    expect(new Set(tokens.map((token) => token.value)).size).toBe(1);
    expect(wire.mints).toBe(2);
  });

  it("without a subscription, an invalidated token is dropped at the next use of Redis", async () => {
    const wire = await startWire();
    const quiet = { store: { subscribe: false } };
    const [one, other] = await Promise.all([member(redis(), wire, quiet), member(redis(), wire, quiet)]);
    const { value } = await one.get();
    await other.get();
    await one.tokens.invalidate();
    expect((await other.get()).value).toBe(value);
    const fresh = await one.get();
    expect((await other.get({ rejected: value })).value).toBe(fresh.value);
    expect(wire.mints).toBe(2);
  });

  it("a mint that was under way at the time of invalidate(), in another process, brings no token that is kept or shared", async () => {
    const wire = await startWire();
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    wire.token(async (_seen, count) => {
      if (count === 1) await held;
      return wire.issue();
    });
    const [slow, other] = await Promise.all([member(redis(), wire), member(redis(), wire)]);
    const early = slow.get();
    await until(() => wire.mints === 1);
    await other.tokens.invalidate();
    answer();
    // The answer may overtake the news; who waited for it has its token then, which the API will reject.
    const [, fresh] = await Promise.all([early, other.get()]);
    await until(async () => (await slow.get()).value === (await other.get()).value);
    expect(wire.mints).toBeGreaterThanOrEqual(2);
    expect([fresh.value, (await slow.get()).value]).not.toContain("token-1");
  });

  it("a refused credential is known to all, and another secret is tried at once", async () => {
    const wire = await startWire();
    wire.token(() => json({ error: "invalid_client" }, 401));
    const fleet = await Promise.all(Array.from({ length: 5 }, () => member(redis(), wire)));
    const failures = await Promise.allSettled(fleet.map(({ get }) => get()));
    expect(failures.map((failure) => (failure as PromiseRejectedResult).reason.code)).toEqual(
      Array.from({ length: 5 }, () => "bad_credentials"),
    );
    expect(wire.mints).toBe(1);
    const late = await member(redis(), wire);
    await expect(late.get()).rejects.toMatchObject({ code: "bad_credentials", status: 401 });
    expect(wire.mints).toBe(1);
    wire.token(() => wire.issue());
    const mended = await member(redis(), wire, { source: { clientSecret: "another-secret" } });
    expect((await mended.get()).value).toBe("token-1");
  });

  it("a token endpoint that asks to wait is left alone by all", async () => {
    const wire = await startWire();
    wire.token(() => json({ error: "too_many" }, 429, { "retry-after": "120" }));
    const [one, other] = await Promise.all([member(redis(), wire), member(redis(), wire)]);
    await expect(one.get()).rejects.toMatchObject({ code: "rate_limited" });
    await until(async () => (await redis().dump()).some(({ key }) => key.endsWith(":failure")));
    const error = await other.get().catch((failure: unknown) => failure);
    expect(error).toMatchObject({ code: "rate_limited" });
    expect((error as { retryAfter: number }).retryAfter).toBeGreaterThan(100_000);
    expect(wire.mints).toBe(1);
  });
});
