import { describe, expect, it } from "vitest";
import { exceptionProblems, exceptionsFile, readExceptions, withExceptions } from "../../diff/exceptions.ts";
import type { SpecDiff } from "../../diff/diff-specs.ts";
import { Workspace } from "../support/workspace.ts";

const path = "#/components/schemas/Card/properties/id";
const diff: SpecDiff = {
  bump: "major",
  changes: [{ rule: "response-property-removed", bump: "major", path, text: "`Card.id` is gone.", operations: [] }],
};
const exception = { rule: "response-property-removed", path, reason: "It was never sent.", expires: "2026-12-31" };

describe("an exception", () => {
  it("makes a patch of its change, and says why", () => {
    const { bump, changes } = withExceptions(diff, [exception]);
    expect(bump).toBe("patch");
    expect(changes[0]?.text).toBe("`Card.id` is gone. This only corrects the description: It was never sent.");
  });

  it("leaves changes alone that break another rule or stand elsewhere", () => {
    expect(withExceptions(diff, [{ ...exception, rule: "request-property-removed" }]).bump).toBe("major");
    expect(withExceptions(diff, [{ ...exception, path: `${path}s` }]).bump).toBe("major");
  });

  it("holds until its last day", () => {
    expect(exceptionProblems(diff, [exception], "2026-12-31")).toEqual([]);
    expect(exceptionProblems(diff, [exception], "2027-01-01")).toEqual([
      expect.stringContaining("ran out on 2026-12-31"),
    ]);
  });

  it("that excepts nothing has to go", () => {
    expect(exceptionProblems({ bump: "none", changes: [] }, [exception], "2026-01-01")).toEqual([
      `the exception for response-property-removed at ${path} concerns no change`,
    ]);
  });
});

describe("the file of exceptions", () => {
  it.each([
    ["- { rule: no-such-rule }", /no rule "no-such-rule"/],
    ["- { rule: operation-removed, path: /a }", /is no pointer/],
    ["- { rule: operation-removed, path: '#/a' }", /has no reason/],
    ["- { rule: operation-removed, path: '#/a', reason: b, expires: soon }", /is not a day/],
    ["rule: operation-removed", /is not a list/],
  ])("is refused when it says %s", async (text, problem) => {
    await using workspace = await Workspace.empty();
    await workspace.write(exceptionsFile("acme"), `${text}\n`);
    await expect(readExceptions(workspace.root, "acme")).rejects.toThrow(problem);
  });

  it("may be missing or empty, and takes a day without quotes", async () => {
    await using workspace = await Workspace.empty();
    expect(await readExceptions(workspace.root, "acme")).toEqual([]);
    const fields = `rule: operation-removed, path: '#/a', reason: b, expires: 2026-12-31`;
    await workspace.write(exceptionsFile("acme"), `- { ${fields} }\n`);
    expect(await readExceptions(workspace.root, "acme")).toMatchObject([{ expires: "2026-12-31" }]);
  });
});
