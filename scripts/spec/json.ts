/** What a YAML or JSON document holds once it is parsed. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object under `key`, or an empty one: for walking documents in which most parts are optional. */
export function child(value: Json | undefined, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

/** One canonical text for a document: the author's key order, two spaces, LF, a newline at the end. */
export function toCanonicalText(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
