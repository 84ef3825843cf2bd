import type { Clock } from "./clock.ts";

/** How many API requests fit into a window of time. */
export interface RateLimit {
  /** Requests in one window; `Infinity` for no limit. */
  readonly requests: number;
  /** Length of the window in milliseconds. */
  readonly window: number;
}

/** Where one caller stands in its window. */
export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  /** When the window ends, in milliseconds since 1970. */
  readonly resetAt: number;
  /** Whether this request was one too many. */
  readonly exceeded: boolean;
}

/** Counts requests by caller in windows that begin with a caller's first request. */
export interface RateLimiter {
  limit: RateLimit;
  take(caller: string): RateState;
}

/** A limiter over the given clock; its limit may be changed at any time and holds from the next request on. */
export function createRateLimiter(limit: RateLimit, clock: Clock): RateLimiter {
  const windows = new Map<string, { start: number; used: number }>();
  return {
    limit,
    take(caller) {
      const { requests, window } = this.limit;
      const now = clock.now();
      const current = windows.get(caller);
      const entry = current && now - current.start < window && now >= current.start ? current : { start: now, used: 0 };
      windows.set(caller, entry);
      entry.used += 1;
      const remaining = Math.max(0, requests - entry.used);
      return { limit: requests, remaining, resetAt: entry.start + window, exceeded: entry.used > requests };
    },
  };
}
