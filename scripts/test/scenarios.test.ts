import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { numbersIn } from "../scenarios/find-tests.ts";
import { gapsIn, pageOf } from "../scenarios/page.ts";
import { readScenarios } from "../scenarios/read-scenarios.ts";

const sections = [
  {
    title: "Storms",
    scenarios: [
      { number: 1, fact: "Rain is wet." },
      { number: 2, fact: "Hail hurts.", absent: "it never hails here." },
      { number: 3, fact: "Snow falls.", later: "winter" },
    ],
  },
];
const tests = new Map([[1, ["packages/sky/test/rain.test.ts"]]]);

describe("the page of scenarios", () => {
  it("links the tests of each, or says why there is none", () => {
    const page = pageOf(sections, tests);
    expect(page).toContain("- **S1** Rain is wet. ([rain.test.ts](../../packages/sky/test/rain.test.ts))");
    expect(page).toContain("- **S2** Hail hurts. (not applicable, because it never hails here.)");
    expect(page).toContain("- **S3** Snow falls. (comes with winter)");
    expect(gapsIn(sections, tests)).toEqual([]);
  });

  it("is refused while a scenario has no test, is not described, or is named by a test only", () => {
    expect(gapsIn(sections, new Map())).toEqual(["S1 is named by no test: Rain is wet."]);
    expect(gapsIn(sections, new Map([...tests, [4, ["a.test.ts"]]]))).toEqual([
      "S4 is unknown, but named in a.test.ts",
    ]);
    expect(gapsIn([{ title: "", scenarios: [sections[0]!.scenarios[2]!] }], new Map())).toEqual([
      "S1 is not described",
      "S2 is not described",
    ]);
  });

  it("finds numbers in titles, and neither in comments nor in names such as that of Amazon's store", () => {
    const source = [
      'it("S12: a", f)',
      'describe("b (S3, S4)", f)',
      "// S5: c",
      " * S6: d",
      `it("then S3's refusal", f)`,
    ];
    expect([...numbersIn(source.join("\n"))]).toEqual([12, 3, 4]);
  });

  it("describes 190 scenarios, each once", async () => {
    const all = await readScenarios(join(import.meta.dirname, "../scenarios/facts.yaml"));
    const numbers = all.flatMap(({ scenarios }) => scenarios.map(({ number }) => number));
    expect(numbers).toEqual(Array.from({ length: 190 }, (_, index) => index + 1));
  });
});
