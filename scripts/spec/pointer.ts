import { isObject, type Json, type JsonObject } from "./json.ts";

/** Follows a reference within a document (`#/components/…`, RFC 6901 escapes); `undefined` when it leads nowhere. */
export function resolvePointer(document: JsonObject, reference: string): { value: Json; keys: string[] } | undefined {
  if (!reference.startsWith("#/")) return undefined;
  const keys = reference.slice(2).split("/").map(unescapeKey);
  let value: Json | undefined = document;
  for (const key of keys) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value === undefined ? undefined : { value, keys };
}

function unescapeKey(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}
