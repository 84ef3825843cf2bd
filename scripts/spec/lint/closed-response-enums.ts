import { child, isObject, type Json, type JsonObject } from "../json.ts";
import type { Location } from "../location.ts";
import { operationsOf } from "../operations.ts";
import { resolvePointer } from "../pointer.ts";
import type { Finding } from "./finding.ts";

/** Keys below which there is data, not schemas. */
const DATA = new Set(["example", "examples", "default", "enum", "const", "x-extensible-enum"]);

/**
 * Finds enums that a response can carry and that are closed. A vendor adds a value without notice, and a closed union
 * would then tell callers a lie, so responses use `x-extensible-enum`. An enum of one value is a constant and may stay.
 */
export function closedResponseEnums(root: JsonObject): Finding[] {
  const found = new Map<string, Location>();
  const seen = new Set<string>();
  const follow = (reference: string): void => {
    const target = resolvePointer(root, reference);
    if (!target || seen.has(reference)) return;
    seen.add(reference);
    walk(target.value, target.keys);
  };
  const walk = (value: Json, at: Location): void => {
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...at, index]));
    if (!isObject(value)) return;
    if (typeof value["$ref"] === "string") follow(value["$ref"]);
    if (isClosedEnum(value)) found.set(at.join("/"), at);
    for (const [key, part] of Object.entries(value)) if (!DATA.has(key)) walk(part, [...at, key]);
  };
  for (const { path, method, operation } of operationsOf(root)) {
    walk(child(operation, "responses"), ["paths", path, method, "responses"]);
  }
  const message = "A response can carry this enum: write `x-extensible-enum` instead of `enum`.";
  return [...found.values()].map((at) => ({ message, at }));
}

function isClosedEnum(schema: JsonObject): boolean {
  const values = schema["enum"];
  return Array.isArray(values) && values.length > 1 && values.some((value) => typeof value === "string");
}
