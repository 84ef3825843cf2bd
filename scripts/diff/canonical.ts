import { isObject, type Json } from "../spec/json.ts";
import type { Side } from "./side.ts";

/** One text for equal data, whatever the order of its keys; with a side, references are written out as well. */
export function canonical(value: Json | undefined, side?: Side, open: ReadonlySet<Json> = new Set()): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, side, open)).join()}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  if (side && typeof value["$ref"] === "string") {
    const target = side.object(value);
    return open.has(target) ? '"(again)"' : canonical(target, side, new Set([...open, target]));
  }
  const keys = Object.keys(value).toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key], side, open)}`).join()}}`;
}
