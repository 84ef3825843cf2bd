import { describe, expect, it } from "vitest";
import { planProblems, type Candidate } from "../../gate/problems.ts";

function candidate(name: string, more: Partial<Candidate> = {}): Candidate {
  return {
    name,
    directory: `packages/${name}`,
    version: "1.0.0",
    exposes: [],
    vendor: undefined,
    changed: [],
    planned: "none",
    computed: "none",
    hasChangeset: false,
    ...more,
  };
}

const acme = (more: Partial<Candidate>): Candidate => candidate("acme", { vendor: "acme", ...more });

describe("a plan lower than what the spec says", () => {
  it("is refused, with the command that mends it", () => {
    const [problem] = planProblems([acme({ computed: "major", planned: "minor", hasChangeset: true })]);
    expect(problem).toContain("changed by major, but it is planned as minor");
    expect(problem).toContain("pnpm@12.21.0 spec:changeset acme");
  });

  it("passes when it is as high or higher", () => {
    for (const planned of ["minor", "major"] as const) {
      expect(planProblems([acme({ computed: "minor", planned, hasChangeset: true })])).toEqual([]);
    }
  });

  it("is measured below 1.0.0 by what a break is called there", () => {
    const at = (planned: Candidate["planned"]) =>
      planProblems([acme({ version: "0.3.0", computed: "major", planned, hasChangeset: true })]);
    expect(at("minor")).toEqual([]);
    expect(at("patch")).toEqual([expect.stringContaining("changed by minor (major, below 1.0.0)")]);
  });
});

describe("a changed package", () => {
  const changed = ["src/a.ts", "src/b.ts", "src/c.ts", "src/d.ts"];

  it("without a changeset is refused, even if something else takes it along", () => {
    const [problem] = planProblems([candidate("client", { changed, planned: "patch" })]);
    expect(problem).toContain("client: it has changed (src/a.ts, src/b.ts, src/c.ts and 1 more)");
  });

  it("passes with one", () => {
    expect(planProblems([candidate("client", { changed, planned: "patch", hasChangeset: true })])).toEqual([]);
  });
});

describe("a break of a shared package", () => {
  const plan = (vendor: Partial<Candidate>, version = "1.0.0", planned: Candidate["planned"] = "major") =>
    planProblems([
      candidate("client", { version, planned, hasChangeset: true }),
      candidate("acme", { version, exposes: ["client"], hasChangeset: true, ...vendor }),
    ]);

  it("is one of the packages that hand its types on", () => {
    expect(plan({ planned: "patch" })).toEqual([expect.stringContaining("name it with major in the same changeset")]);
    expect(plan({ planned: "major" })).toEqual([]);
  });

  it("does not concern packages that keep its types to themselves", () => {
    expect(plan({ planned: "patch", exposes: [] })).toEqual([]);
  });

  it("below 1.0.0 is a minor", () => {
    expect(plan({ planned: "patch" }, "0.1.0", "minor")).toEqual([expect.stringContaining("with minor")]);
    expect(plan({ planned: "minor" }, "0.1.0", "minor")).toEqual([]);
    expect(plan({ planned: "patch" }, "0.1.0", "patch")).toEqual([]);
  });
});
