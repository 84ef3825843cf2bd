import { rateLimitWith } from "@vendorkit/client";

/**
 * Keeps the client within Apiera's 100 requests a minute for an organization, and within what its `RateLimit` headers say:
 * all clients of this process with the same `organization` share them, and take turns.
 *
 * @example
 * const apiera = createApieraClient({ rateLimit: rateLimit() });
 * @see https://docs.apiera.io/documentation/rate-limits
 */
export const rateLimit = /* @__PURE__ */ rateLimitWith({ requests: 100, window: 60_000, by: "organization" });
