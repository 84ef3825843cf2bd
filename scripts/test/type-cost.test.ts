import { describe, expect, it } from "vitest";
import { generateTypes } from "../spec/generate-types.ts";
import type { JsonObject } from "../spec/json.ts";
import { callText } from "../type-cost/call-text.ts";
import { excesses, remedyFor } from "../type-cost/compare.ts";
import { buildClient } from "../type-cost/compiler-by-command.ts";
import { type Costs, measureAll } from "../type-cost/measure-all.ts";
import { subject } from "../type-cost/subject.ts";
import { costTable } from "../type-cost/table.ts";
import { answering, spec } from "./support/specs.ts";

const Thing: JsonObject = {
  type: "object",
  required: ["name", "kind", "parts"],
  properties: {
    name: { type: "string" },
    kind: { type: "string", enum: ["big", "small"] },
    parts: { type: "array", items: { allOf: [{ $ref: "#/components/schemas/Part" }, { required: ["weight"] }] } },
    note: { type: "string" },
  },
};
const Part: JsonObject = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "integer" }, weight: { type: "number" } },
};

const replaceThing: JsonObject = {
  ...answering("replaceThing", { $ref: "#/components/schemas/Thing" }),
  parameters: [
    { name: "dry", in: "query", required: true, schema: { type: "boolean" } },
    { name: "trace", in: "header", schema: { type: "string" } },
  ],
  requestBody: { required: true, content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
};
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const things = spec({ "/things/{id}": { parameters: [id], put: replaceThing } }, { Thing, Part });

const costs = (one: number, fifty: number): Costs => ({
  one: { "7.0.2": { instantiations: one, ms: 1 } },
  fifty: { "7.0.2": { instantiations: fifty, ms: 20 } },
});

describe("type-cost", () => {
  it("makes calls that send all that is required, and nothing else", () => {
    const operation = { path: "/things/{id}", method: "put", operation: replaceThing };
    expect(callText(things, operation)).toBe(
      `client.PUT("/things/{id}", { params: { path: { "id": "text" }, query: { "dry": true } }, ` +
        `body: { "name": "text", "kind": "big", "parts": [{ "id": 1, "weight": 1 }] } })`,
    );
  });

  it("counts the same with both compilers, and less than for bare openapi-fetch", async () => {
    await buildClient();
    const schema = await generateTypes("things", things, { effective: "", source: "" });
    const { one = {}, openapiFetch = {} } = await measureAll(subject("things", things, schema), [
      "one",
      "openapiFetch",
    ]);
    const [counted = 0, ...others] = Object.values(one).map(({ instantiations }) => instantiations);
    expect(Object.keys(one)).toEqual(Object.keys(openapiFetch));
    expect(others).toEqual([counted]);
    for (const bare of Object.values(openapiFetch)) expect(bare.instantiations).toBeGreaterThan(counted * 2);
  });

  it("says which call does not compile", async () => {
    const other = await generateTypes("other", spec({ "/other": { get: answering("other", {}) } }), {
      effective: "",
      source: "",
    });
    await expect(measureAll(subject("things", things, other), ["one"])).rejects.toThrow(
      /things\/.*do not compile.*\/things\/\{id\}/s,
    );
  });

  it("takes a tenth more, and refuses what is above", () => {
    expect(excesses("acme", costs(1000, 20_000), costs(1100, 20_000))).toEqual([]);
    expect(excesses("acme", costs(1000, 20_000), costs(1000, 22_500))).toEqual([
      "acme, fifty calls, TypeScript 7.0.2: 22,500 instantiations, 13 % more than the 20,000 on record",
    ]);
    expect(remedyFor("acme")).toContain("accept it with `npx --yes pnpm@12.21.0 type-cost acme`");
  });

  it("notices that a compiler is not on record", () => {
    const newer: Costs = { one: { "7.1.0": { instantiations: 1, ms: 1 } } };
    expect(excesses("acme", costs(1, 1), newer)).toEqual([
      "acme, one call, TypeScript 7.1.0: the record does not have it",
    ]);
  });

  it("is a table that a formatter leaves alone", () => {
    expect(costTable({ acme: { operations: 1200, ...costs(1000, 20_000) } })).toBe(
      [
        "| Specification | Operations | One call | Fifty calls | One call, openapi-fetch | ms of fifty, 7.0.2 |",
        "| ------------- | ---------: | -------: | ----------: | ----------------------: | -----------------: |",
        "| acme          |      1,200 |    1,000 |      20,000 |                         |                 20 |",
      ].join("\n"),
    );
  });
});
