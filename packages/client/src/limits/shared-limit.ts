import type { Call } from "@vendorkit/auth-middleware";
import type { Allowance } from "./sliding-window.ts";

/** A limit that several processes count together, such as `redisRateLimit` of `@vendorkit/token-store-redis`. */
export interface SharedLimit {
  /** Counts one request, and gives 0; or, when none is left, the milliseconds after which to ask again. */
  take(key: string, allowance: Allowance): Promise<number>;
}

/** A call that has ended waits for nobody. */
function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}

/** Asks for a request of a limit that is shared; where it cannot be counted, what this process keeps to by itself has to do. */
export function sharedLimit(shared: SharedLimit, key: string, allowance: Allowance) {
  let isAway = false;
  return async (call: Call): Promise<number> => {
    try {
      const ms = await unlessAborted(call.signal, shared.take(key, allowance));
      isAway = false;
      return ms;
    } catch (error) {
      if (call.isAborted) return 0;
      const why = error instanceof Error ? error.message : "it failed";
      const message = `The shared rate limit cannot be counted (${why}). Until it can, this process keeps to the limit by itself.`;
      if (!isAway) call.warn("store_failed", message);
      isAway = true;
      return 0;
    }
  };
}
