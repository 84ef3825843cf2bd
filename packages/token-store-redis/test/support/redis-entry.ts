/** One key of a Redis server, as an operator would see it. */
export interface RedisEntry {
  readonly key: string;
  readonly type: string;
  /** Milliseconds until the key ends; -1 when it never does. */
  readonly ttl: number;
  /** What is stored, as bytes: of a hash, a list or a set all names and members, one after the other. */
  readonly value: Buffer;
}

/** Sends one command and gives the answer, strings as bytes. */
export type Command = (...words: readonly (string | number | Buffer)[]) => Promise<unknown>;

/** What reads all of a key, by its type. */
const READERS: Record<string, (key: string) => (string | number)[]> = {
  string: (key) => ["GET", key],
  hash: (key) => ["HGETALL", key],
  list: (key) => ["LRANGE", key, 0, -1],
  set: (key) => ["SMEMBERS", key],
  zset: (key) => ["ZRANGE", key, 0, -1, "WITHSCORES"],
  stream: (key) => ["XRANGE", key, "-", "+"],
};

/** All bytes of an answer, however deep. */
function bytesOf(answer: unknown): Buffer {
  if (Buffer.isBuffer(answer)) return answer;
  if (Array.isArray(answer)) return Buffer.concat(answer.map(bytesOf));
  return Buffer.from(JSON.stringify(answer));
}

/** Everything that a server holds. A key that ends while it is read is left out. */
export async function entriesOf(command: Command): Promise<RedisEntry[]> {
  const keys = (await command("KEYS", "*")) as Buffer[];
  const entries = await Promise.all(
    keys.map(async (bytes): Promise<RedisEntry> => {
      const key = bytes.toString();
      const type = String(await command("TYPE", key));
      const value = READERS[type] ? bytesOf(await command(...READERS[type](key))) : Buffer.alloc(0);
      return { key, type, value, ttl: Number(await command("PTTL", key)) };
    }),
  );
  return entries.filter(({ ttl }) => ttl !== -2).toSorted((one, other) => (one.key < other.key ? -1 : 1));
}
