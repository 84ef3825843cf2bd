import { createHash } from "node:crypto";
import { type Clock, ConfigurationError, systemClock } from "@vendorkit/auth-middleware";
import type { RateLimiterRedis } from "rate-limiter-flexible";
import { Guard } from "./guard.ts";
import { commandsOf, type RedisClient } from "./redis-commands.ts";
import { commandsAt } from "./redis-url.ts";

/** What Redis is given to answer, as for tokens. */
const DEFAULT_TIMEOUT_MS = 250;

/** A window here is longer than the vendor's by this, since its window may begin, and end, as late as the first request arrives. */
const MARGIN_S = 1;

export interface RedisRateLimitOptions {
  /** Your client, of the package `redis` or `ioredis`: for one server, Sentinel or Cluster. It is never closed here. */
  client?: RedisClient | undefined;
  /** Or where to connect to, `redis://` or `rediss://`; by the package `redis`, or else `ioredis`. */
  url?: string | undefined;
  /** What all keys begin with: one for each environment that shares a Redis. @default "vendorkit" */
  prefix?: string | undefined;
  /** Milliseconds Redis is given to answer. @default 250 */
  timeout?: number | undefined;
  clock?: Clock | undefined;
}

/** How many requests fit into a window of so many milliseconds. */
interface Allowance {
  readonly requests: number;
  readonly window: number;
}

/** A count of requests in Redis: the value of `shared` in a vendor's `rateLimit({ shared })`. */
export interface RedisRateLimit {
  /**
   * Counts one request, and gives 0; or, when none is left, the milliseconds after which to ask again. Rejects when Redis
   * fails, and the client that asked goes on with its own limit.
   */
  take(key: string, allowance: Allowance): Promise<number>;
  /** Closes the connection that was opened here. */
  close(): void;
}

function connect({ client, url }: RedisRateLimitOptions) {
  if (client && url === undefined) return commandsOf(client);
  if (url !== undefined && !client) return commandsAt(url);
  throw new ConfigurationError("Give `client`, a client of the package `redis` or `ioredis`, or `url`; one of them.");
}

/** Keys say nothing of whom they are about. */
const digest = (text: string): string => createHash("sha256").update(text).digest("base64url");

/**
 * Counts the requests of a fleet in Redis or Valkey, over rate-limiter-flexible, for a vendor's rate limit. Windows are
 * fixed: each begins with its first request. When Redis does not answer in time, each process keeps to the limit by
 * itself.
 *
 * @throws ConfigurationError for options that cannot work.
 * @example
 * const shared = redisRateLimit({ client });
 * const pliant = createPliantClient({ rateLimit: rateLimit({ shared }) });
 */
export function redisRateLimit(options: RedisRateLimitOptions): RedisRateLimit {
  const { prefix = "vendorkit", timeout = DEFAULT_TIMEOUT_MS, clock = systemClock } = options;
  if (!/^[\w.:/-]{1,100}$/.test(prefix))
    throw new ConfigurationError("`prefix` must be 1 to 100 letters, digits or `. : / _ -`.");
  if (!(Number.isSafeInteger(timeout) && timeout > 0))
    throw new ConfigurationError("`timeout` must be a whole number of milliseconds above 0.");
  const commands = connect(options);
  const guard = new Guard(timeout, clock);
  const limiters = new Map<string, RateLimiterRedis>();

  /** All that rate-limiter-flexible asks of a client, whichever of the two is behind it. */
  const storeClient = {
    eval: (source: string, { keys, arguments: args }: { keys: string[]; arguments: string[] }) => {
      const sha = createHash("sha1").update(source).digest("hex");
      return guard.run((signal) => commands.run({ source, sha }, keys, args, signal));
    },
  };

  async function limiterOf({ requests, window }: Allowance): Promise<RateLimiterRedis> {
    const duration = Math.ceil(window / 1_000) + MARGIN_S;
    const known = limiters.get(`${requests}/${duration}`);
    if (known) return known;
    const { RateLimiterRedis } = await import("rate-limiter-flexible");
    const made = new RateLimiterRedis({
      storeClient,
      useRedisPackage: true,
      keyPrefix: `${prefix}:limit:${requests}:${duration}`,
      points: requests,
      duration,
      // Once the window is used up nobody asks Redis before it is over.
      inMemoryBlockOnConsumed: requests,
    });
    limiters.set(`${requests}/${duration}`, made);
    return made;
  }

  async function take(key: string, allowance: Allowance): Promise<number> {
    const limiter = await limiterOf(allowance);
    try {
      await limiter.consume(digest(key));
      return 0;
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal;
      return Math.max(1, (refusal as { msBeforeNext: number }).msBeforeNext);
    }
  }

  return { take, close: () => commands.close() };
}
