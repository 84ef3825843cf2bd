import type { RedisEntry } from "../../packages/token-store-redis/test/support/redis-entry.ts";
import type { Stage } from "./stage.ts";

/** Bytes as they are, and as they read once an encoding is undone that hides nothing. */
const readingsOf = (bytes: Buffer): Buffer[] => [
  bytes,
  ...(["base64", "base64url", "hex"] as const).map((encoding) => Buffer.from(bytes.toString("latin1"), encoding)),
];

const endless = (entries: readonly RedisEntry[]): string[] =>
  entries.filter(({ ttl }) => ttl < 0).map(({ key }) => `the key ${key} has no end`);

/** What someone who may look into Redis can read and must not, and keys that have no end. */
export async function leaksIn(stage: Stage, secrets: Iterable<string>): Promise<string[]> {
  const redis = await stage.primary();
  const entries = await redis.dump();
  const seen = [
    await redis.snapshot(),
    ...entries.flatMap(({ key, value }) => [Buffer.from(key), ...readingsOf(value)]),
  ];
  const readable = [...secrets].filter((secret) => seen.some((bytes) => bytes.includes(secret)));
  return [...readable.map((secret) => `a secret of ${secret.length} letters can be read`), ...endless(entries)];
}
