/** Chance that can be replayed: the same seed and the same names give the same draws. */
export interface Random {
  /** From 0 (inclusive) to 1 (exclusive). */
  readonly next: (this: void) => number;
  /** A whole number from `low` to `high`, both inclusive. */
  between(low: number, high: number): number;
  /** A number from `low` to `high`; each doubling is as likely as the next. */
  spread(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** A generator of its own for every part of the run (mulberry32, seeded with FNV-1a), so that parts do not disturb each other. */
export function randomOf(seed: number, ...names: readonly (string | number)[]): Random {
  let state = seed >>> 0;
  for (const letter of names.join("/")) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    spread: (low, high) => low * (high / low) ** next(),
    chance: (share) => next() < share,
    pick: (list) => list[between(0, list.length - 1)]!,
  };
}
