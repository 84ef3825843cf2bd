import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asJson, type JsonObject } from "../spec/json.ts";
import { merge } from "../spec/merge.ts";

describe("the merge of an overlay", () => {
  const json = fc.jsonValue({ maxDepth: 3 }).map(asJson);
  const object = fc.dictionary(fc.string(), json).map((value): JsonObject => value);

  it("of an object into an empty one is that object", () => {
    fc.assert(
      fc.property(object, (value) => {
        expect(merge({}, value)).toEqual(value);
      }),
    );
  });

  it("of nothing changes nothing", () => {
    fc.assert(
      fc.property(object, (value) => {
        expect(merge(value, {})).toEqual(value);
      }),
    );
  });

  it("never changes its arguments", () => {
    fc.assert(
      fc.property(object, object, (target, update) => {
        const before = structuredClone([target, update]);
        try {
          merge(target, update);
        } catch {
          // Some pairs do not fit; that they stay as they were is what counts.
        }
        expect([target, update]).toEqual(before);
      }),
    );
  });
});
