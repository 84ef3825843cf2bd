import { beforeAll, describe, expect, it } from "vitest";
import { missingRules, opinionsOn, type Opinions } from "../../compat/compare.ts";
import type { JsonObject } from "../../spec/json.ts";
import { answering, spec } from "../support/specs.ts";

const text = { type: "string" };
const object = (properties: JsonObject, required: string[] = []): JsonObject => ({
  type: "object",
  properties,
  required,
});
const sending = (operationId: string, schema: JsonObject): JsonObject => ({
  ...answering(operationId, object({})),
  requestBody: { required: true, content: { "application/json": { schema } } },
});
const asking = (required: boolean): JsonObject => ({
  ...answering("ask", object({})),
  parameters: [{ name: "size", in: "query", required, schema: text }],
});
const open = (...known: string[]): JsonObject => ({ ...text, "x-extensible-enum": known });

/** One operation for each thing that can happen to one. */
const old = spec({
  "/same/{id}": { get: answering("same", object({ a: text })) },
  "/more": { get: answering("more", object({ a: text })) },
  "/open": { get: answering("open", object({ a: open("x") })) },
  "/closed": { get: answering("closed", object({ a: { ...text, enum: ["x"] } })) },
  "/optional": { get: answering("optional", object({ a: text }, ["a"])) },
  "/stricter": { post: sending("stricter", object({ a: text })) },
  "/looser": { post: sending("looser", object({ a: text }, ["a"])) },
  "/ask": { get: asking(false) },
  "/lost": { get: answering("lost", object({ a: object({ b: text }), c: text })) },
  "/gone": { get: answering("gone", text) },
});
const changed = spec({
  "/same/{key}": { get: answering("same", object({ a: text })) },
  "/more": { get: answering("more", object({ a: text, b: text })) },
  "/open": { get: answering("open", object({ a: open("x", "y") })) },
  "/closed": { get: answering("closed", object({ a: { ...text, enum: ["x", "y"] } })) },
  "/optional": { get: answering("optional", object({ a: text })) },
  "/stricter": { post: sending("stricter", object({ a: text, b: text }, ["b"])) },
  "/looser": { post: sending("looser", object({ a: { type: ["string", "null"] } })) },
  "/ask": { get: asking(true) },
  "/lost": { get: answering("lost", object({ a: object({}), c: text })) },
});

describe("the compiler's opinion", () => {
  let opinions: Opinions;
  beforeAll(async () => {
    opinions = await opinionsOn("test", old, changed);
  });

  it("names the operations that old code no longer fits, and leaves out those that it does", () => {
    expect(opinions.breaks.map(({ operation, aspect }) => `${operation}: ${aspect}`).toSorted()).toEqual([
      "GET /ask: parameters",
      "GET /closed: response",
      "GET /gone: operation",
      "GET /lost: response",
      "GET /optional: response",
      "POST /stricter: body",
    ]);
  });

  it("says why", () => {
    const reason = opinions.breaks.find(({ operation }) => operation === "GET /closed")?.reason;
    expect(reason).toContain(`"y"`);
  });

  it("is the differ's as well", () => {
    expect(missingRules(opinions)).toEqual([]);
  });

  it("fails the check where the differ sees no break, with the rule that is missing", () => {
    const changes = opinions.diff.changes.filter(({ rule }) => rule !== "response-enum-value-added");
    expect(missingRules({ ...opinions, diff: { bump: "major", changes } })).toEqual([
      expect.stringMatching(
        /^GET \/closed: the compiler says .* a major rule for the response is missing in scripts\/diff\/rules\.ts$/,
      ),
    ]);
  });
});
