import { SpecError } from "../spec/spec-error.ts";

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of a span such as `90s`, `5m` or `24h`. */
export function span(text: string, option: string): number {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)([smhd])$/.exec(text) ?? [];
  const found = Number(number) * (UNITS[unit] ?? NaN);
  if (found > 0) return found;
  throw new SpecError(`--${option}`, `"${text}" is no span of time`, "write 90s, 5m or 24h");
}

/** A number of at least `least`. */
export function positive(text: string, option: string, least = 1): number {
  const found = Number(text);
  if (text.trim() !== "" && found >= least && found < Infinity) return found;
  throw new SpecError(`--${option}`, `"${text}" is not a number of at least ${least}`, "give one in digits");
}
