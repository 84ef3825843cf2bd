import { randomBytes } from "node:crypto";
import {
  clientCredentials,
  type ClientCredentialsOptions,
  type Token,
  type TokenAsk,
  type TokenSource,
  type VendorkitEvent,
  type WarningEvent,
} from "@vendorkit/auth-middleware";
import { createClient } from "redis";
import { afterAll, beforeAll, beforeEach, onTestFinished } from "vitest";
import { identityOf, storeKey } from "../../../auth-middleware/src/grant.ts";
import { type RedisTokenStore, redisTokenStore, type RedisTokenStoreOptions } from "../../src/index.ts";
import { type RedisServer, startRedis } from "./redis-server.ts";

/** A connected client of node-redis, which is closed when the test is over. */
export async function connected(url: string) {
  const client = createClient({ url, socket: { reconnectStrategy: 50 } });
  client.on("error", () => {});
  await client.connect();
  onTestFinished(() => client.destroy());
  return client;
}

/** One process of a fleet, as far as a test can tell: its own client, store and memory. */
export interface Member {
  readonly tokens: Required<TokenSource>;
  readonly events: VendorkitEvent[];
  /** A token, as a promise whether it is cached or not. */
  readonly get: (ask?: TokenAsk) => Promise<Token>;
  readonly warnings: () => readonly WarningEvent[];
}

export const KEY = randomBytes(32);

/** A member of the fleet at a Redis, with the token endpoint `wire`. */
export async function member(
  redis: { readonly url: string },
  wire: { readonly tokenUrl: string },
  options: { store?: Partial<RedisTokenStoreOptions>; source?: Partial<ClientCredentialsOptions> } = {},
): Promise<Member> {
  const client = options.store?.url === undefined ? { client: await connected(redis.url) } : {};
  // A busy machine is no failure of Redis.
  const tokenStore = redisTokenStore({ ...client, encryptionKeys: KEY, timeout: 5_000, ...options.store });
  onTestFinished(() => tokenStore.close());
  return memberWith({ tokenUrl: wire.tokenUrl, tokenStore, ...options.source });
}

/** A member with options of its own. */
export function memberWith(options: Partial<ClientCredentialsOptions>): Member {
  const events: VendorkitEvent[] = [];
  const tokens = clientCredentials({
    tokenUrl: "https://auth.example.com/token",
    clientId: "client",
    clientSecret: "the-secret",
    ...options,
    onEvent: (event) => events.push(event),
  });
  return {
    tokens,
    events,
    get: async (ask) => tokens.get(ask),
    warnings: () => events.filter((event) => event.type === "warning"),
  };
}

/** A Redis for all tests of a block, empty at the start of each. */
export function usingRedis(args?: readonly string[]): () => RedisServer {
  let redis: RedisServer | undefined;
  beforeAll(async () => {
    redis = await startRedis(args);
  });
  beforeEach(async () => {
    await redis?.flush();
  });
  afterAll(async () => {
    await redis?.close();
  });
  return () => redis as RedisServer;
}

/** The key under which the stores know the identity that members have by default. */
export const keyOf = (wire: { readonly tokenUrl: string }): Promise<string> =>
  storeKey(identityOf({ tokenUrl: wire.tokenUrl, body: "form", parameters: [], clientId: "client" }, ["the-secret"]));

/** A store of its own at a Redis. */
export async function storeAt(
  redis: { readonly url: string },
  options: Partial<RedisTokenStoreOptions> = {},
): Promise<RedisTokenStore> {
  const tokenStore = redisTokenStore({
    client: await connected(redis.url),
    encryptionKeys: KEY,
    timeout: 5_000,
    ...options,
  });
  onTestFinished(() => tokenStore.close());
  return tokenStore;
}

/** Waits until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}
