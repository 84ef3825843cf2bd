import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { child, type Json, type JsonObject } from "../spec/json.ts";
import { upgradeTo31 } from "../spec/upgrade.ts";
import { answering, spec } from "./support/specs.ts";

function upgraded(schema: JsonObject): Json | undefined {
  const document = upgradeTo31(spec({}, { Thing: schema }, "3.0.3"));
  return child(child(document, "components"), "schemas")["Thing"];
}

describe("an OpenAPI 3.0 file", () => {
  it("becomes OpenAPI 3.1", () => {
    expect(upgradeTo31(spec({}, {}, "3.0.1"))["openapi"]).toBe("3.1.0");
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["nullable is a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    [
      "nullable enums list null",
      { type: "string", nullable: true, enum: ["a"] },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    ["what is not nullable loses the word", { type: "string", nullable: false }, { type: "string" }],
    [
      "nullable compositions get a null branch",
      { nullable: true, allOf: [{ type: "object" }], description: "D" },
      { description: "D", anyOf: [{ allOf: [{ type: "object" }] }, { type: "null" }] },
    ],
    [
      "an exclusive limit is a limit of its own",
      { type: "number", minimum: 1, exclusiveMinimum: true },
      { type: "number", exclusiveMinimum: 1 },
    ],
    [
      "an inclusive limit stays",
      { type: "number", maximum: 1, exclusiveMaximum: false },
      { type: "number", maximum: 1 },
    ],
    ["an example is one of the examples", { type: "string", example: "x" }, { type: "string", examples: ["x"] }],
    [
      "what stands beside a $ref is ignored, as 3.0 says, but for words",
      { $ref: "#/components/schemas/A", description: "D", type: "string" },
      { $ref: "#/components/schemas/A", description: "D" },
    ],
    [
      "properties are upgraded, whatever their names",
      { properties: { nullable: { nullable: true, type: "string" } } },
      { properties: { nullable: { type: ["string", "null"] } } },
    ],
    [
      "data is left alone",
      { type: "object", default: { nullable: true } },
      { type: "object", default: { nullable: true } },
    ],
  ])("%s", (_what, from, to) => {
    expect(upgraded(from)).toEqual(to);
  });

  it("is upgraded in parameters and bodies as well", () => {
    const document = spec({ "/a": { get: answering("a", { type: "string", nullable: true }) } }, {}, "3.0.0");
    expect(JSON.stringify(upgradeTo31(document)["paths"])).toContain('{"type":["string","null"]}');
  });
});

describe("an OpenAPI 3.1 file", () => {
  it("stays as it is", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const document = spec({}, { Thing: { default: value as Json } });
        expect(upgradeTo31(document)).toBe(document);
      }),
    );
  });
});
