import type { Pair } from "./comparer.ts";

/** More values than this are counted and not named. */
const NAMED = 8;

/**
 * Compares enums. A closed one (`enum`, `const`) is a promise that nothing else comes; an open one
 * (`x-extensible-enum`) only names what is known, so that a value more breaks nobody.
 */
export function compareValues(pair: Pair): void {
  const { old, new: new_, direction, place, found } = pair;
  if (old.values && new_.values) {
    for (const value of without(new_.values, old.values)) found(`${direction}-enum-value-added`, place, code(value));
    for (const value of without(old.values, new_.values)) found(`${direction}-enum-value-removed`, place, code(value));
  } else if (old.values) found(`${direction}-enum-opened`, place);
  else if (new_.values) found(`${direction}-enum-closed`, place, listed(new_.values));
  else compareKnown(pair);
}

function compareKnown({ old, new: new_, direction, place, found }: Pair): void {
  const [left, right] = [old.known ?? new Set<string>(), new_.known ?? new Set<string>()];
  if (left.size > 0 && right.size === 0) return found("known-values-dropped", place);
  for (const value of without(right, left)) found(`${direction}-known-value-added`, place, code(value));
  for (const value of without(left, right)) found(`${direction}-known-value-removed`, place, code(value));
}

function without(values: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...values].filter((value) => !others.has(value)).toSorted();
}

function code(value: string): string {
  return `\`${value}\``;
}

function listed(values: ReadonlySet<string>): string {
  const named = [...values].toSorted();
  const more = named.length > NAMED ? ` and ${named.length - NAMED} more` : "";
  return `${named.slice(0, NAMED).map(code).join(", ")}${more}`;
}
