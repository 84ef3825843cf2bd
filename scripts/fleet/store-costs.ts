import type { StoreCosts } from "./model.ts";

/**
 * What `redisTokenStore` has Redis run. A token request of a third of a second lets those who wait look six times, at
 * moments that are each half as far apart again as the last ones.
 */
export const STORE_COSTS: StoreCosts = { start: 2, take: 2, mint: 3, wait: 6, connections: 2 };
