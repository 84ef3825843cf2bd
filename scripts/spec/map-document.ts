import { isObject, setKey, type Json, type JsonObject } from "./json.ts";

/**
 * What stands at a place of an OpenAPI document: an object of OpenAPI itself, a schema, or data (an example, a default,
 * an enum's values), which may hold anything and is never to be read as part of the contract.
 */
export type Place = "openapi" | "schema" | "data";

type Visit = (node: JsonObject, place: Exclude<Place, "data">) => Json;

/** `map of …`: the keys are names chosen by the author, so that a property called "default" is not taken for one. */
type Kind = Place | "openapi map" | "schema map" | "components";

const IN_SCHEMA = new Map<string, Kind>([
  ...["items", "not", "if", "then", "else", "contains", "propertyNames"].map((key) => [key, "schema"] as const),
  ...["additionalProperties", "unevaluatedItems", "unevaluatedProperties"].map((key) => [key, "schema"] as const),
  ...["allOf", "anyOf", "oneOf", "prefixItems"].map((key) => [key, "schema"] as const),
  ...["properties", "patternProperties", "dependentSchemas", "$defs"].map((key) => [key, "schema map"] as const),
]);

const IN_OPENAPI = new Map<string, Kind>([
  ["schema", "schema"],
  ["components", "components"],
  ...["paths", "webhooks", "responses", "headers", "content", "callbacks", "links", "encoding", "parameters"].map(
    (key) => [key, "openapi map"] as const,
  ),
  ...["example", "examples", "default", "enum", "value", "mapping", "scopes"].map((key) => [key, "data"] as const),
]);

/** Rebuilds a document bottom-up, each object as `visit` gives it. Data is kept as it is; nothing is changed in place. */
export function mapDocument(document: JsonObject, visit: Visit): JsonObject {
  const mapped = mapValue(document, "openapi", visit);
  return isObject(mapped) ? mapped : document;
}

function mapValue(value: Json, kind: Kind, visit: Visit): Json {
  if (kind === "data") return value;
  if (Array.isArray(value)) {
    const item: Kind = kind === "openapi map" ? "openapi" : kind;
    return value.map((entry) => mapValue(entry, item, visit));
  }
  if (!isObject(value)) return value;
  const mapped: JsonObject = {};
  for (const [key, part] of Object.entries(value)) setKey(mapped, key, mapValue(part, kindOf(key, kind), visit));
  return kind === "openapi" || kind === "schema" ? visit(mapped, kind) : mapped;
}

function kindOf(key: string, parent: Kind): Kind {
  if (parent === "openapi map") return "openapi";
  if (parent === "schema map") return "schema";
  if (parent === "components") return key === "schemas" ? "schema map" : "openapi map";
  if (parent === "schema") return IN_SCHEMA.get(key) ?? "data";
  return IN_OPENAPI.get(key) ?? (key.startsWith("x-") ? "data" : "openapi");
}
