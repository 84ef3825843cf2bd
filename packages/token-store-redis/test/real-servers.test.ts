import "../../auth-middleware/test/support/guard.ts";
import { createPliantClient, type PliantClient } from "@vendorkit/pliant";
import { type Emulator, startEmulator } from "@vendorkit/emulator";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { redisTokenStore } from "../src/index.ts";
import { type ConnectedClient, LIBRARIES } from "./support/clients.ts";
import { type RedisCluster, startCluster } from "./support/redis-cluster.ts";
import { type SentinelSetup, startSentinel } from "./support/redis-sentinel.ts";
import { type RedisServer, startRedis } from "./support/redis-server.ts";
import { describeWithRedis } from "./support/with-redis.ts";

/** A machine that is busy with other tests is no failure of Redis. */
const TIMEOUT_MS = 5_000;

const ENCRYPTION_KEYS = Buffer.alloc(32, 1).toString("base64");

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator({ vendors: ["pliant"] });
});
afterAll(() => emulator.close());
beforeEach(() => emulator.resetStats());

/** A client of the vendor, as one process has it: with a store of its own over its own connection. */
async function processWith(connected: Promise<ConnectedClient>, identity = emulator.options("pliant")) {
  const connection = await connected;
  const { client } = connection;
  const tokenStore = redisTokenStore({ client, encryptionKeys: ENCRYPTION_KEYS, timeout: TIMEOUT_MS });
  onTestFinished(() => {
    tokenStore.close();
    connection.close();
  });
  return { vendor: createPliantClient({ ...identity, tokenStore }), tokenStore, connection };
}

const valuesOf = async (...clients: PliantClient[]): Promise<string[]> =>
  (await Promise.all(clients.map(async (client) => client.tokens.get()))).map(({ value }) => value);

describeWithRedis("a client of the application's own", () => {
  let redis: RedisServer;
  let sentinel: SentinelSetup;
  let cluster: RedisCluster;

  beforeAll(async () => {
    [redis, sentinel, cluster] = await Promise.all([startRedis(), startSentinel(), startCluster()]);
  }, 60_000);
  afterAll(() => Promise.all([redis.close(), sentinel.close(), cluster.close()]));

  describe.each(Object.entries(LIBRARIES))("%s", (_name, library) => {
    it("shares one token between processes", async () => {
      await redis.flush();
      const [one, other] = await Promise.all([
        processWith(library.single(redis.url)),
        processWith(library.single(redis.url)),
      ]);
      const [first, second] = await valuesOf(one.vendor, other.vendor);
      expect([first === second, emulator.stats("pliant").mints]).toEqual([true, 1]);
    });

    it("S148: stays open when the store is closed", async () => {
      const { tokenStore, connection } = await processWith(library.single(redis.url));
      tokenStore.close();
      expect(await connection.isAlive()).toBe(true);
    });

    it(
      "S143: finds the new primary after a failover, which costs one mint more at most",
      { timeout: 60_000 },
      async () => {
        const join = () => processWith(library.sentinel(sentinel.sentinels, sentinel.name));
        const [one, other] = await Promise.all([join(), join()]);
        await valuesOf(one.vendor, other.vendor);
        await sentinel.failover();
        emulator.tokens("pliant").revokeAll();
        const results = await Promise.all([one, other].map(({ vendor }) => vendor.GET("/organizations")));
        expect(results.map(({ response }) => response.status)).toEqual([200, 200]);
        await expect.poll(async () => (await (await sentinel.primary()).dump()).length).toBeGreaterThan(0);
        const late = await join();
        await late.vendor.GET("/organizations");
        expect(emulator.stats("pliant").mints).toBeLessThanOrEqual(3);
      },
    );

    it("S149: shares the tokens of many identities in a cluster, each on one node", { timeout: 60_000 }, async () => {
      const identities = Array.from({ length: 12 }, () => emulator.register("pliant"));
      for (const identity of identities) {
        const join = () =>
          processWith(library.cluster(cluster.nodes.map(({ port }) => ({ host: "127.0.0.1", port }))), identity);
        // oxlint-disable-next-line no-await-in-loop -- clusters are asked for their nodes by every client
        const [one, other] = await Promise.all([join(), join()]);
        // oxlint-disable-next-line no-await-in-loop
        const [first, second] = await valuesOf(one.vendor, other.vendor);
        expect(first).toBe(second);
      }
      const keys = await Promise.all(cluster.nodes.map((node) => node.dump()));
      expect(Math.min(...keys.map(({ length }) => length))).toBeGreaterThan(0);
      expect(emulator.stats("pliant").mints).toBe(identities.length);
    });
  });
});
