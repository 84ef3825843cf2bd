import { expect, test } from "vitest";
import { example } from "../src/example.ts";
import type { JsonSchema } from "../src/json-schema.ts";
import { createSchemaCheck } from "../src/schema-check.ts";
import { seededRandom } from "../src/seeded-random.ts";
import { textFor } from "../src/text-for-pattern.ts";

const document = {
  paths: {},
  components: {
    schemas: {
      Node: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "integer" }, next: { $ref: "#/components/schemas/Node" } },
      },
    },
  },
};
const check = await createSchemaCheck(document);

const schemas: readonly (readonly [what: string, schema: JsonSchema])[] = [
  [
    "formats",
    {
      type: "object",
      required: ["a", "b", "c"],
      properties: {
        a: { type: "string", format: "uuid" },
        b: { type: "string", format: "date-time" },
        c: { type: "string", format: "email" },
      },
    },
  ],
  ["limits of numbers", { type: "integer", minimum: 7, maximum: 9 }],
  ["multiples", { type: "number", multipleOf: 5, minimum: 11 }],
  ["limits of texts", { type: "string", minLength: 30, maxLength: 31 }],
  ["short texts", { type: "string", maxLength: 3 }],
  ["a pattern", { type: "string", pattern: "^\\+[0-9]{8,15}$" }],
  ["lists with a least length", { type: "array", minItems: 3, items: { type: "boolean" } }],
  [
    "allOf",
    {
      allOf: [
        { type: "object", required: ["a"], properties: { a: { const: 1 } } },
        { type: "object", required: ["b"], properties: { b: { enum: ["x"] } } },
      ],
    },
  ],
  ["oneOf with null", { oneOf: [{ type: "null" }, { type: "integer" }] }],
  ["a nullable type", { type: ["null", "string"] }],
  ["a schema that contains itself", { $ref: "#/components/schemas/Node" }],
  ["required properties without a schema", { type: "object", required: ["x"] }],
];

test.each(schemas)("an example for %s fits its schema, and is the same for the same seed", (_, schema) => {
  const make = (blank: boolean) => example(document, schema, { random: seededRandom(5), blank });
  expect(check.value(schema, make(false))).toEqual([]);
  expect(check.value(schema, make(true))).toEqual([]);
  expect(make(false)).toEqual(make(false));
});

const patterns = [
  "^org_[a-zA-Z0-9]{16}$",
  "^\\d{4}-\\d{2}$",
  "^(foo|bar)+x?$",
  "^[^a-z]{2}\\.$",
  "^(?:a|b){3}$",
  "^[A-Z][a-z\\-_]*$",
  "a.c",
];

test.each(patterns)("a text is found for the pattern %s", (pattern) => {
  for (let seed = 0; seed < 20; seed += 1) expect(textFor(pattern, seededRandom(seed))).toMatch(new RegExp(pattern));
});
