/** The value below which a share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at % 1);
}

export interface Summary {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

export const summary = (samples: readonly number[]): Summary => ({
  median: quantile(samples, 0.5),
  lower: quantile(samples, 0.25),
  upper: quantile(samples, 0.75),
});

/** The median of the ratios within each round: what slows the machine down slows both. */
export const ratio = (samples: readonly number[], base: readonly number[]): number =>
  quantile(
    samples.map((value, round) => value / (base[round] ?? Number.NaN)),
    0.5,
  );
