import type { Json, JsonObject } from "../spec/json.ts";
import { canonical } from "./canonical.ts";
import { withEntry, type Shape } from "./shape.ts";
import type { Side } from "./side.ts";

export const UPPER_LIMITS = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
export const LOWER_LIMITS = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];

/** Keywords whose meaning is not looked into: any difference counts as another condition. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  (
    "not if then else contains minContains maxContains propertyNames patternProperties dependentSchemas " +
    "dependentRequired unevaluatedProperties unevaluatedItems multipleOf uniqueItems"
  ).split(" "),
);
const FACTS = new Set(["format", "pattern", "default", "readOnly", "writeOnly", "deprecated", "discriminator"]);
/** What people read. Where a fact was found is part of it, since the types' comments say it. */
const NOTES = new Set(["title", "description", "examples", "example", "externalDocs", "x-evidence", "x-source"]);
const LIMITS = new Map([
  ...UPPER_LIMITS.map((key) => [key, Math.min] as const),
  ...LOWER_LIMITS.map((key) => [key, Math.max] as const),
]);

/** Adds what a schema says by itself to a shape; what an outer schema has said about it already stands. */
export function readKeywords(shape: Shape, schema: JsonObject, side: Side): void {
  readType(shape, schema["type"]);
  readValues(shape, schema);
  const required = listOf(schema["required"]);
  if (required.length > 0) shape.required = new Set([...shape.required, ...required.map(String)]);
  for (const [key, value] of Object.entries(schema)) {
    // No JavaScript number is outside them, so these formats promise and forbid nothing.
    if (key === "format" && (value === "int64" || value === "double")) continue;
    if (FACTS.has(key)) shape.facts = keep(shape.facts, key, value);
    else if (NOTES.has(key)) shape.notes = keep(shape.notes, key, value);
    else if (CONDITIONS.has(key)) shape.facts = keep(shape.facts, key, canonical(value, side));
    else readLimit(shape, key, value);
  }
}

export function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function keep(table: Shape["facts"], key: string, value: Json): Shape["facts"] {
  return value === false || table.has(key) ? table : withEntry(table, key, value);
}

function readLimit(shape: Shape, key: string, value: Json): void {
  const stricter = LIMITS.get(key);
  if (!stricter || typeof value !== "number") return;
  const present = shape.limits.get(key);
  shape.limits = withEntry(shape.limits, key, present === undefined ? value : stricter(present, value));
}

function readType(shape: Shape, type: Json | undefined): void {
  if (type === undefined) return;
  const names = new Set([type].flat().filter((name) => typeof name === "string"));
  const nullable = names.delete("null");
  shape.nullable = (shape.nullable ?? true) && nullable;
  shape.types = shape.types === undefined ? names : intersection(shape.types, names);
}

/** Every integer is a number. */
function intersection(left: ReadonlySet<string>, right: ReadonlySet<string>): Set<string> {
  const both = [...left].filter((type) => right.has(type) || (type === "integer" && right.has("number")));
  if (right.has("integer") && left.has("number")) both.push("integer");
  return new Set(both);
}

function readValues(shape: Shape, schema: JsonObject): void {
  const listed = schema["const"] === undefined ? schema["enum"] : [schema["const"]];
  if (Array.isArray(listed)) {
    if (schema["type"] === undefined && listed.includes(null)) shape.nullable ??= true;
    const values = new Set(listed.filter((value) => value !== null).map((value) => canonical(value)));
    shape.values =
      shape.values === undefined ? values : new Set([...shape.values].filter((value) => values.has(value)));
  }
  const known = schema["x-extensible-enum"];
  if (Array.isArray(known)) {
    shape.known = new Set([
      ...(shape.known ?? []),
      ...known.filter((value) => value !== null).map((v) => canonical(v)),
    ]);
  }
}
