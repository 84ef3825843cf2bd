import { child, isObject, type Json, type JsonObject } from "../spec/json.ts";
import { below, type Place, type Spot } from "./place.ts";
import { listOf, readKeywords } from "./read-keywords.ts";
import { emptyShape, withEntry, type Shape } from "./shape.ts";
import type { Side } from "./side.ts";
import { unionIn } from "./union-in.ts";

/** Gives the shape of a schema; each is made once. */
export function shaper(side: Side): (spot: Spot) => Shape {
  const shapes = new Map<JsonObject, Shape>();
  return (spot) => {
    const known = shapes.get(spot.schema);
    if (known) return known;
    const shape = emptyShape(spot.place);
    shapes.set(spot.schema, shape);
    include(shape, spot, side, new Set());
    inferType(shape);
    return shape;
  };
}

/** Adds a schema and all that it includes. A schema that includes itself says nothing new the second time. */
function include(shape: Shape, { schema, place }: Spot, side: Side, seen: Set<JsonObject>): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  readKeywords(shape, schema, side);
  readProperties(shape, schema, place, side);
  readItems(shape, schema, place, side);
  const { $ref } = schema;
  if (typeof $ref === "string") include(shape, side.schema({ $ref }, place), side, seen);
  for (const [index, part] of listOf(schema["allOf"]).entries()) {
    include(shape, side.schema(part, below(place, ["allOf", String(index)])), side, seen);
  }
  for (const key of ["oneOf", "anyOf"] as const) {
    const union = unionIn(schema, place, key, side);
    if (!union) continue;
    const [only, ...more] = union.branches;
    if (only && more.length === 0) include(shape, only, side, seen);
    else if (only) shape.unions = [...shape.unions, union.branches];
    if (union.nullable) shape.nullable = true;
  }
}

function readProperties(shape: Shape, schema: JsonObject, place: Place, side: Side): void {
  for (const [name, property] of Object.entries(child(schema, "properties"))) {
    const spot = side.schema(property, below(place, ["properties", name], name));
    shape.properties = withEntry(shape.properties, name, both(shape.properties.get(name), spot));
  }
  const others = schema["additionalProperties"];
  if (others === false) shape.others = "none";
  else if (isObject(others) && Object.keys(others).length > 0 && shape.others === "any") {
    shape.others = side.schema(others, below(place, ["additionalProperties"], "[key]"));
  }
}

function readItems(shape: Shape, schema: JsonObject, place: Place, side: Side): void {
  if (schema["items"] !== undefined) {
    shape.items = both(shape.items, side.schema(schema["items"], below(place, ["items"], "[]")));
  }
  if (!Array.isArray(schema["prefixItems"])) return;
  shape.tuple = schema["prefixItems"].map((item, index) =>
    side.schema(item, below(place, ["prefixItems", String(index)], `[${index}]`)),
  );
}

/** What two parts of an `allOf` say about one property has to hold together. */
function both(present: Spot | undefined, added: Spot): Spot {
  if (!present || present.schema === added.schema) return present ?? added;
  return { schema: { allOf: [present.schema, added.schema] }, place: present.at, at: present.at };
}

/** Authors leave the type out where it is plain. */
function inferType(shape: Shape): void {
  if (shape.types !== undefined) return;
  if (shape.properties.size > 0) shape.types = new Set(["object"]);
  else if (shape.items || shape.tuple) shape.types = new Set(["array"]);
  else if (shape.values) shape.types = new Set([...shape.values].map((text) => typeOf(JSON.parse(text) as Json)));
}

function typeOf(value: Json): string {
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
