import { describe, expect, it } from "vitest";
import type { JsonObject } from "../spec/json.ts";
import { hoistAliases, shapeOf } from "../spec/path-alias.ts";
import { answering, spec } from "./support/specs.ts";

const idOf = (name: string): JsonObject => ({ name, in: "path", required: true, schema: { type: "string" } });

describe("an operation with x-path-alias", () => {
  const document = {
    ...spec({
      "/cards/{cardId}": {
        parameters: [{ $ref: "#/components/parameters/CardId" }],
        get: answering("getCard", {}),
        post: { ...answering("issueCard", {}), "x-path-alias": "/cards/{cardholderId}" },
      },
      "/other": { get: answering("other", {}) },
    }),
    components: { parameters: { CardId: idOf("cardId") } },
  };
  const paths = hoistAliases(document, "openapi.yaml")["paths"] as Record<string, JsonObject>;

  it("moves to a path of its own, next to the one it leaves", () => {
    expect(Object.keys(paths)).toEqual(["/cards/{cardId}", "/cards/{cardholderId}", "/other"]);
    expect(Object.keys(paths["/cards/{cardId}"] ?? {})).toEqual(["parameters", "get"]);
  });

  it("takes its path parameter along under the alias's name", () => {
    expect(paths["/cards/{cardholderId}"]).toMatchObject({
      post: { operationId: "issueCard", parameters: [idOf("cardholderId")] },
    });
  });

  it("joins a path item that has the alias's name already", () => {
    const both = spec({
      "/a/{x}": { put: { ...answering("put", {}), "x-path-alias": "/a/{y}" } },
      "/a/{y}": { get: answering("get", {}) },
    });
    expect(Object.keys((hoistAliases(both, "f")["paths"] as JsonObject)["/a/{y}"] ?? {})).toEqual(["get", "put"]);
  });

  it("is refused when the alias is another path", () => {
    const wrong = spec({ "/a/{x}": { get: { ...answering("a", {}), "x-path-alias": "/b/{x}" } } });
    expect(() => hoistAliases(wrong, "specs/v/openapi.yaml")).toThrow(/specs\/v\/openapi\.yaml.*"\/b\/\{x\}" of a/);
  });

  it("changes nothing where no operation has one", () => {
    const plain = spec({ "/a": { get: answering("a", {}) } });
    expect(hoistAliases(plain, "f")).toBe(plain);
  });

  it("keeps the shape that a server sees", () => {
    expect(shapeOf("/a/{b}/c/{d}")).toBe("/a/{}/c/{}");
  });
});
