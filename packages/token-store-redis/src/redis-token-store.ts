import { type Clock, ConfigurationError, type Fleet, systemClock, type TokenStore } from "@vendorkit/auth-middleware";
import { derivedKeys, type EncryptionKey } from "./encryption-keys.ts";
import { Guard } from "./guard.ts";
import { checkPlaces } from "./places.ts";
import { commandsOf, type RedisClient } from "./redis-commands.ts";
import { RedisFleet } from "./redis-fleet.ts";
import { commandsAt } from "./redis-url.ts";
import { encrypting, plain } from "./sealer.ts";

/** Longer than auth-middleware's 10 s for a token request, with room for what comes before and after it. */
const DEFAULT_LEASE_MS = 15_000;

/** What Redis is given to answer: it takes about a millisecond, and a mint some hundred. */
const DEFAULT_TIMEOUT_MS = 250;

export interface RedisTokenStoreOptions {
  /** Your client, of the package `redis` or `ioredis`: for one server, Sentinel or Cluster. It is never closed here. */
  client?: RedisClient | undefined;
  /** Or where to connect to, `redis://` on this machine or `rediss://`; by the package `redis`, or else `ioredis`. */
  url?: string | undefined;
  /**
   * What tokens are encrypted with: the first key encrypts, all decrypt. Needed unless Redis is on this machine.
   */
  encryptionKeys?: EncryptionKey | readonly EncryptionKey[] | undefined;
  /** Allows a Redis elsewhere without `encryptionKeys` or without TLS. @default false */
  allowPlaintext?: boolean | undefined;
  /** What all keys begin with: one for each environment that shares a Redis. @default "vendorkit" */
  prefix?: string | undefined;
  /** Milliseconds for which one process may mint for all; longer than the `timeout` of a token request. @default 15_000 */
  lease?: number | undefined;
  /** Milliseconds Redis is given to answer. @default 250 */
  timeout?: number | undefined;
  /** Whether to listen to other processes, on a second connection. Without it, they are heard at the next use. @default true */
  subscribe?: boolean | undefined;
  clock?: Clock | undefined;
}

/** A store on Redis. */
export interface RedisTokenStore extends TokenStore {
  readonly fleet: Fleet;
  /** Closes the connections that were opened here. */
  close(): void;
}

function checkedNumber(value: number, name: string): number {
  if (Number.isSafeInteger(value) && value > 0 && value < 2 ** 31) return value;
  throw new ConfigurationError(`\`${name}\` must be a whole number of milliseconds above 0, not ${String(value)}.`);
}

function checkedPrefix(prefix: unknown): string {
  if (typeof prefix === "string" && /^[\w.:/-]{1,100}$/.test(prefix)) return prefix;
  throw new ConfigurationError("`prefix` must be 1 to 100 letters, digits or `. : / _ -`.");
}

function connect({ client, url }: RedisTokenStoreOptions) {
  if (client && url !== undefined) throw new ConfigurationError("Give `client` or `url`, not both.");
  if (client) return commandsOf(client);
  if (url !== undefined) return commandsAt(url);
  throw new ConfigurationError("Give `client`, a client of the package `redis` or `ioredis`, or `url`.");
}

/**
 * A token store on Redis or Valkey, for `tokenStore`: whatever the number of processes, one of them mints. When Redis does
 * not answer, each process mints for itself.
 *
 * @throws ConfigurationError for options that cannot work or would show tokens to others. Its methods reject with
 * `VendorkitError` when Redis fails, which `clientCredentials` turns into a warning.
 * @example
 * const tokenStore = redisTokenStore({ client, encryptionKeys: [process.env["TOKEN_KEY"] ?? ""] });
 * const pliant = createPliantClient({ tokenStore });
 */
export function redisTokenStore(options: RedisTokenStoreOptions): RedisTokenStore {
  const { encryptionKeys, allowPlaintext = false, subscribe = true, clock = systemClock } = options;
  const commands = connect(options);
  checkPlaces({ places: commands.places, hasKeys: encryptionKeys !== undefined, allowPlaintext });
  const timeout = checkedNumber(options.timeout ?? DEFAULT_TIMEOUT_MS, "timeout");
  const fleet = new RedisFleet({
    commands,
    sealer: encryptionKeys === undefined ? plain : encrypting(derivedKeys(encryptionKeys)),
    guard: new Guard(timeout, clock),
    clock,
    prefix: checkedPrefix(options.prefix ?? "vendorkit"),
    leaseMs: checkedNumber(options.lease ?? DEFAULT_LEASE_MS, "lease"),
    timeout,
    subscribe,
  });
  return {
    fleet,
    read: (key) => fleet.read(key),
    write: (key, token) => fleet.write(key, token),
    delete: (key) => fleet.delete(key),
    close: () => commands.close(),
  };
}
