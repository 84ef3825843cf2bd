import "../../auth-middleware/test/support/guard.ts";
import { createClient } from "redis";
import { Redis } from "ioredis";
import { expect, it, onTestFinished } from "vitest";
import { startWire } from "../../auth-middleware/test/support/wire.ts";
import { redisTokenStore } from "../src/index.ts";
import { KEY, member, memberWith, storeAt, until } from "./support/fleet.ts";
import { type RedisServer, startRedis } from "./support/redis-server.ts";
import { describeWithRedis } from "./support/with-redis.ts";

/** A Redis for one test, to break. */
async function brittle(): Promise<RedisServer> {
  const redis = await startRedis();
  onTestFinished(async () => {
    redis.resume();
    await redis.close();
  });
  return redis;
}

/** How long `work` took, in milliseconds. */
async function timed(work: Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work;
  return performance.now() - started;
}

describeWithRedis("a fleet whose Redis fails", () => {
  it.each(["redis", "ioredis"])(
    "S122: a Redis that is down at the start costs a moment and one warning (%s)",
    async (name) => {
      const redis = await brittle();
      await redis.kill();
      const wire = await startWire();
      const { hostname: host, port } = new URL(redis.url);
      const client =
        name === "redis"
          ? createClient({ url: redis.url, socket: { reconnectStrategy: 20 } })
          : new Redis({ host, port: Number(port) });
      onTestFinished(() => ("destroy" in client ? client.destroy() : client.disconnect()));
      const tokenStore = redisTokenStore({ client, encryptionKeys: KEY });
      if ("destroy" in client) client.connect().catch(() => {});
      const { get, warnings } = memberWith({ tokenUrl: wire.tokenUrl, tokenStore });
      // 250 ms for Redis; the rest is for a machine that is busy.
      expect(await timed(get())).toBeLessThan(3_000);
      const { value } = await get();
      await get({ rejected: value });
      expect(warnings().map(({ code }) => code)).toEqual(["store_failed"]);
      expect(wire.mints).toBe(2);
    },
  );

  it("S122: the same for a URL, and the store is used when it is there", async () => {
    const redis = await brittle();
    await redis.kill();
    const wire = await startWire();
    const { get, warnings } = await member(redis, wire, { store: { url: redis.url, timeout: 100 } });
    const { value } = await get();
    expect(warnings()).toMatchObject([{ code: "store_failed" }]);
    await redis.start();
    await until(async () => {
      await get({ rejected: (await get()).value });
      return (await redis.dump()).length > 0;
    });
    expect((await get()).value).not.toBe(value);
  });

  it("S123: a Redis that hangs is not waited for", async () => {
    const redis = await brittle();
    const wire = await startWire();
    const { get, warnings } = await member(redis, wire, { store: { timeout: 100 } });
    redis.hang();
    expect(await timed(get())).toBeLessThan(3_000);
    expect(warnings().map(({ message }) => message)).toEqual([
      "The token store did not answer within 100 ms; tokens are kept in this process only until it works again.",
    ]);
  });

  it("S124: a Redis that keeps failing is left alone for a while, and then tried again", async () => {
    const redis = await brittle();
    const { fleet } = await storeAt(redis, { timeout: 60 });
    redis.hang();
    const failures: unknown[] = [];
    for (let n = 0; n < 100; n++) await fleet.claim("key", {}).catch((error: unknown) => failures.push(error)); // oxlint-disable-line no-await-in-loop
    expect(failures).toHaveLength(100);
    expect(failures.filter((error) => (error as { code: string }).code === "store_timeout").length).toBeLessThan(6);
    expect(failures.at(-1)).toMatchObject({ code: "store_closed" });
    redis.resume();
    await until(async () => {
      const claim = await fleet.claim("other", {}).catch(() => undefined);
      return claim !== undefined;
    });
  });

  it("S125: the error events of clients, and of the connections beside them, that nobody listens to do not end the process", async () => {
    const redis = await brittle();
    const wire = await startWire();
    const client = createClient({ url: redis.url, socket: { reconnectStrategy: 20 } });
    const other = new Redis(Number(new URL(redis.url).port), { retryStrategy: () => 20 });
    onTestFinished(() => {
      client.destroy();
      other.disconnect();
    });
    // An event that nobody hears would be an uncaught exception here, and fail the run.
    const stores = [client, other].map((one) => redisTokenStore({ client: one, encryptionKeys: KEY, timeout: 5_000 }));
    await client.connect();
    for (const tokenStore of stores) {
      onTestFinished(() => tokenStore.close());
      // oxlint-disable-next-line no-await-in-loop
      await memberWith({ tokenUrl: wire.tokenUrl, tokenStore }).get();
    }
    const connections = async () => String(await redis.command("CLIENT", "LIST")).split("flags=P").length - 1;
    await until(async () => (await connections()) === 2);
    await redis.kill();
    await until(() => !client.isReady && other.status !== "ready");
    await redis.start();
    await until(async () => client.isReady && other.status === "ready" && (await connections()) === 2);
  });

  it("S148: the caller's client is not closed, and the store's own connections are", async () => {
    const redis = await brittle();
    const wire = await startWire();
    const client = createClient({ url: redis.url });
    await client.connect();
    onTestFinished(() => client.destroy());
    const tokenStore = redisTokenStore({ client, encryptionKeys: KEY, timeout: 5_000 });
    await memberWith({ tokenUrl: wire.tokenUrl, tokenStore }).get();
    const connections = async () => (await client.sendCommand<string>(["CLIENT", "LIST"])).trim().split("\n").length;
    await until(async () => (await connections()) === 2);
    tokenStore.close();
    await until(async () => (await connections()) === 1);
    expect(client.isOpen).toBe(true);
    expect(await client.ping()).toBe("PONG");
  });

  it("a Redis without room for another byte costs a warning, never a call", async () => {
    const redis = await brittle();
    const wire = await startWire();
    const { get, warnings } = await member(redis, wire);
    await redis.fill();
    expect((await get()).value).toBe("token-1");
    expect(warnings().map(({ code }) => code)).toEqual(["store_failed"]);
    await redis.drain();
  });
});
