import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffSpecs } from "../../diff/diff-specs.ts";
import type { JsonObject } from "../../spec/json.ts";
import { answering, spec } from "../support/specs.ts";

const text = { type: "string" };
const one = (name: string): JsonObject => answering("one", { type: "object", properties: { [name]: text } });
const path = (name: string): JsonObject => ({ name, in: "path", required: true, schema: text });

function rules(old: JsonObject, new_: JsonObject): string[] {
  return diffSpecs(old, new_).changes.map(({ rule }) => rule);
}

describe("a template whose parameter has another name", () => {
  it("is the same template, since a server never sees the name", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\w{1,8}$/), fc.stringMatching(/^\w{1,8}$/), (was, is) => {
        const document = (name: string): JsonObject =>
          spec({ [`/cards/{${name}}/limits`]: { parameters: [path(name)], get: one("a") } });
        expect(rules(document(was), document(is))).toEqual([]);
      }),
    );
  });

  it("is compared by position where it has several parameters", () => {
    const document = (first: string, second: string, type: string): JsonObject => {
      const parameters = [path(first), { ...path(second), schema: { type } }];
      return spec({ [`/a/{${first}}/b/{${second}}`]: { get: { ...one("a"), parameters } } });
    };
    expect(rules(document("x", "y", "string"), document("y", "x", "string"))).toEqual([]);
    expect(rules(document("x", "y", "string"), document("y", "x", "integer"))).toEqual(["request-type-changed"]);
  });
});

describe("two templates that differ only in a parameter's name", () => {
  const both = (first: JsonObject, second: JsonObject): JsonObject =>
    spec({ "/a/{x}": { get: { ...first, operationId: "x" } }, "/a/{y}": { get: { ...second, operationId: "y" } } });

  it("stay two", () => {
    expect(rules(both(one("a"), one("b")), both(one("a"), one("b")))).toEqual([]);
    expect(rules(both(one("a"), one("b")), both(one("a"), one("c")))).toEqual([
      "response-property-removed",
      "response-property-added",
    ]);
  });

  it("are found again by operation id when both are renamed", () => {
    const renamed = spec({
      "/a/{q}": { get: { ...one("b"), operationId: "y" } },
      "/a/{p}": { get: { ...one("a"), operationId: "x" } },
    });
    expect(rules(both(one("a"), one("b")), renamed)).toEqual([]);
  });

  it("are one less when one goes", () => {
    const [change, ...more] = diffSpecs(
      both(one("a"), one("b")),
      spec({ "/a/{y}": { get: { ...one("b"), operationId: "y" } } }),
    ).changes;
    expect(change).toMatchObject({
      rule: "operation-removed",
      path: "#/paths/~1a~1{x}/get",
      text: expect.stringContaining("`GET /a/{x}`"),
    });
    expect(more).toEqual([]);
  });
});

describe("an operation with x-path-alias", () => {
  const aliased = (property: string): JsonObject =>
    spec({
      "/cards/{cardId}": { get: one("a"), post: { ...one(property), "x-path-alias": "/cards/{cardholderId}" } },
    });

  it("is called as callers write it, and found where the document has it", () => {
    const [change] = diffSpecs(aliased("b"), aliased("c")).changes;
    expect(change).toMatchObject({
      path: expect.stringMatching(/^#\/paths\/~1cards~1\{cardId\}\/post\//),
      operations: ["POST /cards/{cardholderId}"],
    });
  });

  it("gains and loses the alias without a change", () => {
    const plain = spec({ "/cards/{cardId}": { get: one("a"), post: one("b") } });
    expect(rules(plain, aliased("b"))).toEqual([]);
    expect(rules(aliased("b"), plain)).toEqual([]);
  });
});

describe("a schema that is sent and comes back", () => {
  it("is judged both ways", () => {
    const document = (required: string[]): JsonObject => {
      const schema = { $ref: "#/components/schemas/Card" };
      const content = { "application/json": { schema } };
      const Card = { type: "object", properties: { id: text }, required };
      return spec({ "/a": { post: { ...answering("a", schema), requestBody: { content } } } }, { Card });
    };
    const ways = (old: string[], new_: string[]) =>
      diffSpecs(document(old), document(new_)).changes.map(({ rule, bump }) => `${bump}: ${rule}`);
    expect(ways([], ["id"])).toEqual([
      "major: request-property-became-required",
      "minor: response-property-became-required",
    ]);
    expect(ways(["id"], [])).toEqual([
      "major: response-property-became-optional",
      "minor: request-property-became-optional",
    ]);
  });
});

describe("security", () => {
  const secured = (...security: JsonObject[]): JsonObject => ({ ...spec({ "/a": { get: one("a") } }), security });

  it("of the whole document counts for every operation that says nothing", () => {
    expect(rules(secured({ key: [] }), secured({ token: [] }))).toEqual(["security-requirement-added"]);
  });

  it("may grow by an alternative, and asks for credentials when there were none", () => {
    expect(rules(secured({ key: [] }), secured({ key: [] }, { token: [] }))).toEqual(["security-alternative-added"]);
    expect(rules(secured(), secured({ key: [] }))).toEqual(["security-requirement-added"]);
    expect(rules(secured({ key: [] }), secured({ key: [] }, {}))).toEqual(["security-alternative-added"]);
  });

  it("does not differ in another order", () => {
    expect(rules(secured({ a: ["x", "y"] }, { b: [] }), secured({ b: [] }, { a: ["y", "x"] }))).toEqual([]);
  });
});
