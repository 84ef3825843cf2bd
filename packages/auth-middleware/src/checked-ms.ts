import { ConfigurationError } from "./errors.ts";

/** A number of milliseconds that can work; a timer would take `NaN` or a negative one for "at once". */
export function checkedMs(
  value: number,
  name: string,
  options: { vendor?: string | undefined; least?: number } = {},
): number {
  const { vendor, least = 1 } = options;
  if (typeof value === "number" && value >= least && value < Infinity) return value;
  throw new ConfigurationError(`\`${name}\` must be a number of milliseconds, ${least} or more.`, { vendor });
}
