import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { executeOrThrow } from "../../check/execute.ts";
import { publishedPackages } from "../../check/published-packages.ts";
import { budgetProblems, readBudget } from "../../rehearse/budget.ts";
import { repositoryRoot } from "../../spec/repository.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vendorkit-budget-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What is found wrong with a tarball that holds these files. */
async function problems(files: readonly string[], allowed = { bytes: 10_000, files: ["README.md", "dist/**/*.js"] }) {
  for (const name of files) {
    const path = join(folder, "package", name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, "x".repeat(100));
  }
  const file = join(folder, "one.tgz");
  await executeOrThrow("tar", ["-czf", file, "package"], { cwd: folder });
  return budgetProblems({ name: "one", file }, { one: allowed });
}

describe("a tarball's budget", () => {
  it("allows what is in it", async () => {
    expect(await problems(["README.md", "dist/index.js", "dist/deep/er.js"])).toEqual([]);
  });

  it.each([
    [".env", ".env is new in it"],
    ["dist/.tsbuildinfo", "dist/**/.tsbuildinfo is new in it"],
    ["test/index.test.js", "test/**/*.test.js is new in it"],
  ])("does not allow %s", async (name, sentence) => {
    expect(await problems(["README.md", "dist/index.js", name])).toContain(sentence);
  });

  it("misses what is gone, and says how to allow it", async () => {
    expect(await problems(["dist/index.js"])).toEqual([
      "README.md is not in it any more",
      "If that is meant: `npx --yes pnpm@12.21.0 rehearse --record`",
    ]);
  });

  it("bounds the weight", async () => {
    const [problem] = await problems(["README.md"], { bytes: 10, files: ["README.md"] });
    expect(problem).toMatch(/^it weighs \d+ bytes, allowed are 10$/);
  });

  it("is there for every published package", async () => {
    const names = publishedPackages(repositoryRoot).map(({ name }) => name);
    expect(Object.keys(await readBudget())).toEqual(names.toSorted());
  });
});
