import { ConfigurationError } from "@vendorkit/auth-middleware";

/** A vendor's servers and a Node process both have this many calls in flight without noticing. */
const DEFAULT_CONCURRENCY = 8;

/** How far the work is. */
export interface Progress {
  /** Items that are over, the failed ones too. */
  readonly done: number;
  readonly failed: number;
  /** How many there are; undefined when they come from an iterator. */
  readonly total: number | undefined;
  /** The place of the item that was just done, from 0. */
  readonly index: number;
}

export interface MapOptions {
  /** How many items are worked on at once. @default 8 */
  concurrency?: number | undefined;
  /** Ends the work with its own reason. */
  signal?: AbortSignal | null | undefined;
  /** Told after each item. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** `false` goes on after a failure, and gives an outcome for each item. @default true */
  stopOnError?: boolean | undefined;
}

/** What the work on an item may use. */
export interface ItemContext {
  readonly index: number;
  /** Aborts when the work is over before this item is: by the caller's signal, or by the failure of another item. */
  readonly signal: AbortSignal;
}

type Items<T> = Iterable<T> | AsyncIterable<T>;
type Work<T, R> = (item: T, context: ItemContext) => R | Promise<R>;

const sizeOf = (items: unknown): number | undefined => {
  const { length, size } = items as { length?: unknown; size?: unknown };
  return [length, size].find((count) => typeof count === "number");
};

function checked(concurrency: number): number {
  if (concurrency === Infinity || (Number.isInteger(concurrency) && concurrency > 0)) return concurrency;
  throw new ConfigurationError("`concurrency` must be a whole number, 1 or more.");
}

/**
 * Works on many items, some at once, and gives the results in the items' order. The first failure ends it: nothing more is
 * begun, the signals of those under way abort, and it rejects with that failure. With `stopOnError: false` it goes on, and
 * gives for each item what `Promise.allSettled` would.
 *
 * @throws ConfigurationError for a `concurrency` that cannot work; the signal's reason after an abort.
 * @example
 * const cards = await mapConcurrent(ids, (cardId, { signal }) =>
 *   unwrap(pliant.GET("/cards/{cardId}", { params: { path: { cardId } }, signal })),
 * );
 */
export function mapConcurrent<T, R>(
  items: Items<T>,
  work: Work<T, R>,
  options?: MapOptions & { stopOnError?: true | undefined },
): Promise<R[]>;
export function mapConcurrent<T, R>(
  items: Items<T>,
  work: Work<T, R>,
  options: MapOptions & { stopOnError: false },
): Promise<PromiseSettledResult<R>[]>;
export async function mapConcurrent<T, R>(
  items: Items<T>,
  work: Work<T, R>,
  options: MapOptions = {},
): Promise<(R | PromiseSettledResult<R>)[]> {
  const { signal, onProgress, stopOnError = true } = options;
  const concurrency = checked(options.concurrency ?? DEFAULT_CONCURRENCY);
  const stop = new AbortController();
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const total = sizeOf(items);
  let done = 0;
  let failed = 0;

  const tell = (index: number, isFailed: boolean) => {
    done++;
    if (isFailed) failed++;
    // Nobody is to hear of an item that ended after the work did.
    if (!either.aborted) onProgress?.({ done, failed, total, index });
  };

  async function one(item: T, index: number): Promise<R | PromiseSettledResult<R>> {
    let value: R;
    try {
      value = await work(item, { index, signal: either });
    } catch (reason) {
      tell(index, true);
      if (!stopOnError) return { status: "rejected", reason };
      throw reason;
    }
    tell(index, false);
    return stopOnError ? value : { status: "fulfilled", value };
  }

  try {
    const { default: pMap } = await import("p-map");
    return await pMap(items, one, { concurrency, ...(signal && { signal }) });
  } finally {
    stop.abort();
  }
}
