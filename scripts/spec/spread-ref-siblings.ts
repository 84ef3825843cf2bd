import type { JsonObject } from "./json.ts";
import { mapDocument } from "./map-document.ts";

/** Keywords that change a schema's type; beside a `$ref` the others say nothing that a type could show. */
const SHAPING = [
  "type",
  "enum",
  "const",
  "properties",
  "required",
  "items",
  "prefixItems",
  "allOf",
  "anyOf",
  "oneOf",
  "additionalProperties",
  "patternProperties",
];

/**
 * In OpenAPI 3.1 keywords beside a `$ref` count as well: both have to hold. The generator stops at the `$ref`, so for
 * the types `{ $ref, required: [a] }` becomes `{ allOf: [{ $ref }], required: [a] }`, which means the same.
 */
export function spreadRefSiblings(document: JsonObject): JsonObject {
  return mapDocument(document, (node, place) => {
    const { $ref, allOf, ...siblings } = node;
    if (place !== "schema" || typeof $ref !== "string" || !SHAPING.some((key) => key in node)) return node;
    return { ...siblings, allOf: [{ $ref }, ...(Array.isArray(allOf) ? allOf : [])] };
  });
}
