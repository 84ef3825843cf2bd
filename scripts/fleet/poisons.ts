import { randomBytes } from "node:crypto";
import type { RedisEntry } from "../../packages/token-store-redis/test/support/redis-entry.ts";
import type { RedisServer } from "../../packages/token-store-redis/test/support/redis-server.ts";
import type { Random } from "../soak/random.ts";

/** What may be found in place of a value: nothing sensible, or almost the right thing. */
const POISONS: readonly ((value: Buffer, others: readonly Buffer[], random: Random) => Buffer)[] = [
  () => Buffer.alloc(0),
  () => Buffer.from("null"),
  () => Buffer.from('{"v":1,"value":"stolen","expiresAt":99999999999999}'),
  () => Buffer.from("{".repeat(10_000)),
  () => randomBytes(300),
  (value) => value.subarray(0, value.length / 2),
  (value, _, random) => {
    const flipped = Buffer.from(value);
    if (flipped.length > 0) flipped[random.between(0, flipped.length - 1)]! ^= 1 << random.between(0, 7);
    return flipped;
  },
  (_, others, random) => (others.length > 0 ? random.pick(others) : Buffer.from("[]")),
];

/** Writes something else into every key, of its type or of another, and leaves its end as it was. */
export async function poison(redis: RedisServer, random: Random): Promise<void> {
  const entries = await redis.dump();
  for (const entry of entries) {
    const others = entries.filter(({ key }) => key !== entry.key).map(({ value }) => value);
    // oxlint-disable-next-line no-await-in-loop -- one after the other, in an order that the seed gives
    await poisonOne(redis, entry, random.pick(POISONS)(entry.value, others, random), random);
  }
}

/** Only keys that are still there: none is made, so none can be left. */
async function poisonOne(
  redis: RedisServer,
  { key, type, ttl }: RedisEntry,
  value: Buffer,
  random: Random,
): Promise<void> {
  const fields = type === "hash" ? ((await redis.command("HKEYS", key)) as Buffer[]) : [];
  if (fields.length > 0 && random.chance(0.7)) await redis.command("HSET", key, random.pick(fields), value);
  else await redis.command("SET", key, value, "PX", Math.max(1, ttl), "XX");
}
