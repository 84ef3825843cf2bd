import { isObject, setKey, type Json, type JsonObject } from "../../spec/json.ts";
import { resolvePointer } from "../../spec/pointer.ts";

/** The same document with the keys of every object in another order. */
export function reordered<T extends Json>(value: T): T;
export function reordered(value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => reordered(item));
  if (!isObject(value)) return value;
  const turned: JsonObject = {};
  for (const key of Object.keys(value).toReversed()) setKey(turned, key, reordered(value[key] ?? null));
  return turned;
}

/** The same document with what its references lead to in their place, to a depth; nothing is named any more. */
export function inlined(document: JsonObject, depth: number): JsonObject {
  const walk = (value: Json, left: number): Json => {
    if (Array.isArray(value)) return value.map((item) => walk(item, left));
    if (!isObject(value)) return value;
    const { $ref, ...rest } = value;
    const target = typeof $ref === "string" && left > 0 ? resolvePointer(document, $ref)?.value : undefined;
    if (target !== undefined && Object.keys(rest).length === 0) return walk(target, left - 1);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part, left)]));
  };
  return {
    ...document,
    paths: walk(document["paths"] ?? {}, depth),
    webhooks: walk(document["webhooks"] ?? {}, depth),
  };
}
