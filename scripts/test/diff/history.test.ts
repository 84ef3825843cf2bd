import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isRuleId, RULES } from "../../diff/rules.ts";

/** What `node scripts/referee.ts` wrote. */
interface Verdict {
  readonly from: string;
  readonly to: string;
  readonly published: string;
  readonly differ: string;
  readonly compiler: { readonly checks: number; readonly breaks: number };
  readonly missingRules: readonly string[];
  readonly rules: Readonly<Record<string, number>>;
  readonly operations: readonly { operation: string; differ: readonly string[]; compiler: readonly string[] }[];
}

const file = join(import.meta.dirname, "../fixtures/github-history.json");
const verdicts = JSON.parse(await readFile(file, "utf8")) as [Verdict, Verdict];

describe("GitHub's releases, judged by the differ and the compiler", () => {
  it("19.1.0 was published as a minor and breaks fifteen operations", () => {
    const [verdict] = verdicts;
    expect(verdict).toMatchObject({ from: "19.0.0", to: "19.1.0", published: "minor", differ: "major" });
    expect(verdict.operations.filter(({ compiler }) => compiler.length > 0)).toHaveLength(15);
    const seats = verdict.operations.find(({ operation }) => operation === "GET /orgs/{org}/copilot/billing/seats");
    expect(seats).toEqual({
      operation: "GET /orgs/{org}/copilot/billing/seats",
      differ: ["response-became-nullable", "response-property-became-optional"],
      compiler: ["response"],
    });
    expect(verdict.rules["response-media-type-removed"]).toBe(1);
  });

  it("23.0.2 was published as a major and is one", () => {
    const [, verdict] = verdicts;
    expect(verdict).toMatchObject({ from: "22.0.0", to: "23.0.2", published: "major", differ: "major" });
    expect(verdict.compiler.breaks).toBeGreaterThan(100);
  });

  it.each(verdicts)("$to breaks nothing in the compiler's eyes that the differ does not see", (verdict) => {
    expect(verdict.missingRules).toEqual([]);
    expect(verdict.operations.filter(({ differ }) => differ.length === 0)).toEqual([]);
  });

  it.each(verdicts)("$to is told in rules that there are", ({ rules, operations }) => {
    expect(Object.keys(rules).filter((rule) => !isRuleId(rule))).toEqual([]);
    const majors = new Set(operations.flatMap(({ differ }) => differ));
    expect([...majors].filter((rule) => !isRuleId(rule) || RULES[rule].bump !== "major")).toEqual([]);
  });
});
