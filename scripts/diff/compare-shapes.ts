import type { Pair } from "./comparer.ts";
import { compareFacts } from "./compare-facts.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareProperties } from "./compare-properties.ts";
import { compareNull, compareTypes } from "./compare-types.ts";
import { compareUnions } from "./compare-unions.ts";
import { compareValues } from "./compare-values.ts";
import { turnedIntoUnion } from "./shape.ts";

/** Compares two schemas in one direction; where their types have nothing in common, nothing deeper is said. */
export function compareShapes(pair: Pair): void {
  compareNull(pair);
  // What was said about the plain schema is said about one of the branches now, or the other way round.
  if (turnedIntoUnion(pair.old, pair.new) || turnedIntoUnion(pair.new, pair.old)) return compareUnions(pair);
  compareFacts(pair);
  if (!compareTypes(pair)) return;
  compareValues(pair);
  compareLimits(pair);
  compareProperties(pair);
  compareItems(pair);
  compareUnions(pair);
}

function compareItems({ old, new: new_, direction, place, found, descend }: Pair): void {
  if (old.items && new_.items) descend(old.items, new_.items);
  else if (old.items || new_.items) {
    const rule = old.items ? (`${direction}-type-widened` as const) : (`${direction}-type-narrowed` as const);
    found(rule, place, old.items ? "its items can be anything" : "its items are described");
  }
  const [left, right] = [old.tuple ?? [], new_.tuple ?? []];
  if (left.length !== right.length) found(`${direction}-type-changed`, place, "a list of another fixed length");
  for (const [index, item] of left.entries()) {
    const other = right[index];
    if (other) descend(item, other);
  }
}
