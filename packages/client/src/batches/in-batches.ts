import { ConfigurationError } from "@vendorkit/auth-middleware";

/**
 * Splits items into arrays of at most `size`, in their order: for a bulk operation that takes so many at once.
 *
 * @throws ConfigurationError when `size` is not a whole number, 1 or more.
 * @example
 * inBatches([1, 2, 3, 4, 5], 2); // [[1, 2], [3, 4], [5]]
 */
export function inBatches<T>(items: Iterable<T>, size: number): T[][] {
  if (!Number.isInteger(size) || size < 1)
    throw new ConfigurationError("`size` of a batch must be a whole number, 1 or more.");
  const all = [...items];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
