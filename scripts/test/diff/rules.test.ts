import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bumpFor, largest } from "../../diff/bump.ts";
import { rulesPage } from "../../diff/rules-table.ts";
import { RULES } from "../../diff/rules.ts";

describe("the table of rules", () => {
  it("says of each rule what it means, and which checks of oasdiff it answers to or why none", () => {
    for (const [id, { says, oasdiff }] of Object.entries(RULES)) {
      expect(says, id).toMatch(/^\{it\} .*\.$/);
      expect(oasdiff, id).toMatch(/^(not applicable, because .+|[a-z-]+(, [a-z-]+)*)$/);
    }
  });

  it("answers to more than 150 checks of oasdiff", () => {
    const checks = Object.values(RULES).flatMap(({ oasdiff }) =>
      oasdiff.startsWith("not ") ? [] : oasdiff.split(", "),
    );
    expect(new Set(checks).size).toBeGreaterThan(150);
  });

  it("never finds the same thing breaking both when it is sent and when it comes back, but for what is gone or other", () => {
    const both = Object.entries(RULES).flatMap(([id, { bump }]) => {
      const twin = Object.entries(RULES).find(([other]) => other === id.replace(/^request-/, "response-"));
      return id.startsWith("request-") && bump === "major" && twin?.[1].bump === "major" ? [id] : [];
    });
    expect(both).toEqual([
      "request-media-type-removed",
      "request-property-removed",
      "request-type-changed",
      "request-format-changed",
      "request-discriminator-changed",
    ]);
  });
});

describe("the page of rules", () => {
  it("is generated from the table", async () => {
    const page = await readFile(join(import.meta.dirname, "../../diff/RULES.md"), "utf8");
    expect(page === rulesPage(), "`node scripts/spec-rules.ts` writes it").toBe(true);
  });
});

describe("a bump", () => {
  it("below 1.0.0 is one lower, since there the second number means a break", () => {
    expect(["major", "minor", "patch", "none"].map((bump) => bumpFor("0.9.1", bump as "major"))).toEqual([
      "minor",
      "patch",
      "patch",
      "none",
    ]);
  });

  it("from 1.0.0 on is what it is", () => {
    expect(bumpFor("1.0.0", "major")).toBe("major");
    expect(bumpFor("10.2.0", "minor")).toBe("minor");
  });

  it("of several changes is the largest", () => {
    expect(largest(["patch", "major", "minor"])).toBe("major");
    expect(largest([])).toBe("none");
  });
});
