/** Used heap after a full collection, in megabytes; undefined without `--expose-gc`. */
export function heapMb(): number | undefined {
  if (!globalThis.gc) return undefined;
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** Growth that is no leak: caches that fill, code that is compiled late. */
const TOLERANCE_MB = 3;

/** Fewer samples say nothing. */
const FEWEST = 12;

const lowest = (samples: readonly number[]): number => Math.min(...samples);

/** Compares the lowest samples of the second and of the last quarter; the first quarter is warm-up. */
export function heapGrowth(samples: readonly number[]): { growth: number; isFlat: boolean } | undefined {
  if (samples.length < FEWEST) return undefined;
  const quarter = Math.floor(samples.length / 4);
  const growth = lowest(samples.slice(-quarter)) - lowest(samples.slice(quarter, 2 * quarter));
  return { growth, isFlat: growth < TOLERANCE_MB };
}
