import { exampleText } from "./example-text.ts";
import type { JsonSchema } from "./json-schema.ts";
import { resolve } from "./openapi.ts";

/** How one example is made. */
export interface Making {
  readonly random: () => number;
  /** Makes a new thing instead of the spec's own example: whatever may be null is null. */
  readonly blank?: boolean;
}

interface Work extends Making {
  readonly document: object;
}

/** Below this depth optional properties are left out, so that schemas that contain themselves come to an end. */
const deepest = 6;

/**
 * A value that fits `schema`: the schema's own examples where it has some, otherwise made up from types, formats and
 * limits. The same `random` gives the same value.
 */
export function example(document: object, schema: JsonSchema, making: Making): unknown {
  return make({ document, ...making }, schema, "value", 0);
}

function make(making: Work, reference: JsonSchema, name: string, depth: number): unknown {
  const schema = resolve<JsonSchema>(making.document, reference);
  if (making.blank && mayBeNull(schema)) return null;
  const given = making.blank && (schema.properties || schema.allOf) ? undefined : givenValue(making, schema);
  if (given !== undefined) return structuredClone(given);
  const parts = [...(schema.allOf ?? []), ...branch(schema)];
  if (parts.length > 0) return merged(making, schema, parts, name, depth);
  return byType(making, schema, name, depth);
}

function givenValue({ random }: Work, schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.examples?.length) return schema.examples[0];
  if (schema.example !== undefined) return schema.example;
  const choices = schema.enum ?? schema["x-extensible-enum"];
  const usable = choices?.filter((choice) => choice !== null);
  if (usable?.length) return schema.default ?? usable[Math.floor(random() * usable.length)];
  return schema.default;
}

function mayBeNull({ type, oneOf, anyOf }: JsonSchema): boolean {
  return (
    (Array.isArray(type) && type.includes("null")) ||
    [...(oneOf ?? []), ...(anyOf ?? [])].some((one) => one.type === "null")
  );
}

function branch({ oneOf, anyOf }: JsonSchema): JsonSchema[] {
  const options = oneOf ?? anyOf ?? [];
  const chosen = options.find((option) => option.type !== "null") ?? options[0];
  return chosen ? [chosen] : [];
}

function merged(making: Work, schema: JsonSchema, parts: readonly JsonSchema[], name: string, depth: number): unknown {
  const { allOf: _all, oneOf: _one, anyOf: _any, ...own } = schema;
  const values = parts.map((part) => make(making, part, name, depth));
  const hasOwn = own.properties !== undefined || own.required !== undefined;
  if (hasOwn) values.push(make(making, own, name, depth));
  const isObject = (value: unknown): value is object =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  return values.every(isObject) ? Object.assign({}, ...values) : values[0];
}

function byType(making: Work, schema: JsonSchema, name: string, depth: number): unknown {
  switch (typeOf(schema)) {
    case "object":
      return object(making, schema, depth);
    case "array":
      return list(making, schema, name, depth);
    case "integer":
    case "number":
      return number(making, schema);
    case "boolean":
      return making.random() < 0.5;
    case "null":
      return null;
    case "string":
      return exampleText(schema, name, making.random);
    default:
      return {};
  }
}

function typeOf(schema: JsonSchema): string | undefined {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const type = types.find((one) => one !== "null") ?? types[0];
  if (type !== undefined) return type;
  if (schema.properties || schema.required) return "object";
  if (schema.items) return "array";
  return schema.format || schema.pattern ? "string" : undefined;
}

function object(making: Work, { properties = {}, required = [] }: JsonSchema, depth: number): Record<string, unknown> {
  const names = depth < deepest ? [...Object.keys(properties), ...required] : required;
  const made = [...new Set(names)].map(
    (name) => [name, make(making, properties[name] ?? {}, name, depth + 1)] as const,
  );
  return Object.fromEntries(
    made.filter(([name, value]) => required.includes(name) || !isNothing(properties[name], value)),
  );
}

/** An optional property about which the spec says nothing is better left out than filled with `{}`. */
function isNothing(schema: JsonSchema | undefined, value: unknown): boolean {
  return schema?.type === undefined && typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function list(making: Work, { items = {}, minItems = 0 }: JsonSchema, name: string, depth: number): unknown[] {
  const length = Math.max(minItems, depth < deepest - 2 ? 1 : 0);
  return Array.from({ length }, () => make(making, items, name, depth + 1));
}

function number({ random }: Work, schema: JsonSchema): number {
  const low = schema.minimum ?? (schema.exclusiveMinimum === undefined ? 1 : schema.exclusiveMinimum + 1);
  const high = Math.max(low, schema.maximum ?? low + 100);
  const step = schema.multipleOf ?? 1;
  const value = low + Math.floor((random() * (high - low)) / step) * step;
  return schema.multipleOf ? Math.ceil(value / step) * step : Math.floor(value) < low ? low : Math.floor(value);
}
