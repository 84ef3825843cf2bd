import { isObject, setKey, type Json } from "./json.ts";

/** The keys and indices that lead from a document's root to a node, as a JSONPath query gives them. */
export type Location = readonly (string | number)[];

/** A document that can be replaced as a whole, so that the root is a node like any other. */
export interface Holder {
  document: Json;
}

export function valueAt(document: Json, location: Location): Json {
  let value = document;
  for (const key of location) {
    if (Array.isArray(value) && typeof key === "number") value = value[key] ?? null;
    else if (isObject(value)) value = value[String(key)] ?? null;
  }
  return value;
}

export function replaceAt(holder: Holder, location: Location, value: Json): void {
  const key = location.at(-1);
  const parent = valueAt(holder.document, location.slice(0, -1));
  if (key === undefined) holder.document = value;
  else if (Array.isArray(parent)) parent[Number(key)] = value;
  else if (isObject(parent)) setKey(parent, String(key), value);
}

export function removeAt(holder: Holder, location: Location): void {
  const key = location.at(-1);
  const parent = valueAt(holder.document, location.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isObject(parent) && key !== undefined) delete parent[key];
}
