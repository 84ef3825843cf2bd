/** What a YAML or JSON document holds once it is parsed. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Takes what a parser gave, which is JSON by then, out of its unchecked type. */
export function asJson(parsed: unknown): Json {
  // JSON.parse and the YAML parser give nothing else.
  return parsed as Json;
}

/** The object under `key`, or an empty one: for walking documents in which most parts are optional. */
export function child(value: Json | undefined, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

/** The text under `key`; a number, such as a version that was not quoted, as text; else an empty string. */
export function textOf(value: JsonObject, key: string): string {
  const found = value[key];
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

/** Assigns as a plain key even `__proto__`, which a schema may be named. */
export function setKey(target: JsonObject, key: string, value: Json): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** One canonical text for a document: the author's key order, two spaces, LF, a newline at the end. */
export function toCanonicalText(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
