import { type RedisClient, type RedisTokenStore, redisTokenStore } from "@vendorkit/token-store-redis";

interface Host {
  readonly host: string;
  readonly port: number;
}

/** How a process of a fleet reaches Redis: by a URL, or by a client of its own of one of the two libraries. */
export type StoreOptions = {
  readonly encryptionKeys: readonly string[];
  /** Milliseconds Redis is given to answer; default the store's own. */
  readonly timeout?: number;
} & (
  | { readonly by: "url" | "node-redis" | "ioredis"; readonly url: string }
  | {
      readonly by: "node-redis" | "ioredis";
      readonly sentinels: readonly Host[];
      readonly name: string;
    }
);

/** As an application does it: an error of the connection is heard, and it is made at the start. */
async function connected<Client extends RedisClient & { connect(): Promise<unknown> }>(
  client: Client,
): Promise<Client> {
  client.on("error", () => {});
  await client.connect().catch(() => {});
  return client;
}

/** Loads the library that is asked for, and no other: fifty processes are started at once. */
async function clientOf(options: StoreOptions): Promise<RedisClient> {
  if (options.by === "ioredis") {
    const { Redis } = await import("ioredis");
    if ("url" in options) return connected(new Redis(options.url, { lazyConnect: true }));
    return connected(new Redis({ name: options.name, sentinels: [...options.sentinels], lazyConnect: true }));
  }
  const { createClient, createSentinel } = await import("redis");
  if ("url" in options) return connected(createClient({ url: options.url }));
  return connected(createSentinel({ name: options.name, sentinelRootNodes: [...options.sentinels] }));
}

/** Says, of a store from now on, whether what it answered last was no lease. */
export function watchLeases({ fleet }: RedisTokenStore): () => boolean {
  const claim = fleet.claim.bind(fleet);
  let isAlone = true;
  Object.assign(fleet, {
    async claim(...ask: Parameters<typeof claim>) {
      isAlone = true;
      const answer = await claim(...ask);
      isAlone = !("lease" in answer);
      return answer;
    },
  });
  return () => isAlone;
}

/** Opens the store that a process of a fleet shares with the others. */
export async function openStore(options: StoreOptions): Promise<RedisTokenStore> {
  const { encryptionKeys, timeout } = options;
  if (options.by === "url") return redisTokenStore({ url: options.url, encryptionKeys, timeout });
  return redisTokenStore({ client: await clientOf(options), encryptionKeys, timeout });
}
