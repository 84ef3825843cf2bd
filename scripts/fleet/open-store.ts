import { type RedisClient, type RedisTokenStore, redisTokenStore } from "@vendorkit/token-store-redis";
import { Redis } from "ioredis";
import { createClient, createSentinel } from "redis";

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

function clientOf(options: StoreOptions): Promise<RedisClient> {
  const isIoredis = options.by === "ioredis";
  if ("url" in options)
    return connected(isIoredis ? new Redis(options.url, { lazyConnect: true }) : createClient({ url: options.url }));
  const { name, sentinels } = options;
  return isIoredis
    ? connected(new Redis({ name, sentinels: [...sentinels], lazyConnect: true }))
    : connected(createSentinel({ name, sentinelRootNodes: [...sentinels] }));
}

/** Opens the store that a process of a fleet shares with the others. */
export async function openStore(options: StoreOptions): Promise<RedisTokenStore> {
  const { encryptionKeys, timeout } = options;
  if (options.by === "url") return redisTokenStore({ url: options.url, encryptionKeys, timeout });
  return redisTokenStore({ client: await clientOf(options), encryptionKeys, timeout });
}
