import type { Json } from "../spec/json.ts";
import type { Place, Spot } from "./place.ts";

/** Which properties an object may have besides those described. */
export type Others = "any" | "none" | Spot;

/** A schema as its readers and writers see it: references followed, `allOf` merged, null taken out of types and unions. */
export interface Shape {
  readonly place: Place;
  /** Absent: any type. Without "null". */
  types: ReadonlySet<string> | undefined;
  nullable: boolean | undefined;
  properties: ReadonlyMap<string, Spot>;
  required: ReadonlySet<string>;
  others: Others;
  items: Spot | undefined;
  tuple: Spot[] | undefined;
  /** The values of a closed enum, as JSON. */
  values: ReadonlySet<string> | undefined;
  /** The values of an open enum. */
  known: ReadonlySet<string> | undefined;
  /** One list of branches for every `oneOf` and `anyOf` that has to hold. */
  unions: readonly Spot[][];
  limits: ReadonlyMap<string, number>;
  /** Facts that are only ever compared as a whole, by keyword. */
  facts: ReadonlyMap<string, Json>;
  /** What is written about it, by keyword. */
  notes: ReadonlyMap<string, Json>;
}

/** Most shapes have nothing of most kinds, and a big document has a hundred thousand shapes. */
const NONE: ReadonlyMap<string, never> = new Map<string, never>();
const NO_NAMES: ReadonlySet<string> = new Set();

/** A table with an entry more: the empty one is shared and has to be replaced, another one is this shape's own. */
export function withEntry<V>(table: ReadonlyMap<string, V>, key: string, value: V): ReadonlyMap<string, V> {
  // Only this function makes tables, so one that is not the shared one is a Map.
  return table.size === 0 ? new Map([[key, value]]) : (table as Map<string, V>).set(key, value);
}

export function emptyShape(place: Place): Shape {
  return {
    place,
    types: undefined,
    nullable: undefined,
    properties: NONE,
    required: NO_NAMES,
    others: "any",
    items: undefined,
    tuple: undefined,
    values: undefined,
    known: undefined,
    unions: [],
    limits: NONE,
    facts: NONE,
    notes: NONE,
  };
}

/** Whether it says what a value is by itself, apart from the unions that it is part of. */
export function hasBase(shape: Shape): boolean {
  return shape.types !== undefined || shape.properties.size > 0 || shape.values !== undefined || shape.facts.has("not");
}

export function isAnything(shape: Shape): boolean {
  return !hasBase(shape) && shape.unions.length === 0;
}

export function canBeNull(shape: Shape): boolean {
  return shape.nullable ?? isAnything(shape);
}

/** One of two is a plain schema and the other a choice, of which the plain one may be a branch. */
export function turnedIntoUnion(plain: Shape, union: Shape): boolean {
  return plain.unions.length === 0 && !isAnything(plain) && union.unions.length === 1 && !hasBase(union);
}
