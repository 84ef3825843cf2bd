import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { diffSpecs } from "../../diff/diff-specs.ts";
import { effectiveSpec } from "../../spec/effective-spec.ts";
import type { JsonObject } from "../../spec/json.ts";
import { discoverVendors, repositoryRoot } from "../../spec/repository.ts";
import { upgradeTo31 } from "../../spec/upgrade.ts";
import { inlined, reordered } from "../support/rewrite.ts";
import { answering, spec } from "../support/specs.ts";

const NOTHING = { bump: "none", changes: [] };

describe.each(discoverVendors(repositoryRoot))("the spec of %s", (vendor) => {
  let document: JsonObject;
  beforeAll(async () => {
    document = await effectiveSpec(repositoryRoot, vendor);
  });

  it("does not differ from a copy of itself", () => {
    expect(diffSpecs(document, structuredClone(document))).toEqual(NOTHING);
  });

  it("does not differ when every object's keys are in another order", () => {
    expect(diffSpecs(document, reordered(document))).toEqual(NOTHING);
    expect(diffSpecs(reordered(document), document)).toEqual(NOTHING);
  });

  it("does not differ when what references lead to stands in their place, two levels deep", () => {
    const other = inlined(document, 2);
    expect(diffSpecs(document, other)).toEqual(NOTHING);
    expect(diffSpecs(other, document)).toEqual(NOTHING);
  });
});

describe("GitHub's specification of 13 MB", () => {
  it("does not differ from itself, which takes less than a second", async () => {
    const directory = dirname(createRequire(import.meta.url).resolve("@octokit/openapi/package.json"));
    const text = await readFile(join(directory, "generated/api.github.com.json"), "utf8");
    const [old, new_] = [0, 1].map(() => upgradeTo31(JSON.parse(text) as JsonObject)) as [JsonObject, JsonObject];
    const before = process.threadCpuUsage();
    expect(diffSpecs(old, new_)).toEqual(NOTHING);
    const { user, system } = process.threadCpuUsage(before);
    // Time of this thread, in microseconds: what others do on a shared machine is not the differ's.
    expect(user + system).toBeLessThan(1_000_000);
  });
});

describe("a schema that contains itself", () => {
  const node = (more: JsonObject = {}): JsonObject => ({
    type: "object",
    properties: { next: { $ref: "#/components/schemas/Node" }, ...more },
  });
  const document = (schema: JsonObject): JsonObject =>
    spec({ "/a": { get: answering("a", { $ref: "#/components/schemas/Node" }) } }, { Node: schema });

  it("does not differ from itself, nor from one written out once more", () => {
    const longer = { type: "object", properties: { next: node() } };
    expect(diffSpecs(document(node()), document(node()))).toEqual(NOTHING);
    expect(diffSpecs(document(node()), document(longer))).toEqual(NOTHING);
  });

  it("is reported once where it changes", () => {
    const { changes } = diffSpecs(document(node()), document(node({ name: {} })));
    expect(changes.map(({ rule, path }) => [rule, path])).toEqual([
      ["response-property-added", "#/components/schemas/Node/properties/name"],
    ]);
  });

  it("may be a reference to itself, or include itself", () => {
    for (const $ref of ["#/components/schemas/Node", "#/components/schemas/Missing"]) {
      expect(diffSpecs(document({ $ref }), document({ $ref }))).toEqual(NOTHING);
      expect(diffSpecs(document({ allOf: [{ $ref }] }), document({ allOf: [{ $ref }] }))).toEqual(NOTHING);
      expect(diffSpecs(document({ oneOf: [{ $ref }] }), document({ oneOf: [{ $ref }] }))).toEqual(NOTHING);
    }
  });
});

describe("two ways to write the same schema", () => {
  const answerOf = (schema: JsonObject): JsonObject => spec({ "/a": { get: answering("a", schema) } });
  const text = { type: "string" };
  const object = { type: "object", properties: { a: text } };

  it.each([
    ["a type and a list of it", text, { type: ["string"] }],
    ["null in the type and null as a branch", { type: ["string", "null"] }, { anyOf: [text, { type: "null" }] }],
    ["a constant and an enum of one", { ...text, const: "a" }, { ...text, enum: ["a"] }],
    ["an enum in another order", { ...text, enum: ["a", "b"] }, { ...text, enum: ["b", "a"] }],
    ["oneOf in another order", { oneOf: [text, object] }, { oneOf: [object, text] }],
    ["oneOf and anyOf", { oneOf: [text, object] }, { anyOf: [text, object] }],
    [
      "a choice within a choice",
      { anyOf: [text, { anyOf: [object, { type: "integer" }] }] },
      { anyOf: [{ type: "integer" }, text, object] },
    ],
    ["allOf of one", { allOf: [object] }, object],
    [
      "allOf and one object",
      { allOf: [object, { properties: { b: text } }] },
      { type: "object", properties: { a: text, b: text } },
    ],
    ["true and no schema at all", { ...object, additionalProperties: true }, object],
    ["an object whose type is left out", object, { properties: { a: text } }],
  ])("does not differ: %s", (_, left: JsonObject, right: JsonObject) => {
    expect(diffSpecs(answerOf(left), answerOf(right))).toEqual(NOTHING);
    expect(diffSpecs(answerOf(right), answerOf(left))).toEqual(NOTHING);
  });
});
