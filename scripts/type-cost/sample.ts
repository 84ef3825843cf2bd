import { isObject, textOf, type Json, type JsonObject } from "../spec/json.ts";
import { resolvePointer } from "../spec/pointer.ts";

/** Deeper schemas than this are recursive; `null!` fits any type. */
const DEEPEST = 12;

const ANY = "null!";

/** The least that a schema takes, as a TypeScript expression: what a caller types who fills in what is required. */
export function sample(document: JsonObject, schema: Json | undefined, depth = 0): string {
  if (!isObject(schema) || depth > DEEPEST) return ANY;
  const { $ref, allOf, oneOf, anyOf } = schema;
  const within = (inner: Json | undefined): string => sample(document, inner, depth + 1);
  if (typeof $ref === "string") return within(resolvePointer(document, $ref)?.value);
  const [value] = valuesOf(schema);
  if (value !== undefined) return JSON.stringify(value);
  if (Array.isArray(allOf)) return within(mergeAll(document, schema, allOf));
  const [first] = [oneOf, anyOf].find(Array.isArray) ?? [];
  if (first !== undefined) return within(first);
  return ofType(document, schema, depth);
}

function valuesOf(schema: JsonObject): Json[] {
  if (schema["const"] !== undefined) return [schema["const"]];
  const values = schema["enum"] ?? schema["x-extensible-enum"];
  return Array.isArray(values) ? values : [];
}

function ofType(document: JsonObject, schema: JsonObject, depth: number): string {
  const [type] = [schema["type"] ?? (isObject(schema["properties"]) ? "object" : undefined)].flat();
  switch (type) {
    case "string":
      return textOf(schema, "format") === "binary" ? "new Blob([])" : JSON.stringify(stringFor(schema));
    case "number":
    case "integer":
      return typeof schema["minimum"] === "number" ? String(Math.ceil(schema["minimum"])) : "1";
    case "boolean":
      return "true";
    case "array":
      return `[${sample(document, schema["items"], depth + 1)}]`;
    case "object":
      return objectOf(document, schema, depth);
    default:
      return ANY;
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  email: "somebody@acme.dev",
  uri: "https://acme.dev",
  uuid: "0d1f6f5e-58a3-4d0b-9f6a-6a5f6c1b2e34",
};

function stringFor(schema: JsonObject): string {
  const examples = [schema["examples"], schema["example"], schema["default"]].flat();
  const example = examples.find((one) => typeof one === "string");
  return typeof example === "string" ? example : (FORMATS[textOf(schema, "format")] ?? "text");
}

function objectOf(document: JsonObject, schema: JsonObject, depth: number): string {
  const { required, properties } = schema;
  const names = Array.isArray(required) ? required.map(String) : [];
  const known = isObject(properties) ? properties : {};
  return `{ ${names.map((name) => `${JSON.stringify(name)}: ${sample(document, known[name], depth + 1)}`).join(", ")} }`;
}

/** One schema with all the properties that the parts ask for. */
function mergeAll(document: JsonObject, schema: JsonObject, parts: readonly Json[]): JsonObject {
  const { allOf: _allOf, ...own } = schema;
  const merged: JsonObject = { type: "object", ...own };
  for (const part of parts) {
    const resolved =
      isObject(part) && typeof part["$ref"] === "string" ? resolvePointer(document, part["$ref"])?.value : part;
    if (!isObject(resolved)) continue;
    const whole = Array.isArray(resolved["allOf"]) ? mergeAll(document, resolved, resolved["allOf"]) : resolved;
    for (const [key, value] of Object.entries(whole)) merged[key] = join(merged[key], value);
  }
  return merged;
}

function join(one: Json | undefined, other: Json): Json {
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other];
  return isObject(one) && isObject(other) ? { ...one, ...other } : other;
}
