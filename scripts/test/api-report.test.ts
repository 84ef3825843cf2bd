import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportsOf } from "../api/report.ts";
import { withoutGenerated } from "../api/without-generated.ts";
import { publishedPackages } from "../check/published-packages.ts";
import { inScratch } from "../check/tarballs.ts";
import { repositoryRoot } from "../spec/repository.ts";
import { Workspace } from "./support/workspace.ts";

const manifest = {
  name: "@vendorkit/one",
  version: "0.0.0",
  publishConfig: {
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./more": { types: "./dist/more.d.ts", default: "./dist/more.js" },
      "./package.json": "./package.json",
    },
  },
};

describe("the report of an API", () => {
  it("tells of each entry what a user sees, and what only shows through it", { timeout: 30_000 }, async () => {
    await using workspace = await Workspace.empty();
    const dir = join(workspace.root, "packages/one");
    await workspace.write("packages/one/package.json", JSON.stringify(manifest));
    await workspace.write(
      "packages/one/dist/hidden.d.ts",
      "export interface Hidden { a: 1 }\nexport type Unseen = 2;\n",
    );
    await workspace.write(
      "packages/one/dist/index.d.ts",
      `import type { Hidden } from "./hidden.js";\n/** Gives it. */\nexport declare function make(): Hidden;\n`,
    );
    await workspace.write("packages/one/dist/more.d.ts", "export declare const more: number;\n");
    const reports = await inScratch("api-test", (scratch) => reportsOf({ name: manifest.name, dir }, scratch));
    expect(reports.map(({ file }) => file)).toEqual(["api/index.api.md", "api/more.api.md"]);
    const [index, more] = reports.map(({ text }) => text);
    expect(index).toContain("export function make(): Hidden;");
    expect(index).toContain("interface Hidden {");
    expect(index).not.toContain("Unseen");
    expect(more).toContain("export const more: number;");
  });

  it("leaves out what is generated from a specification, which spec:diff tells", () => {
    const schema = "export interface paths {\n}\nexport type webhooks = Record<string, never>;\n";
    const report =
      "// @public\nexport interface paths {\n    a: {\n        b: 1;\n    };\n}\n\nexport interface Own {\n    a: 1;\n}\n";
    expect(withoutGenerated(report, schema)).toBe(
      "// @public\nexport interface paths { /* generated from the specification */ }\n\nexport interface Own {\n    a: 1;\n}\n",
    );
    expect(withoutGenerated(report, "")).toBe(report);
  });

  it("is committed for every published package", () => {
    const missing = publishedPackages(repositoryRoot).filter(({ dir }) => !existsSync(join(dir, "api/index.api.md")));
    expect(missing.map(({ name }) => `${name}: npx --yes pnpm@12.21.0 api:report writes it`)).toEqual([]);
  });
});
