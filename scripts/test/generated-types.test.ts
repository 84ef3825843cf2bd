import { describe, expect, it } from "vitest";
import { generateTypes } from "../spec/generate-types.ts";
import type { JsonObject } from "../spec/json.ts";
import { answering, spec } from "./support/specs.ts";
import { typeErrors } from "./support/type-errors.ts";

const REF = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

async function typesOf(document: JsonObject): Promise<string> {
  return await generateTypes("test", document, { effective: "{}\n", source: "{}\n" });
}

describe("generated types", () => {
  it("suggest an open enum's values and take any other string", async () => {
    const schema = { type: ["string", "null"], "x-extensible-enum": ["on", "o'ff"] };
    const types = await typesOf(spec({}, { State: schema }));
    expect(types).toContain(`State: ("on" | "o'ff" | (string & {})) | null;`);
    const usage = `
      type State = components["schemas"]["State"];
      export const known: State = "on", unknown: State = "new", nothing: State = null;
      // @ts-expect-error a number is no value of it
      export const wrong: State = 1;`;
    expect(typeErrors(types, usage)).toEqual([]);
  });

  it("hold a closed enum to its values", async () => {
    const types = await typesOf(spec({}, { Order: { type: "string", enum: ["asc", "desc"] } }));
    const usage = `
      // @ts-expect-error not one of the values
      export const wrong: components["schemas"]["Order"] = "up";`;
    expect(typeErrors(types, usage)).toEqual([]);
  });

  it("give binary content as a Blob, both ways", async () => {
    const file = { type: "string", format: "binary" };
    const operation = {
      ...answering("upload", file),
      requestBody: { content: { "multipart/form-data": { schema: { type: "object", properties: { file } } } } },
    };
    const types = await typesOf(spec({ "/files": { post: operation } }));
    expect(types).toContain("file?: Blob;");
    expect(types).toContain(`"application/json": Blob;`);
    expect(typeErrors(types)).toEqual([]);
  });

  it("let a property with a default be left out", async () => {
    const types = await typesOf(
      spec({}, { Page: { type: "object", properties: { size: { type: "integer", default: 20 } } } }),
    );
    expect(types).toContain("size?: number;");
  });

  it("know nothing about an object that the vendor does not describe", async () => {
    const types = await typesOf(spec({}, { Free: { type: "object" }, Any: {} }));
    expect(types).toContain("Free: Record<string, unknown>;");
    expect(types).toContain("Any: unknown;");
  });

  it("honour what stands beside a $ref", async () => {
    const base = { type: "object", properties: { a: { type: "string" } } };
    const types = await typesOf(spec({}, { Base: base, Full: { ...REF("Base"), required: ["a"] } }));
    const usage = `
      // @ts-expect-error the sibling makes it required
      export const wrong: components["schemas"]["Full"] = {};
      export const right: components["schemas"]["Full"] = { a: "x" };`;
    expect(typeErrors(types, usage)).toEqual([]);
  });

  it("say in each operation's comment what it rests on", async () => {
    const evidence = { "x-evidence": "inferred", "x-source": ["https://example.com/a*/b"] };
    const types = await typesOf(spec({ "/a": { get: { ...answering("a", {}), summary: "Reads", ...evidence } } }));
    expect(types).toMatch(
      /\* Reads\n\s+\* @description Evidence: inferred \(source: https:\/\/example\.com\/a\*\\\/b\)/,
    );
    expect(typeErrors(types)).toEqual([]);
  });
});

describe("a specification that leads back to itself", () => {
  const json = { oneOf: [{ type: "string" }, { type: "array", description: "Many.", items: REF("Json~1Value") }] };
  const schemas = {
    Node: { type: "object", properties: { next: REF("Node") } },
    "Json/Value": { description: "Anything.", ...json },
    Ping: { type: "array", items: REF("Pong") },
    Pong: { anyOf: [REF("Ping"), { type: "null" }] },
    Pet: {
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string" } },
      oneOf: [REF("Cat"), REF("Dog")],
      discriminator: {
        propertyName: "kind",
        mapping: { cat: REF("Cat")["$ref"] ?? "", dog: REF("Dog")["$ref"] ?? "" },
      },
    },
    Cat: { allOf: [REF("Pet"), { type: "object", properties: { meow: { type: "boolean" } } }] },
    Dog: { allOf: [REF("Pet"), { type: "object", properties: { friends: { type: "array", items: REF("Pet") } } }] },
  };

  it("has types that compile, and that narrow by the discriminator", async () => {
    const usage = `
      type Schemas = components["schemas"];
      export const value: Schemas["Json/Value"] = ["a", ["b", ["c"]]];
      // @ts-expect-error no number at any depth
      export const wrong: Schemas["Json/Value"] = ["a", [1]];
      export const ping: Schemas["Ping"] = [null, [null, []]];
      export const meows = (pet: Schemas["Pet"]) => pet.kind === "cat" ? pet.meow : pet.friends?.[0]?.kind;`;
    expect(typeErrors(await typesOf(spec({}, schemas)), usage)).toEqual([]);
  });

  it("keeps the comments of its schemas", async () => {
    expect(await typesOf(spec({}, schemas))).toMatch(
      /\/\*\* @description Anything\. \*\/\n\s+"Json\/Value": Recursive1;/,
    );
  });
});

describe("names that are no identifiers", () => {
  it("are quoted in paths, parameters, schemas, properties, media types and values", async () => {
    const odd = `it's "odd"/x~y\\z`;
    const property = { type: "object", properties: { [odd]: { type: "string" }, "1st": {}, "": {}, "a\nb": {} } };
    const name = { name: odd, in: "query", schema: { type: "string", enum: [odd] } };
    const operation = { ...answering("get-odd.thing", REF("a~1b~0c d")), parameters: [name] };
    const document = spec({ [`/it's/"x"`]: { get: operation } }, { "a/b~c d": property });
    const usage = `
      type Answer = operations["get-odd.thing"]["responses"][200]["content"]["application/json"];
      export const text: Answer[${JSON.stringify(odd)}] = "x";
      export type Get = paths[${JSON.stringify(`/it's/"x"`)}]["get"];`;
    expect(typeErrors(await typesOf(document), usage)).toEqual([]);
  });

  it("keep __proto__ a property like any other", async () => {
    const schema: JsonObject = JSON.parse(`{ "type": "object", "properties": { "__proto__": { "type": "string" } } }`);
    expect(await typesOf(spec({}, { Odd: schema }))).toContain("__proto__?: string;");
  });
});
