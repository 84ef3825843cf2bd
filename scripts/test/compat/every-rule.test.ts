import { describe, expect, it } from "vitest";
import { missingRules, opinionsOn } from "../../compat/compare.ts";
import type { JsonObject } from "../../spec/json.ts";
import { spec } from "../support/specs.ts";
import { SCHEMA_MUTATIONS } from "../support/schema-mutations.ts";

/** One operation for each edit, which is sent by a POST and comes back from a GET. */
function documentOf(side: "from" | "to"): JsonObject {
  const operations = SCHEMA_MUTATIONS.map((mutation, index) => {
    const schema = { type: "object", properties: { it: mutation[side] }, required: ["it"] };
    const content = { "application/json": { schema } };
    const get = { operationId: `get${index}`, responses: { 200: { description: "ok", content } } };
    const post = { operationId: `post${index}`, requestBody: { content, required: true }, responses: {} };
    return [`/${index}`, { get, post }];
  });
  return spec(Object.fromEntries(operations) as JsonObject);
}

describe("the compiler sees no break that the differ misses", () => {
  it.each([
    ["in any edit that a rule is for", "from", "to"],
    ["in any such edit undone", "to", "from"],
  ] as const)("%s", async (_, old, changed) => {
    const opinions = await opinionsOn("test", documentOf(old), documentOf(changed));
    expect(missingRules(opinions)).toEqual([]);
    expect(opinions.breaks.length).toBeGreaterThan(10);
  });
});
