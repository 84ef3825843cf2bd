import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundlePackage } from "../build/bundle-package.ts";
import { removeStale } from "../build/remove-stale.ts";

const SOURCES = {
  "package.json": JSON.stringify({
    type: "module",
    publishConfig: { exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } } },
  }),
  "src/index.ts": `
    import { Fault } from "./fault.ts";
    export const load = async (): Promise<boolean> => (await import("./late.ts")).make() instanceof Fault;`,
  "src/fault.ts": "export class Fault extends Error {}",
  "src/words.ts": 'export const words = "what only the late part needs";',
  "src/late.ts": `
    import { Fault } from "./fault.ts";
    import { words } from "./words.ts";
    export const make = (): Error => new Fault(words);`,
};

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "vendorkit-build-test-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function lay(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
}

const built = async () => (await readdir(join(dir, "dist"))).filter((file) => !file.endsWith(".map")).toSorted();

describe("a package's build", () => {
  it("is a file for the entry, one for what is loaded late, and one for what both need", async () => {
    await lay(SOURCES);
    await bundlePackage(dir);
    expect(await built()).toEqual(["index.js", "late.js", "shared.js"]);
    const { load } = (await import(pathToFileURL(join(dir, "dist/index.js")).href)) as { load: () => Promise<boolean> };
    expect(await load()).toBe(true);
  });

  it("maps to the sources that are published with it", async () => {
    await lay(SOURCES);
    await bundlePackage(dir);
    const { sources, sourcesContent } = JSON.parse(await readFile(join(dir, "dist/late.js.map"), "utf8")) as {
      sources: string[];
      sourcesContent?: unknown;
    };
    expect(sources.toSorted()).toEqual(["../src/late.ts", "../src/words.ts"]);
    expect(sourcesContent).toBeUndefined();
  });

  it("keeps nothing of an earlier one", async () => {
    const old = { "dist/gone.js": "", "dist/gone.js.map": "", "dist/gone.d.ts": "", "dist/gone.d.ts.map": "" };
    const current = { "dist/fault.d.ts": "", "dist/fault.d.ts.map": "", "dist/.tsbuildinfo": "" };
    await lay({ ...SOURCES, ...old, ...current });
    await removeStale(dir);
    expect((await readdir(join(dir, "dist"))).toSorted()).toEqual([".tsbuildinfo", "fault.d.ts", "fault.d.ts.map"]);
  });

  it("fails when an import is not found", async () => {
    await lay({ ...SOURCES, "src/fault.ts": 'export { Fault } from "./nowhere.ts";' });
    await expect(bundlePackage(dir)).rejects.toThrow("nowhere.ts");
  });
});
