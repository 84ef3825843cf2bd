import type { Happening, History } from "./history.ts";

/** After Redis is back, a process passes it by until its own pause is over: 10 s at most, and what it then asks takes a moment. */
const RECOVERY_MS = 12_000;

/** A token is renewed when at least this share of its life is over: a fifth is left, and a quarter of that is jitter. */
const EARLIEST_RENEWAL = 0.75;

export interface BoundOptions extends History {
  readonly processes: number;
  readonly lifetimeMs: number;
  readonly durationMs: number;
}

/** What the mints of a run may amount to, while the token is shared and while each process is on its own. */
export interface MintBound {
  readonly shared: { readonly mints: number; readonly most: number };
  readonly alone: { readonly mints: number; readonly most: number };
}

/** The times in which processes were on their own, none overlapping another. */
function outagesOf(happenings: readonly Happening[]): { from: number; until: number }[] {
  const merged: { from: number; until: number }[] = [];
  for (const { from, until } of happenings.filter(({ isOutage }) => isOutage).toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until + RECOVERY_MS);
    else merged.push({ from, until: until + RECOVERY_MS });
  }
  return merged;
}

/**
 * - While the token is shared: one for the start, one for each renewal, each revocation and each process that was killed
 *   while it minted; and two for each fault of Redis, which may lose the token and the lease.
 * - While it is not: for each process there, one for itself, one for each revocation and one for each renewal.
 */
export function mintBound({ happenings, mints, processes, lifetimeMs, durationMs }: BoundOptions): MintBound {
  const renewals = (ms: number) => Math.ceil(ms / (lifetimeMs * EARLIEST_RENEWAL));
  const outages = outagesOf(happenings);
  const during = (outage: { from: number; until: number }, what: string) =>
    happenings.filter((one) => one.what.startsWith(what) && one.until >= outage.from && one.from <= outage.until);
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
  const count = (what: string) => happenings.filter((one) => one.what.startsWith(what)).length;
  const isAlone = (at: number) => outages.some(({ from, until }) => at >= from && at <= until);
  const alone = outages.map((outage) => {
    const replaced = sum(during(outage, "redeployed").map(({ processes: some = 0 }) => some));
    return (processes + replaced) * (1 + during(outage, "revoked").length + renewals(outage.until - outage.from));
  });
  return {
    shared: {
      mints: mints.filter((at) => !isAlone(at)).length,
      most: 1 + renewals(durationMs) + count("revoked") + count("minter killed") + 2 * count("Redis"),
    },
    alone: { mints: mints.filter(isAlone).length, most: sum(alone) },
  };
}
