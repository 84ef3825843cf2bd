import type { Pair } from "./comparer.ts";
import { isClean } from "./node.ts";
import { nameOf, type Spot } from "./place.ts";
import type { Shape } from "./shape.ts";

export interface Match {
  readonly pairs: (readonly [old: Spot, new_: Spot])[];
  readonly removed: readonly Spot[];
  readonly added: readonly Spot[];
}

/** From sure to likely: a named schema is itself; what differs in nothing is the same; then what looks alike. */
const TESTS: readonly ((pair: Pair, was: Spot, is: Spot) => boolean)[] = [
  (_, was, is) => was.place.shared && is.place.shared && nameOf(was) === nameOf(is),
  (pair, was, is) => isClean(pair.probe(was, is)),
  (_, was, is) => typeof was.schema["title"] === "string" && was.schema["title"] === is.schema["title"],
  (pair, was, is) => !(was.place.shared && is.place.shared) && look(...pair.shapes(was, is)),
];

/** Finds out which branches of a union have stayed; their order means nothing. */
export function matchBranches(pair: Pair, old: readonly Spot[], new_: readonly Spot[]): Match {
  let [removed, added] = [[...old], [...new_]];
  const pairs: [Spot, Spot][] = [];
  for (const test of TESTS) {
    removed = removed.filter((was) => {
      const is = added.find((candidate) => test(pair, was, candidate));
      if (!is) return true;
      pairs.push([was, is]);
      added = added.filter((candidate) => candidate !== is);
      return false;
    });
  }
  return { pairs, removed, added };
}

/** The same types; objects share at least half of their properties, strings are both free or share a value. */
function look(was: Shape, is: Shape): boolean {
  const types = [...(was.types ?? [])].toSorted().join();
  if (types !== [...(is.types ?? [])].toSorted().join()) return false;
  if (was.values || is.values) return [...(was.values ?? [])].some((value) => is.values?.has(value) === true);
  const shared = [...was.properties.keys()].filter((name) => is.properties.has(name)).length;
  return shared * 2 >= Math.max(was.properties.size, is.properties.size);
}
