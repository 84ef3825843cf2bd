import type { RuleId } from "../../diff/rules.ts";
import type { JsonObject } from "../../spec/json.ts";

/** An edit of a schema, and the rule that it has to break when it is sent and when it comes back. */
export interface SchemaMutation {
  readonly from: JsonObject;
  readonly to: JsonObject;
  readonly request: RuleId;
  readonly response: RuleId;
  /** The rules of the same edit undone. */
  readonly back: readonly [request: RuleId, response: RuleId];
}

const text = { type: "string" };
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: "object", properties, ...more });
const card = object({ card: text }, { title: "Card" });
const bank = object({ iban: text }, { title: "Bank" });
const cash = object({ note: text }, { title: "Cash" });

function mutation(
  from: JsonObject,
  to: JsonObject,
  [request, response]: readonly [RuleId, RuleId],
  back: readonly [RuleId, RuleId],
): SchemaMutation {
  return { from, to, request, response, back };
}

/** The same stem both ways, and the stem of the edit undone. */
function stem(from: JsonObject, to: JsonObject, name: string, undone: string): SchemaMutation {
  const ids = (which: string) => [`request-${which}`, `response-${which}`] as unknown as readonly [RuleId, RuleId];
  return mutation(from, to, ids(name), ids(undone));
}

const PROPERTIES: readonly SchemaMutation[] = [
  mutation(
    object({ a: text }),
    object({ a: text, b: text }),
    ["request-optional-property-added", "response-property-added"],
    ["request-property-removed", "response-property-removed"],
  ),
  mutation(
    object({ a: text }),
    object({ a: text, b: text }, { required: ["b"] }),
    ["request-required-property-added", "response-property-added"],
    ["request-property-removed", "response-property-removed"],
  ),
  stem(
    object({ a: text }),
    object({ a: text }, { required: ["a"] }),
    "property-became-required",
    "property-became-optional",
  ),
  mutation(
    object({ a: text }, { additionalProperties: false }),
    object({ a: text }),
    ["request-other-properties-taken", "response-other-properties-possible"],
    ["request-other-properties-refused", "response-other-properties-ended"],
  ),
  mutation(
    object({}, { additionalProperties: false }),
    object({}, { additionalProperties: text }),
    ["request-type-narrowed", "response-other-properties-possible"],
    ["request-other-properties-refused", "response-map-ended"],
  ),
  mutation(
    object({ a: text }, { additionalProperties: text }),
    object({ a: text }, { additionalProperties: false }),
    ["request-other-properties-refused", "response-map-ended"],
    ["request-other-properties-taken", "response-other-properties-possible"],
  ),
];

const TYPES: readonly SchemaMutation[] = [
  stem(text, { type: ["string", "integer"] }, "type-widened", "type-narrowed"),
  stem({ type: "integer" }, { type: "number" }, "type-widened", "type-narrowed"),
  stem(text, {}, "type-widened", "type-narrowed"),
  stem({ type: "array", items: text }, { type: "array" }, "type-widened", "type-narrowed"),
  stem(object({}, { additionalProperties: text }), object({}), "type-widened", "type-narrowed"),
  stem(text, { type: "boolean" }, "type-changed", "type-changed"),
  stem(text, { type: ["string", "null"] }, "became-nullable", "became-not-nullable"),
  stem(card, { anyOf: [card, { type: "null" }] }, "became-nullable", "became-not-nullable"),
  stem({ ...text, format: "date" }, { ...text, format: "uuid" }, "format-changed", "format-changed"),
  stem({ ...text, format: "date" }, text, "format-dropped", "format-added"),
];

const VALUES: readonly SchemaMutation[] = [
  stem({ ...text, enum: ["a"] }, { ...text, enum: ["a", "b"] }, "enum-value-added", "enum-value-removed"),
  stem({ ...text, const: "a" }, { ...text, enum: ["b", "a"] }, "enum-value-added", "enum-value-removed"),
  stem({ ...text, enum: ["a"] }, text, "enum-opened", "enum-closed"),
  stem({ ...text, enum: ["a"] }, { ...text, "x-extensible-enum": ["a"] }, "enum-opened", "enum-closed"),
  stem(
    { ...text, "x-extensible-enum": ["a"] },
    { ...text, "x-extensible-enum": ["b", "a"] },
    "known-value-added",
    "known-value-removed",
  ),
  mutation(
    { ...text, "x-extensible-enum": ["a"] },
    text,
    ["known-values-dropped", "known-values-dropped"],
    ["request-known-value-added", "response-known-value-added"],
  ),
  stem({ ...text, maxLength: 9 }, { ...text, maxLength: 5 }, "limit-tightened", "limit-loosened"),
  stem({ type: "integer" }, { type: "integer", minimum: 1 }, "limit-tightened", "limit-loosened"),
  stem({ ...text, pattern: "a" }, { ...text, pattern: "b" }, "pattern-changed", "pattern-changed"),
  stem({ ...text, pattern: "a" }, text, "pattern-dropped", "pattern-changed"),
  mutation(
    { ...text, default: "a" },
    { ...text, default: "b" },
    ["request-default-changed", "documentation-changed"],
    ["request-default-changed", "documentation-changed"],
  ),
  stem(text, { ...text, not: { const: "x" } }, "constraint-changed", "constraint-changed"),
];

const COMPOSITION: readonly SchemaMutation[] = [
  stem({ oneOf: [card, bank] }, { oneOf: [cash, bank, card] }, "one-of-branch-added", "one-of-branch-removed"),
  stem({ anyOf: [card, bank] }, { anyOf: [bank, card, cash] }, "one-of-branch-added", "one-of-branch-removed"),
  stem(card, { oneOf: [bank, card] }, "one-of-branch-added", "one-of-branch-removed"),
  stem(
    card,
    { allOf: [card, { oneOf: [{ required: ["card"] }, bank] }] },
    "all-of-branch-added",
    "all-of-branch-removed",
  ),
  stem(
    { oneOf: [card, bank], discriminator: { propertyName: "a" } },
    { oneOf: [card, bank], discriminator: { propertyName: "b" } },
    "discriminator-changed",
    "discriminator-changed",
  ),
];

const SAID: readonly SchemaMutation[] = [
  mutation(
    text,
    { ...text, deprecated: true },
    ["schema-deprecated", "schema-deprecated"],
    ["schema-undeprecated", "schema-undeprecated"],
  ),
  ...["title", "description", "examples"].map((key) =>
    mutation(
      text,
      { ...text, [key]: key === "examples" ? ["a"] : "Said." },
      ["documentation-changed", "documentation-changed"],
      ["documentation-changed", "documentation-changed"],
    ),
  ),
];

export const SCHEMA_MUTATIONS: readonly SchemaMutation[] = [
  ...PROPERTIES,
  ...TYPES,
  ...VALUES,
  ...COMPOSITION,
  ...SAID,
];
