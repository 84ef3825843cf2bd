import * as fc from "fast-check";
import type { Direction } from "../../diff/node.ts";
import type { JsonObject } from "../../spec/json.ts";

/** The ways in which a schema can stand within another. */
const STEPS = ["property", "items", "values", "reference", "part", "nullable"] as const;

/** Somewhere in a document: the steps that lead there, and a name for what has to have one. */
export interface Position {
  readonly direction: Direction;
  readonly steps: readonly (typeof STEPS)[number][];
  readonly name: string;
}

export const positions: fc.Arbitrary<Position> = fc.record({
  direction: fc.constantFrom("request", "response"),
  steps: fc.array(fc.constantFrom(...STEPS), { maxLength: 5 }),
  // The names that trip up programs which take a schema's properties for keywords, or keys for identifiers.
  name: fc.oneof(
    fc.constantFrom("type", "$ref", "properties", "enum", "constructor", "a/b", "~"),
    fc.string({ minLength: 1 }),
  ),
});

/** A document with one operation that has the schema at a position, among others that never change. */
export function documentWith(schema: JsonObject, { direction, steps, name }: Position): JsonObject {
  const schemas: JsonObject = {};
  const wrap = (inner: JsonObject, step: (typeof STEPS)[number], index: number): JsonObject => {
    if (step === "property") return { type: "object", properties: { [name]: inner, other: { type: "string" } } };
    if (step === "items") return { type: "array", items: inner };
    if (step === "values") return { type: "object", additionalProperties: inner };
    if (step === "part") return { allOf: [{ type: "object", properties: { [name]: inner } }] };
    if (step === "nullable") return { anyOf: [{ type: "object", properties: { [name]: inner } }, { type: "null" }] };
    schemas[`S${index}`] = inner;
    return { $ref: `#/components/schemas/S${index}` };
  };
  const whole = steps.reduce<JsonObject>((inner, step, index) => wrap(inner, step, index), schema);
  const content = { "application/json": { schema: whole } };
  const ok = { description: "ok", content: direction === "response" ? content : {} };
  const operation = {
    operationId: "send",
    responses: { 200: ok },
    ...(direction === "request" ? { requestBody: { content } } : {}),
  };
  const info = { title: "Test", version: "1" };
  return { openapi: "3.1.0", info, paths: { "/a": { post: operation } }, components: { schemas } };
}
