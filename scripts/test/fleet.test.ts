import { setTimeout as sleep } from "node:timers/promises";
import { type Emulator, startEmulator } from "@vendorkit/emulator";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RedisServer, startRedis } from "../../packages/token-store-redis/test/support/redis-server.ts";
import { describeWithRedis } from "../../packages/token-store-redis/test/support/with-redis.ts";
import { type Fleet, type Member, openFleet } from "../fleet/fleet.ts";
import { DAY_MS, forecast } from "../fleet/model.ts";
import { STORE_COSTS } from "../fleet/store-costs.ts";
import { encryptionKeys } from "../fleet/stage.ts";

const PROCESSES = 50;

/** As many as a deployment replaces at a time. */
const WAVE = 25;

/**
 * What the store's page advises where many processes are on one machine: fifty that are let go at once wait for one of two
 * cores for longer than the 250 ms of the default, and some then mint for themselves (1 to 6 in all, on a busy machine).
 */
const TIMEOUT_MS = 1_000;

/** Between two calls of a process, by chance and at most. */
const PAUSE_MS = 600;

/** The model is compared with one renewal by all processes, of tokens that live as long: what a busy machine is late by must not count. */
const LIFETIME_MS = 8_000;

/** How long after a token was minted all processes have taken it, and none comes to renew it yet. */
const SETTLED_MS = 1_500;

/** How many scripts a server has run; what they call inside is not counted. */
async function scriptsRun(redis: RedisServer): Promise<number> {
  const info = String(await redis.command("INFO", "commandstats"));
  return Number(/cmdstat_evalsha:calls=(\d+)/.exec(info)?.[1] ?? 0);
}

/** All processes make their first call at the same time. */
const callAtOnce = (members: readonly Member[]) => Promise.all(members.map((member) => member.call()));

describeWithRedis("fifty processes that share a token", () => {
  let emulator: Emulator;
  let redis: RedisServer;
  let fleet: Fleet;
  let members: Member[];

  beforeAll(async () => {
    [emulator, redis] = await Promise.all([startEmulator({ vendors: ["pliant"] }), startRedis()]);
    fleet = await openFleet({
      client: emulator.options("pliant"),
      stores: (["url", "node-redis", "ioredis"] as const).map((by) => ({
        by,
        url: redis.url,
        encryptionKeys,
        timeout: TIMEOUT_MS,
      })),
    });
    members = await fleet.start(PROCESSES);
  }, 120_000);

  afterAll(async () => {
    await Promise.all([fleet.close(), redis.close(), emulator.close()]);
  });

  it("S12: mint once when all of them start on an empty store", { timeout: 120_000 }, async () => {
    const reports = await callAtOnce(members);
    expect(reports.map(({ calls }) => calls)).toEqual(Array.from({ length: PROCESSES }, () => 1));
    expect([emulator.stats("pliant").mints, fleet.failures]).toEqual([1, []]);
  });

  it(
    "S132: mint once when their token is revoked while all of them call, and no call fails",
    { timeout: 120_000 },
    async () => {
      emulator.resetStats();
      const calls = () => emulator.stats("pliant").calls;
      for (const member of members) member.run(PAUSE_MS);
      await expect.poll(calls, { timeout: 30_000 }).toBeGreaterThan(2 * PROCESSES);
      emulator.tokens("pliant").revokeAll();
      await expect.poll(calls, { timeout: 30_000 }).toBeGreaterThan(5 * PROCESSES);
      await Promise.all(members.map((member) => member.stop()));
      const { mints, unauthorized } = emulator.stats("pliant");
      // A process notices for itself, once at most, or learns of it from the others.
      expect(unauthorized).toBeLessThanOrEqual(PROCESSES);
      expect([mints, fleet.failures]).toEqual([1, []]);
    },
  );

  it("mint nothing when all of them are replaced while the token is good", { timeout: 120_000 }, async () => {
    emulator.resetStats();
    for (let replaced = 0; replaced < PROCESSES; replaced += WAVE) {
      /* oxlint-disable no-await-in-loop -- one wave after the other */
      await Promise.all(members.splice(0, WAVE).map((member) => member.kill()));
      const wave = await fleet.start(WAVE);
      await callAtOnce(wave);
      members.push(...wave);
      /* oxlint-enable no-await-in-loop */
    }
    expect([emulator.stats("pliant").mints, fleet.failures]).toEqual([0, []]);
  });

  it("cost as many tokens and scripts as the model says, within a half", { timeout: 120_000 }, async () => {
    const day = forecast(
      { processes: PROCESSES, lifetimeMs: LIFETIME_MS, deploysADay: 0, renewAheadMs: 900_000 },
      STORE_COSTS,
    );
    /** What had been counted when all processes had the token that was minted as the `count`th. */
    const settled = async (count: number) => {
      await expect.poll(() => emulator.stats("pliant").mints, { timeout: 60_000 }).toBeGreaterThanOrEqual(count);
      await sleep(SETTLED_MS);
      return { at: performance.now(), mints: emulator.stats("pliant").mints, scripts: await scriptsRun(redis) };
    };
    emulator.tokens("pliant").lifetime = LIFETIME_MS / 1_000;
    emulator.resetStats();
    emulator.tokens("pliant").revokeAll();
    for (const member of members) member.run(PAUSE_MS);
    const from = await settled(1);
    // A machine that is busy may have come further by now.
    const until = await settled(from.mints + 1);
    await Promise.all(members.map((member) => member.stop()));
    const days = (until.at - from.at) / DAY_MS;
    const ratios = {
      mints: (until.mints - from.mints) / (day.mintsShared * days),
      scripts: (until.scripts - from.scripts) / (day.commands * days),
    };
    for (const ratio of Object.values(ratios)) {
      expect(ratio).toBeGreaterThan(0.5);
      expect(ratio).toBeLessThan(1.5);
    }
  });
});
