import { child, isObject, type Json, type JsonObject } from "./json.ts";

/**
 * The named schemas that a schema's type is made of at once, by name, and whether an array stands between. What lies
 * behind a property is not among them: TypeScript looks there only when asked, so a cycle through one is harmless.
 */
export function eagerReferences(schema: Json | undefined, throughArray = false): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const add = (references: Map<string, boolean>): void => {
    for (const [name, array] of references) found.set(name, array && (found.get(name) ?? true));
  };
  if (!isObject(schema)) return found;
  const name = schemaNameOf(schema["$ref"]);
  if (name !== undefined) found.set(name, throughArray);
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const parts = schema[key];
    if (Array.isArray(parts)) for (const part of parts) add(eagerReferences(part, throughArray));
  }
  add(eagerReferences(schema["items"], true));
  const items = schema["prefixItems"];
  if (Array.isArray(items)) for (const item of items) add(eagerReferences(item, true));
  return found;
}

/** The names that are reached from `start` over eager references, itself among them only when it is part of a cycle. */
export function reachedFrom(
  document: JsonObject,
  start: string,
  accept: (throughArray: boolean) => boolean,
): Set<string> {
  const schemas = child(child(document, "components"), "schemas");
  const reached = new Set<string>();
  const visit = (name: string): void => {
    for (const [next, throughArray] of eagerReferences(schemas[name])) {
      if (reached.has(next) || !accept(throughArray)) continue;
      reached.add(next);
      visit(next);
    }
  };
  visit(start);
  return reached;
}

const PREFIX = "#/components/schemas/";

/** The name of the schema that a reference leads to, when it leads to a named one. */
export function schemaNameOf(reference: Json | undefined): string | undefined {
  if (typeof reference !== "string" || !reference.startsWith(PREFIX)) return undefined;
  return decodeURIComponent(reference.slice(PREFIX.length)).replaceAll("~1", "/").replaceAll("~0", "~");
}
