import type { JsonObject } from "../spec/json.ts";
import { below, type Place, type Spot } from "./place.ts";
import { listOf } from "./read-keywords.ts";
import type { Side } from "./side.ts";

export interface Union {
  readonly branches: Spot[];
  /** Whether null was one of them. */
  readonly nullable: boolean;
}

const KEYS = ["oneOf", "anyOf"] as const;
/** Deep enough for any author, shallow enough for unions that contain themselves. */
const MAX_DEPTH = 8;

/** The branches of a schema's `oneOf` or `anyOf`; to a reader both are "one of these". A union in a union is one. */
export function unionIn(schema: JsonObject, place: Place, key: "oneOf" | "anyOf", side: Side): Union | undefined {
  const parts = listOf(schema[key]);
  return parts.length === 0 ? undefined : collect(schema, place, key, side, 0);
}

function collect(schema: JsonObject, place: Place, key: string, side: Side, depth: number): Union {
  const all = listOf(schema[key]).map((part, index) => side.schema(part, below(place, [key, String(index)])));
  let nullable = false;
  const branches = all.flatMap((branch) => {
    if (isNull(branch.schema)) nullable = true;
    if (isNull(branch.schema)) return [];
    const inner = KEYS.find((name) => isNothingBut(branch.schema, name));
    if (!inner || depth >= MAX_DEPTH) return [branch];
    const union = collect(branch.schema, branch.place, inner, side, depth + 1);
    nullable ||= union.nullable;
    return union.branches;
  });
  return { branches, nullable };
}

function isNothingBut(schema: JsonObject, key: string): boolean {
  return Array.isArray(schema[key]) && Object.keys(schema).every((name) => name === key || ANNOTATION.test(name));
}

const ANNOTATION = /^(title|description|examples?|x-.*)$/;

function isNull({ type, const: constant, enum: values }: JsonObject): boolean {
  if (type === "null" || constant === null) return true;
  if (Array.isArray(type) && type.length === 1 && type[0] === "null") return true;
  return Array.isArray(values) && values.length === 1 && values[0] === null;
}
