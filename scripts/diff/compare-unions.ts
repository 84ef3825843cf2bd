import type { Pair } from "./comparer.ts";
import { matchBranches } from "./match-branches.ts";
import { nameOf, type Spot } from "./place.ts";
import { turnedIntoUnion, type Shape } from "./shape.ts";

/** Compares what has to be one of several things. */
export function compareUnions(pair: Pair): void {
  const { old, new: new_, direction, place, found, descend } = pair;
  const [left, right] = [unionsOf(old, new_, pair.oldSpot), unionsOf(new_, old, pair.newSpot)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [was, is] = [left[index], right[index]];
    if (!was) found(`${direction}-all-of-branch-added`, place, choice(is));
    else if (!is) found(`${direction}-all-of-branch-removed`, place, choice(was));
    else {
      const match = matchBranches(pair, was, is);
      for (const [a, b] of match.pairs) descend(a, b);
      for (const branch of match.removed) found(`${direction}-one-of-branch-removed`, place, nameOf(branch));
      for (const branch of match.added) found(`${direction}-one-of-branch-added`, place, nameOf(branch));
    }
  }
}

/** A plain schema beside a choice is a choice of one. */
function unionsOf(shape: Shape, other: Shape, spot: Spot): readonly Spot[][] {
  return turnedIntoUnion(shape, other) ? [[spot]] : shape.unions;
}

function choice(branches: readonly Spot[] | undefined): string {
  return `one of ${branches?.map(nameOf).join(", ")}`;
}
