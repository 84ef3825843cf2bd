import { isObject, type Json, type JsonObject } from "../spec/json.ts";
import { resolvePointer } from "../spec/pointer.ts";
import { asSchema, namedPlace, type Place, type Spot } from "./place.ts";

/** One of the two documents that are compared, with its references followed. */
export interface Side {
  readonly document: JsonObject;
  /** The object behind a value that may be a reference and nothing else; that of a reference that leads nowhere is empty. */
  readonly object: (value: Json | undefined) => JsonObject;
  /** The same for a schema, with the place where it truly stands. */
  readonly schema: (value: Json | undefined, place: Place) => Spot;
}

export function sideOf(document: JsonObject): Side {
  const targets = new Map<string, JsonObject>();
  const target = (reference: string): JsonObject => {
    const known = targets.get(reference);
    if (known) return known;
    const found = asSchema(resolvePointer(document, reference)?.value);
    targets.set(reference, found);
    return found;
  };
  const schema = (value: Json | undefined, place: Place): Spot => {
    let spot: Spot = { schema: asSchema(value), place, at: place };
    const seen = new Set<JsonObject>();
    for (let reference = pureReference(spot.schema); reference !== undefined;) {
      if (seen.has(spot.schema)) return { schema: {}, place, at: place };
      seen.add(spot.schema);
      spot = { schema: target(reference), place: namedPlace(reference), at: place };
      reference = pureReference(spot.schema);
    }
    return spot;
  };
  const object = (value: Json | undefined): JsonObject => {
    const reference = isObject(value) ? value["$ref"] : undefined;
    if (typeof reference === "string") return object(target(reference));
    return isObject(value) ? value : {};
  };
  return { document, object, schema };
}

/** Words beside a reference make it a schema of its own, which includes the other. */
function pureReference(schema: JsonObject): string | undefined {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return undefined;
  for (const key in schema) if (key !== "$ref" && !key.startsWith("x-")) return undefined;
  return reference;
}
