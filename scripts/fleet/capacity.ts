import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { redisTokenStore } from "@vendorkit/token-store-redis";
import { type RedisServer, startRedis } from "../../packages/token-store-redis/test/support/redis-server.ts";
import { CLAIM, KEEP, type Script } from "../../packages/token-store-redis/src/scripts.ts";
import { encryptionKeys } from "./stage.ts";

const run = promisify(execFile);

/** How often one script is repeated, and over how many connections. */
const REQUESTS = 100_000;
const CLIENTS = 50;

/** Microseconds of the server's processor that one run of a script takes. */
export interface Capacity {
  /** A look that finds a token. */
  readonly claim: number;
  /** A token stored, and told to those who listen: nobody, here. */
  readonly keep: number;
}

/** Seconds of the processor that the server has used so far. */
async function usedSeconds(redis: RedisServer): Promise<number> {
  const info = String(await redis.command("INFO", "cpu"));
  const of = (name: string) => Number(new RegExp(`^${name}:([\\d.]+)`, "m").exec(info)?.[1]);
  return of("used_cpu_user") + of("used_cpu_sys");
}

/** Has `redis-benchmark` send a script again and again. */
async function microsecondsOf(redis: RedisServer, { sha }: Script, keys: readonly string[], args: readonly string[]) {
  const before = await usedSeconds(redis);
  const options = ["-p", String(redis.port), "-n", String(REQUESTS), "-c", String(CLIENTS), "-q"];
  await run("redis-benchmark", [...options, "EVALSHA", sha, String(keys.length), ...keys, ...args]);
  return (((await usedSeconds(redis)) - before) * 1_000_000) / REQUESTS;
}

/** Shares a token as two processes would, so that its key is there and the server knows the scripts. */
async function shareToken({ url }: RedisServer): Promise<void> {
  const store = redisTokenStore({ url, encryptionKeys });
  const claim = await store.fleet.claim("capacity", {});
  const lease = "lease" in claim ? claim.lease : undefined;
  // As long as the tokens of Auth0 are, which are the longest in use here.
  const token = { value: "a".repeat(900), lifetimeMs: 3_600_000, leftMs: 3_600_000 };
  await store.fleet.keep("capacity", { ...token, ...(lease && { lease }) });
  store.close();
}

/**
 * Measures what the store's scripts cost a server of this machine. Redis runs scripts in one thread: a million over these
 * figures is what one server can do in a second, whatever else the machine was doing meanwhile.
 */
export async function measureCapacity(): Promise<Capacity> {
  const redis = await startRedis();
  try {
    await shareToken(redis);
    const [{ key } = { key: "" }] = await redis.dump();
    const keys = ["token", "lease", "failure", "since"].map((part) => key.replace(/token$/, part));
    const [sealed, fingerprint] = (await redis.command("HMGET", key, "v", "f")) as [Buffer, Buffer];
    const claim = await microsecondsOf(redis, CLAIM, keys, ["owner", "15000", "", "0", "0", "", ""]);
    const kept = ["", "", "0", String(sealed), String(fingerprint), "3600000", "channel", "tag"];
    return { claim, keep: await microsecondsOf(redis, KEEP, keys, kept) };
  } finally {
    await redis.close();
  }
}
