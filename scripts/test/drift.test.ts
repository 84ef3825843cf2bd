import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDifference } from "../spec/drift.ts";

describe("the first difference of two texts", () => {
  it("is none exactly when they are equal", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        expect(firstDifference(left, right) === undefined).toBe(left === right);
      }),
    );
  });

  it("names the line and shows both sides", () => {
    expect(firstDifference("a\nb\nc", "a\nx\nc")).toBe("line 2 differs\n  - b\n  - c\n  + x\n  + c");
  });

  it("says when one text ends first", () => {
    expect(firstDifference("a", "a\nb")).toBe("line 2 differs\n  - (the file ends here)\n  + b");
  });

  it("makes invisible differences visible", () => {
    expect(firstDifference("a\r\n", "a\n")).toContain(String.raw`- "a\r"`);
  });
});
