import { rateLimitWith } from "@vendorkit/client";

/**
 * Keeps the clients of this process within Pliant's 900 requests in five minutes from one IP address; they take turns.
 * Where several processes share an address, give each its share: `rateLimit({ requests: 300 })`.
 *
 * @example
 * const pliant = createPliantClient({ rateLimit: rateLimit() });
 * @see https://partner.getpliant.com/docs/rate-limiting
 */
export const rateLimit = /* @__PURE__ */ rateLimitWith({ requests: 900, window: 5 * 60_000 });
