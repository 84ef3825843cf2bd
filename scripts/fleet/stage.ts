import { startSentinel } from "../../packages/token-store-redis/test/support/redis-sentinel.ts";
import { type RedisServer, startRedis } from "../../packages/token-store-redis/test/support/redis-server.ts";
import type { StoreOptions } from "./open-store.ts";

/** What the tokens of a fleet are shared through. */
export interface Stage {
  readonly name: string;
  /** How the members reach it: they take turns. */
  readonly stores: readonly StoreOptions[];
  /** The server that is written to now. */
  primary(): Promise<RedisServer>;
  /** Kills the primary and makes its replica the next one, where there is a replica. */
  failover?(): Promise<void>;
  close(): Promise<void>;
}

/** What tokens are encrypted with in these runs. */
export const encryptionKeys = [Buffer.alloc(32, "fleet").toString("base64")];

/** One server. */
export async function singleStage(): Promise<Stage> {
  const redis = await startRedis();
  return {
    name: "one Redis",
    stores: (["url", "node-redis", "ioredis"] as const).map((by) => ({ by, url: redis.url, encryptionKeys })),
    primary: async () => redis,
    close: () => redis.close(),
  };
}

/** A primary, a replica and a Sentinel. */
export async function sentinelStage(): Promise<Stage> {
  const setup = await startSentinel();
  const { sentinels, name } = setup;
  return {
    name: "a primary and a replica under Sentinel",
    stores: (["node-redis", "ioredis"] as const).map((by) => ({ by, sentinels, name, encryptionKeys })),
    primary: () => setup.primary(),
    failover: () => setup.failover(),
    close: () => setup.close(),
  };
}
