import type { Clock } from "./clock.ts";

/** How many tokens one client may ask for; Auth0 counts by the UTC hour and the UTC day. */
export interface Quota {
  readonly perHour?: number;
  readonly perDay?: number;
}

const buckets = [
  { name: "per_hour", key: "perHour", span: 3_600_000 },
  { name: "per_day", key: "perDay", span: 86_400_000 },
] as const;

/** Counts the tokens of each client against a quota that may change at any time. */
export interface TokenQuota {
  quota: Quota;
  /** Takes one token from the client's buckets, or tells how many seconds are left until an empty one is filled again. */
  take(client: string): { readonly resetSeconds: number } | undefined;
  /** The value of `Auth0-Client-Quota-Limit`: each bucket's name, quota, rest and seconds to its reset. */
  header(client: string): string | undefined;
}

/** A quota over the given clock. Tokens that are refused cost nothing. */
export function createTokenQuota(quota: Quota, clock: Clock): TokenQuota {
  const used = new Map<string, number>();
  const state = (client: string) =>
    buckets.flatMap(({ name, key, span }) => {
      const limit = self.quota[key];
      if (limit === undefined) return [];
      const turn = Math.floor(clock.now() / span);
      const id = JSON.stringify([client, name, turn]);
      const left = Math.max(0, limit - (used.get(id) ?? 0));
      return [{ name, limit, id, left, reset: Math.ceil(((turn + 1) * span - clock.now()) / 1000) }];
    });
  const self: TokenQuota = {
    quota,
    take(client) {
      const all = state(client);
      const empty = all.filter((bucket) => bucket.left === 0);
      if (empty.length > 0) return { resetSeconds: Math.max(...empty.map((bucket) => bucket.reset)) };
      for (const { id } of all) used.set(id, (used.get(id) ?? 0) + 1);
      return undefined;
    },
    header(client) {
      const parts = state(client).map(({ name, limit, left, reset }) => `b=${name};q=${limit};r=${left};t=${reset}`);
      return parts.length > 0 ? parts.join(",") : undefined;
    },
  };
  return self;
}
