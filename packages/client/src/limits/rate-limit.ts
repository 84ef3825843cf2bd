import { type Clock, ConfigurationError, type Layer } from "@vendorkit/auth-middleware";
import { Gate } from "./gate.ts";
import { gateOf } from "./gates.ts";
import { limitLayer } from "./limit-layer.ts";
import { type SharedLimit, sharedLimit } from "./shared-limit.ts";
import type { Allowance } from "./sliding-window.ts";

/** What a vendor may count a client's requests by: the host, and its own options, such as the organization. */
export interface LimitScope {
  readonly baseUrl: string;
  readonly settings: Readonly<Partial<Record<string, string>>>;
}

/** What the client option `rateLimit` takes: makes the layer that holds a client's requests back. */
export type RateLimit = (vendor: string, scope: LimitScope, clock: Clock) => Layer;

export interface RateLimitOptions {
  /** Requests in one window: your share, or what you agreed with the vendor. @default the vendor's, or what its headers say */
  requests?: number;
  /** Milliseconds. @default the vendor's */
  window?: number;
  /**
   * Clients of one host with the same key share the limit, in the size that the first of them gave it. @default what the
   * vendor counts by, such as the organization
   */
  key?: string;
  /** Counts for several processes; each keeps to the limit by itself as well. @default none */
  shared?: SharedLimit;
}

/** What a vendor allows, and the setting by which it counts; without one, it counts by address. */
export interface VendorLimit extends Allowance {
  readonly by?: string;
}

function checked({ requests, window }: Allowance, isShared: boolean, vendor: string): void {
  if (!(requests === Infinity || (Number.isInteger(requests) && requests > 0)))
    throw new ConfigurationError("`requests` of the rate limit must be a whole number, 1 or more.", { vendor });
  if (!(Number.isFinite(window) && window > 0))
    throw new ConfigurationError("`window` of the rate limit must be a positive number of milliseconds.", { vendor });
  if (isShared && requests === Infinity)
    throw new ConfigurationError("a shared rate limit needs `requests`: the vendor does not publish its size.", {
      vendor,
    });
}

/**
 * Makes a vendor's `rateLimit` of what the vendor allows. It gives the value of the client option `rateLimit`, which holds
 * requests back before the server has to. Clients of this process that the vendor counts together share the limit and take
 * turns. Every attempt counts, those that are sent again too.
 *
 * @example
 * export const rateLimit = rateLimitWith({ requests: 100, window: 60_000, by: "organization" });
 * const client = createAcmeClient({ rateLimit: rateLimit() });
 */
export function rateLimitWith({ by, ...limit }: VendorLimit): (options?: RateLimitOptions) => RateLimit {
  return (options: RateLimitOptions = {}) => {
    // A client that is given the function itself calls it with its vendor's name.
    if (typeof options === "string")
      throw new ConfigurationError("give the client `rateLimit: rateLimit()`, with the parentheses.", {
        vendor: options,
      });
    const { key, shared, ...own } = options;
    return (vendor, { baseUrl, settings }, clock) => {
      const allowance: Allowance = { ...limit, ...own };
      checked(allowance, shared !== undefined, vendor);
      const counted = key ?? (by === undefined ? "" : (settings[by] ?? ""));
      const identity = JSON.stringify([vendor, new URL(baseUrl).origin, counted]);
      const gate = gateOf(clock, identity, () => new Gate(allowance, clock, own.requests));
      return limitLayer(gate, { vendor, clock, ask: shared && sharedLimit(shared, identity, allowance) });
    };
  };
}
