import { isObject, type Json, type JsonObject } from "../json.ts";
import { resolvePointer } from "../pointer.ts";
import type { Finding } from "./finding.ts";

type Location = readonly (string | number)[];

/** Keys below which there is data, not schemas. */
const DATA = new Set(["example", "examples", "default", "enum", "const", "x-extensible-enum"]);

/**
 * Finds enums that a response can carry and that are closed. A vendor adds a value without notice, and a closed union
 * would then tell callers a lie, so responses use `x-extensible-enum`. An enum of one value is a constant and may stay.
 */
export function closedResponseEnums(root: JsonObject): Finding[] {
  const findings = new Map<string, Finding>();
  const seen = new Set<string>();
  const walk = (value: Json, at: Location): void => {
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...at, index]));
    if (!isObject(value)) return;
    const target = typeof value["$ref"] === "string" ? resolvePointer(root, value["$ref"]) : undefined;
    if (target && !seen.has(target.keys.join("/"))) {
      seen.add(target.keys.join("/"));
      walk(target.value, target.keys);
    }
    if (isClosedEnum(value)) findings.set(at.join("/"), finding(at));
    for (const [key, part] of Object.entries(value)) if (!DATA.has(key)) walk(part, [...at, key]);
  };
  for (const { responses, at } of responsesOf(root)) walk(responses, at);
  return [...findings.values()];
}

function isClosedEnum(schema: JsonObject): boolean {
  const values = schema["enum"];
  return Array.isArray(values) && values.length > 1 && values.some((value) => typeof value === "string");
}

function finding(at: Location): Finding {
  return { message: "A response can carry this enum: write `x-extensible-enum` instead of `enum`.", at };
}

function* responsesOf(root: JsonObject): Generator<{ responses: Json; at: Location }> {
  for (const [path, item] of Object.entries(isObject(root["paths"]) ? root["paths"] : {})) {
    for (const [method, operation] of Object.entries(isObject(item) ? item : {})) {
      if (!isObject(operation) || operation["responses"] === undefined) continue;
      yield { responses: operation["responses"], at: ["paths", path, method, "responses"] };
    }
  }
}
