import { rateLimitWith } from "@vendorkit/client";

/**
 * Oleria does not publish the size of its limits. When it answers 429, all clients of this process for that host wait as
 * long as its `Retry-After` says, and go on one by one. A size that you know can be given: `rateLimit({ requests: 60, window: 60_000 })`.
 *
 * @example
 * const oleria = createOleriaClient({ rateLimit: rateLimit() });
 * @see https://docs.oleria.com/developer-docs/api-reference/overview
 */
export const rateLimit = /* @__PURE__ */ rateLimitWith({ requests: Infinity, window: 60_000 });
