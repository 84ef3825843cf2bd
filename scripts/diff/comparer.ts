import type { JsonObject } from "../spec/json.ts";
import { compareShapes } from "./compare-shapes.ts";
import { emptyNode, type Direction, type Node } from "./node.ts";
import { isSameWhole, type Place, type Spot } from "./place.ts";
import type { RuleId } from "./rules.ts";
import { shaper } from "./shape-of.ts";
import type { Shape } from "./shape.ts";
import { sideOf, type Side } from "./side.ts";

/** Two documents, and what has been found out about pairs of their schemas. */
export interface Comparer {
  readonly old: Side;
  readonly new: Side;
  /** All nodes made so far. */
  readonly nodes: readonly Node[];
  /** The node of two schemas seen in one direction; each such triple is compared once. */
  readonly compare: (old: Spot, new_: Spot, direction: Direction) => Node;
}

/** What the comparison of two shapes works with. */
export interface Pair {
  readonly old: Shape;
  readonly new: Shape;
  readonly oldSpot: Spot;
  readonly newSpot: Spot;
  readonly direction: Direction;
  /** Where the pair stands. */
  readonly place: Place;
  readonly found: (rule: RuleId, place: Place, detail?: string) => void;
  /** Compares two schemas within. */
  readonly descend: (old: Spot, new_: Spot) => void;
  /** Compares two schemas without counting what is found. */
  readonly probe: (old: Spot, new_: Spot) => Node;
  readonly shapes: (old: Spot, new_: Spot) => readonly [old: Shape, new_: Shape];
}

export function comparerOf(oldDocument: JsonObject, newDocument: JsonObject): Comparer {
  const [old, new_] = [sideOf(oldDocument), sideOf(newDocument)];
  const [oldShape, newShape] = [shaper(old), shaper(new_)];
  const known = { request: memo(), response: memo() };
  const nodes: Node[] = [];

  const compare = (left: Spot, right: Spot, direction: Direction): Node => {
    const present = known[direction].get(left.schema, right.schema);
    if (present) return present;
    const node = emptyNode();
    nodes.push(node);
    known[direction].set(left.schema, right.schema, node);
    compareShapes({
      old: oldShape(left),
      new: newShape(right),
      oldSpot: left,
      newSpot: right,
      direction,
      // Where two schemas of different names meet, it is the place that uses them which has changed.
      place: isSameWhole(left.place, right.place) ? right.place : right.at,
      found: (rule, place, detail = "") => node.findings.push({ rule, place, detail }),
      descend: (a, b) => node.next.push(compare(a, b, direction)),
      probe: (a, b) => compare(a, b, direction),
      shapes: (a, b) => [oldShape(a), newShape(b)],
    });
    return node;
  };
  return { old, new: new_, nodes, compare };
}

interface Memo {
  readonly get: (old: JsonObject, new_: JsonObject) => Node | undefined;
  readonly set: (old: JsonObject, new_: JsonObject, node: Node) => void;
}

/** Nearly every schema has one partner; a list of them costs less than a map. */
function memo(): Memo {
  const partners = new Map<JsonObject, { schema: JsonObject; node: Node }[]>();
  return {
    get: (old, schema) => partners.get(old)?.find((partner) => partner.schema === schema)?.node,
    set: (old, schema, node) => {
      const list = partners.get(old);
      if (list) list.push({ schema, node });
      else partners.set(old, [{ schema, node }]);
    },
  };
}
