import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "../soak/random.ts";
import { poison } from "./poisons.ts";
import type { Stage } from "./stage.ts";

/** What can happen to Redis. */
export type FaultName = "killed" | "hung" | "flushed" | "poisoned" | "full" | "evicted" | "failed over";

export interface Fault {
  readonly name: FaultName;
  /** Whether Redis cannot be read or written meanwhile, so that processes are on their own. */
  readonly isOutage: boolean;
  /** Whether Redis forgets what it had. */
  readonly isLoss: boolean;
  /** Makes it happen, and resolves when it is over. */
  readonly happen: (stage: Stage, random: Random) => Promise<void>;
}

const SHORTEST_MS = 200;
const LONGEST_MS = 4_000;

const aWhile = (random: Random) => sleep(random.spread(SHORTEST_MS, LONGEST_MS));

const FAULTS: readonly Fault[] = [
  {
    name: "killed",
    isOutage: true,
    isLoss: true,
    async happen(stage, random) {
      const redis = await stage.primary();
      await redis.kill();
      await aWhile(random);
      await redis.start();
    },
  },
  {
    name: "hung",
    isOutage: true,
    isLoss: false,
    async happen(stage, random) {
      const redis = await stage.primary();
      redis.hang();
      await aWhile(random);
      redis.resume();
    },
  },
  { name: "flushed", isOutage: false, isLoss: true, happen: async (stage) => (await stage.primary()).flush() },
  {
    name: "poisoned",
    isOutage: false,
    isLoss: true,
    happen: async (stage, random) => poison(await stage.primary(), random),
  },
  {
    name: "full",
    isOutage: true,
    isLoss: false,
    async happen(stage, random) {
      const redis = await stage.primary();
      await redis.fill();
      await aWhile(random);
      await redis.drain();
    },
  },
  {
    name: "evicted",
    isOutage: true,
    isLoss: true,
    async happen(stage, random) {
      const redis = await stage.primary();
      await redis.fill("volatile-lru");
      await aWhile(random);
      await redis.drain();
    },
  },
  { name: "failed over", isOutage: true, isLoss: true, happen: async (stage) => stage.failover?.() },
];

/** Those that can happen to a stage. */
export const faultsFor = (stage: Stage): Fault[] =>
  FAULTS.filter(({ name }) => name !== "failed over" || stage.failover !== undefined);
