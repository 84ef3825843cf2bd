import type { JsonObject, Json } from "./json.ts";
import { mapDocument } from "./map-document.ts";

/** What of a `$ref`'s neighbours survives from 3.0, which says that they are all ignored: those that are only read. */
const ANNOTATION = /^(\$ref|summary|description|deprecated|x-.*)$/;

/**
 * Turns an OpenAPI 3.0 document into 3.1, so that everything after it knows one dialect. Later versions stay as they
 * are. The rules are those of the OpenAPI Initiative's guide from 3.0 to 3.1.
 */
export function upgradeTo31(document: JsonObject): JsonObject {
  const version = document["openapi"];
  if (typeof version !== "string" || !version.startsWith("3.0")) return document;
  const mapped = mapDocument(document, (node, place) => (place === "schema" ? upgradeSchema(node) : node));
  return { ...mapped, openapi: "3.1.0" };
}

function upgradeSchema(schema: JsonObject): JsonObject {
  if (typeof schema["$ref"] === "string") {
    return Object.fromEntries(Object.entries(schema).filter(([key]) => ANNOTATION.test(key)));
  }
  return withNull(withExamples(withExclusiveLimits(schema)));
}

/** A flag beside the limit became a limit of its own. */
function withExclusiveLimits(schema: JsonObject): JsonObject {
  const upgraded = { ...schema };
  for (const [flag, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof schema[flag] !== "boolean") continue;
    delete upgraded[flag];
    if (!schema[flag] || schema[limit] === undefined) continue;
    delete upgraded[limit];
    upgraded[flag] = schema[limit];
  }
  return upgraded;
}

function withExamples(schema: JsonObject): JsonObject {
  if (schema["example"] === undefined || Array.isArray(schema["examples"])) return schema;
  const { example, ...rest } = schema;
  return { ...rest, examples: [example ?? null] };
}

/** `nullable` became the type "null". Without a type it has no meaning by the letter, but authors mean null by it. */
function withNull(schema: JsonObject): JsonObject {
  const { nullable, ...rest } = schema;
  if (nullable !== true) return rest;
  const { enum: values, type, description, ...others } = rest;
  if (typeof type === "string") {
    const upgraded: JsonObject = { ...rest, type: [type, "null"] };
    if (Array.isArray(values)) upgraded["enum"] = withNullValue(values);
    return upgraded;
  }
  if (!["allOf", "anyOf", "oneOf"].some((key) => key in rest)) return rest;
  const branch = values === undefined ? others : { ...others, enum: values };
  return { ...(description === undefined ? {} : { description }), anyOf: [branch, { type: "null" }] };
}

function withNullValue(values: Json[]): Json[] {
  return values.includes(null) ? values : [...values, null];
}
