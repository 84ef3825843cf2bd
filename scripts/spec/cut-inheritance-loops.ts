import { child, isObject, setKey, type Json, type JsonObject } from "./json.ts";
import { reachedFrom, schemaNameOf } from "./eager-references.ts";

/**
 * A base that lists its variants (`oneOf`), each of which includes the base again (`allOf`), is how many files write
 * inheritance. A type cannot be made of itself, so for the types a variant gets the base's own part, without the list.
 */
export function cutInheritanceLoops(document: JsonObject): JsonObject {
  const components = child(document, "components");
  const schemas = child(components, "schemas");
  const cut: JsonObject = {};
  for (const [name, schema] of Object.entries(schemas)) {
    setKey(
      cut,
      name,
      isObject(schema) && Array.isArray(schema["allOf"]) ? withoutLoop(document, name, schema) : schema,
    );
  }
  return { ...document, components: { ...components, schemas: cut } };
}

function withoutLoop(document: JsonObject, name: string, schema: JsonObject): JsonObject {
  const schemas = child(child(document, "components"), "schemas");
  const own = (part: Json): Json => {
    const base = isObject(part) ? schemaNameOf(part["$ref"]) : undefined;
    const target = base === undefined ? undefined : schemas[base];
    if (base === undefined || !isObject(target)) return part;
    if (!reachedFrom(document, base, (throughArray) => !throughArray).has(name)) return part;
    const { oneOf: _oneOf, anyOf: _anyOf, discriminator: _discriminator, ...rest } = target;
    return rest;
  };
  return { ...schema, allOf: Array.isArray(schema["allOf"]) ? schema["allOf"].map(own) : [] };
}
