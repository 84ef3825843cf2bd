import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { installScriptsIn } from "../check/consumer/install-scripts.ts";
import { execute, executeOrThrow } from "../check/execute.ts";
import { repositoryRoot } from "../spec/repository.ts";
import { Workspace } from "./support/workspace.ts";

const bin = (name: string) => join(repositoryRoot, "node_modules/.bin", name);

const manifest = {
  name: "one",
  version: "1.0.0",
  type: "module",
  license: "MIT",
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  files: ["dist"],
};
const sound = {
  "package/package.json": JSON.stringify(manifest),
  "package/dist/index.js": "export const one = 1;\n",
  "package/dist/index.d.ts": "export declare const one: number;\n",
};

/** Runs a tool with the flags that `check` gives it on a tarball that holds these files. */
async function judge(tool: "publint" | "attw", files: Readonly<Record<string, string>>) {
  await using workspace = await Workspace.empty();
  for (const [file, text] of Object.entries(files)) await workspace.write(file, text);
  await executeOrThrow("tar", ["-czf", "one.tgz", "package"], { cwd: workspace.root });
  const flags =
    tool === "publint" ? ["run", "one.tgz", "--strict"] : ["one.tgz", "--profile", "esm-only", "--no-emoji"];
  return await execute(bin(tool), flags, { cwd: workspace.root });
}

describe.concurrent("a tarball", { timeout: 30_000 }, () => {
  it("that is sound passes publint and attw", async () => {
    expect(await judge("publint", sound)).toMatchObject({ isOk: true });
    expect(await judge("attw", sound)).toMatchObject({ isOk: true });
  });

  it("that exports what is not in it fails publint", async () => {
    const { "package/dist/index.js": _, ...rest } = sound;
    expect(await judge("publint", rest)).toMatchObject({
      isOk: false,
      output: expect.stringContaining("dist/index.js"),
    });
  });

  it("of which publint merely warns fails too", async () => {
    const { type: _, ...rest } = manifest;
    const files = {
      ...sound,
      "package/package.json": JSON.stringify({ ...rest, exports: { ".": "./dist/index.js" } }),
    };
    expect(await judge("publint", files)).toMatchObject({ isOk: false, output: expect.stringContaining("ESM") });
  });

  it("whose types lead to what Node's rules do not find fails attw", async () => {
    const types = {
      "package/dist/index.d.ts": `export * from "./more";\n`,
      "package/dist/more.d.ts": "export type A = 1;\n",
    };
    const found = await judge("attw", { ...sound, ...types });
    expect(found).toMatchObject({ isOk: false, output: expect.stringContaining("Internal resolution error") });
  });
});

it("what runs a script when it is installed is found anywhere in the tree", async () => {
  await using workspace = await Workspace.empty();
  const packages = {
    "node_modules/one": {},
    "node_modules/one/node_modules/@a/deep": { hasInstallScript: true },
    "node_modules/node-22.23.3": { hasInstallScript: true },
  };
  await workspace.write("node_modules/.package-lock.json", JSON.stringify({ packages }));
  expect(installScriptsIn(workspace.root)).toEqual(["@a/deep"]);
});

it("knip fails for a file and a dependency that nothing uses", { timeout: 30_000 }, async () => {
  await using workspace = await Workspace.empty();
  await workspace.write(
    "package.json",
    JSON.stringify({ name: "one", main: "index.js", dependencies: { ky: "2.1.0" } }),
  );
  await workspace.write("index.js", "export const one = 1;\n");
  await workspace.write("forgotten.js", "export const two = 2;\n");
  const { isOk, output } = await execute(bin("knip"), ["--no-progress"], { cwd: workspace.root });
  expect(isOk).toBe(false);
  expect(output).toContain("forgotten.js");
  expect(output).toContain("ky");
});

it("size-limit fails for a byte too many", { timeout: 30_000 }, async () => {
  await using workspace = await Workspace.empty();
  const limits = (limit: string) => [{ path: "index.js", limit, gzip: true }];
  const devDependencies = { "size-limit": "14.1.0", "@size-limit/preset-small-lib": "14.1.0" };
  await symlink(join(repositoryRoot, "node_modules"), join(workspace.root, "node_modules"));
  await workspace.write("index.js", "export const one = 'something that weighs more than nothing';\n");
  const measure = async (limit: string) => {
    await workspace.write(
      "package.json",
      JSON.stringify({ name: "one", "size-limit": limits(limit), devDependencies }),
    );
    return await execute(bin("size-limit"), [], { cwd: workspace.root });
  };
  expect(await measure("1 kB")).toMatchObject({ isOk: true });
  expect(await measure("1 B")).toMatchObject({ isOk: false, output: expect.stringContaining("exceeded") });
});
