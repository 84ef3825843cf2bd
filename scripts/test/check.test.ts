import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TestModule } from "vitest/node";
import { contentProblems } from "../check/consumer/package-contents.ts";
import { inLanes } from "../check/in-lanes.ts";
import { licenceProblems } from "../check/licences.ts";
import { longest } from "../check/longest-first.ts";
import { tallyReporter } from "../check/tally-reporter.ts";
import { repositoryRoot } from "../spec/repository.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vendorkit-check-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Writes the files of a folder, by path. */
async function lay(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name, path)), { recursive: true });
    await writeFile(join(folder, name, path), text);
  }
  return join(folder, name);
}

describe("what a tarball holds", () => {
  const map = JSON.stringify({ sources: ["../src/index.ts"] });
  const sound = {
    "package.json": JSON.stringify({ exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } } }),
    "README.md": "",
    LICENSE: "",
    "src/index.ts": "",
    "dist/index.js": "",
    "dist/index.js.map": map,
    "dist/index.d.ts": "",
    "dist/index.d.ts.map": map,
  };
  const problems = async (installed: Readonly<Record<string, string>>) =>
    contentProblems(
      { name: "one", dir: await lay("workspace", { "src/index.ts": "" }) },
      await lay("installed", installed),
    );

  it("is sources, their declarations, the code that can be loaded, and the documents", async () => {
    expect(await problems(sound)).toEqual([]);
  });

  it("is code that is loaded later, too", async () => {
    const late = { ...sound, "dist/index.js": 'const { late } = await import("./late.js");', "dist/late.js": "" };
    expect(await problems(late)).toEqual(["dist/late.js.map is missing"]);
  });

  it("is no map of a file that passes on what another exports", async () => {
    const facade = 'export { t as main } from "./shared.js";\n';
    const { "dist/index.js.map": _map, ...rest } = { ...sound, "dist/shared.js": "", "dist/shared.js.map": map };
    expect(await problems({ ...rest, "dist/index.js": facade })).toEqual([]);
  });

  it.each([
    ["dist/.tsbuildinfo", "dist/.tsbuildinfo should not be there"],
    ["test/index.test.ts", "test/index.test.ts should not be there"],
    ["dist/gone.js", "dist/gone.js should not be there"],
  ])("is not %s", async (path, sentence) => {
    expect(await problems({ ...sound, [path]: "" })).toEqual([sentence]);
  });

  it("is not without a README", async () => {
    const { "README.md": _readme, ...rest } = sound;
    expect(await problems(rest)).toEqual(["README.md is missing"]);
  });

  it("has no install script, no workspace range and no export of a source", async () => {
    const manifest = {
      scripts: { postinstall: "node build.js" },
      dependencies: { other: "workspace:^" },
      exports: { ".": "./src/index.ts", "./built": "./dist/index.js" },
    };
    expect(await problems({ ...sound, "package.json": JSON.stringify(manifest) })).toEqual([
      'package.json has a script "postinstall"',
      "package.json exports the source ./src/index.ts: publishConfig was not applied",
      "package.json asks for other from a workspace",
    ]);
  });

  it("has source maps that point at what is shipped", async () => {
    const elsewhere = JSON.stringify({ sources: ["../../../src/index.ts"] });
    expect(await problems({ ...sound, "dist/index.js.map": elsewhere })).toEqual([
      "dist/index.js.map points at ../../../src/index.ts, which is not shipped",
    ]);
  });
});

describe("licences", () => {
  it("pass when permissive, alone, in a choice or together", () => {
    const allowed = ["MIT", "(MIT OR GPL-3.0-only)", "MIT AND ISC"];
    expect(licenceProblems(new Map(allowed.map((licence) => [licence, ["one 1.0.0"]])))).toEqual([]);
  });

  it("fail by the name of the package", () => {
    expect(licenceProblems(new Map([["MIT AND GPL-3.0-only", ["one 1.0.0"]]]))).toEqual([
      "one 1.0.0 is under MIT AND GPL-3.0-only, which is not on the list",
    ]);
  });

  it("fail when there are none, since then nothing was looked at", () => {
    expect(licenceProblems(new Map())).toHaveLength(1);
  });
});

describe("the tally of a test run", () => {
  const moduleOf = (states: readonly string[], errors: readonly Error[] = []) =>
    ({
      children: { allTests: () => states.map((state) => ({ result: () => ({ state }) })) },
      errors: () => errors,
    }) as unknown as TestModule;
  const tally = async (modules: readonly TestModule[], errors: readonly Error[] = []) => {
    const file = join(folder, "tally");
    await tallyReporter(file).onTestRunEnd?.(modules, errors as never, "passed");
    return readFile(file, "utf8");
  };

  it("counts tests, and skipped ones as neither", async () => {
    expect(await tally([moduleOf(["passed", "failed", "skipped"]), moduleOf(["passed"])])).toBe("2 passed, 1 failed\n");
  });

  it("counts a file that cannot be loaded and an error outside of all tests as failures", async () => {
    expect(await tally([moduleOf([], [new Error("broken")]), moduleOf(["passed"])], [new Error("stray")])).toBe(
      "1 passed, 2 failed\n",
    );
  });
});

describe("lanes", () => {
  it("do every task, no more at a time than there are lanes", async () => {
    let running = 0;
    let most = 0;
    const done: number[] = [];
    await inLanes(2, [1, 2, 3, 4, 5], async (task) => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running -= 1;
      done.push(task);
    });
    expect([most, done.toSorted((a, b) => a - b)]).toEqual([2, [1, 2, 3, 4, 5]]);
  });
});

it("the test files that start first are all there", () => {
  expect(longest.filter((file) => !existsSync(join(repositoryRoot, file)))).toEqual([]);
});
