import type { Happening, History } from "./history.ts";

/** How long a process may pass Redis by after it is back: its own pause, which doubles from 1 s while Redis is away. */
const RECOVERY_MS = 5_000;

/** When a new token is with all processes: each takes it with its next call. */
const SPREAD_MS = 1_000;

/** A token is renewed when at least this share of its life is over: a fifth is left, and a quarter of that is jitter. */
const EARLIEST_RENEWAL = 0.75;

export interface BoundOptions extends History {
  readonly processes: number;
  readonly lifetimeMs: number;
  readonly durationMs: number;
}

/** What the mints of a run may amount to, under the fleet's lease and of processes on their own. */
export interface MintBound {
  readonly shared: { readonly mints: number; readonly most: number };
  readonly alone: { readonly mints: number; readonly most: number };
}

interface Span {
  readonly from: number;
  readonly until: number;
}

/** The times in which processes were on their own, none overlapping another. */
function outagesOf(happenings: readonly Happening[]): Span[] {
  const merged: { from: number; until: number }[] = [];
  for (const { from, until } of happenings.filter(({ isOutage }) => isOutage).toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until + RECOVERY_MS);
    else merged.push({ from, until: until + RECOVERY_MS });
  }
  return merged;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** How often all processes needed another token during an outage. */
function needsIn({ from, until }: Span, { happenings, mints, lifetimeMs }: BoundOptions): number {
  const revoked = happenings.filter(({ what }) => what === "revoked").map((one) => one.until);
  const kept = mints.filter(({ isKilled }) => !isKilled).map(({ at }) => at);
  const during = revoked.filter((at) => at >= from && at <= until);
  const before = Math.max(...revoked.filter((at) => at < from));
  const isWaiting = before > 0 && !kept.some((at) => at > before && at < from - SPREAD_MS);
  const isDue = kept.some(
    (at) => at > before && at < from && at + lifetimeMs >= from && at + lifetimeMs * EARLIEST_RENEWAL <= until,
  );
  return during.length + (isWaiting ? 1 : 0) + (isDue ? 1 : 0);
}

/**
 * - Under the lease: one for the start, one for each renewal, each revocation and each process that was killed while it
 *   minted, and one for each fault that makes Redis forget, be it the token or the lease.
 * - Alone, in each time that Redis was away: each process once for each revocation in it, once if a revocation before it
 *   had not been answered yet, once if tokens came to their renewal; and each process that was started in it once.
 *   Besides, each process once: on few processors, it may wait longer for one of them than it waits for Redis.
 */
export function mintBound(run: BoundOptions): MintBound {
  const { happenings, mints, processes, lifetimeMs, durationMs } = run;
  const alone = outagesOf(happenings).map((outage) => {
    const meanwhile = happenings.filter(({ from, until }) => until >= outage.from && from <= outage.until);
    return processes * needsIn(outage, run) + sum(meanwhile.map(({ processes: started = 0 }) => started));
  });
  const killed = mints.filter(({ isKilled }) => isKilled).length;
  const repeats = happenings.filter(({ what, isLoss }) => what === "revoked" || isLoss).length;
  return {
    shared: {
      mints: mints.filter(({ isAlone }) => !isAlone).length,
      most: 1 + Math.ceil(durationMs / (lifetimeMs * EARLIEST_RENEWAL)) + killed + repeats,
    },
    alone: { mints: mints.filter(({ isAlone }) => isAlone).length, most: processes + sum(alone) },
  };
}
