import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { releasedFile } from "../diff/released.ts";
import { effectiveSpec } from "../spec/effective-spec.ts";
import { toCanonicalText } from "../spec/json.ts";
import { Workspace } from "./support/workspace.ts";

const config = { changelog: "@changesets/cli/changelog", access: "public", baseBranch: "main", format: false };
const changeset = (name: string, bump: string): string => `---\n"@vendorkit/${name}": ${bump}\n---\n\nFirst.\n`;

async function unreleased(): Promise<Workspace> {
  const workspace = await Workspace.copyOf("imply");
  await workspace.write("package.json", JSON.stringify({ name: "root", private: true }));
  await workspace.write("pnpm-workspace.yaml", "packages: [packages/*]\n");
  await workspace.write(".changeset/config.json", JSON.stringify(config));
  const manifest = (name: string, dependencies = {}) =>
    workspace.write(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@vendorkit/${name}`, version: "0.0.0", dependencies }),
    );
  await manifest("client");
  await manifest("imply", { "@vendorkit/client": "workspace:^" });
  return workspace;
}

async function versionOf({ root }: Workspace, name: string): Promise<string> {
  return (JSON.parse(await readFile(join(root, `packages/${name}/package.json`), "utf8")) as { version: string })
    .version;
}

describe("version-packages", () => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await unreleased();
    return async () => await workspace[Symbol.asyncDispose]();
  });

  it("is one command: versions, changelogs, the lockfile, and the spec noted as released", async () => {
    await workspace.write(".changeset/first.md", changeset("imply", "minor"));
    const { code, output } = await workspace.run("version-packages.ts");
    expect(output).toContain("@vendorkit/imply 0.0.0 → 0.1.0");
    expect(code).toBe(0);
    expect(await workspace.read("packages/imply/CHANGELOG.md")).toMatch(
      /^# @vendorkit\/imply\n\n## 0\.1\.0\n.*First\.\n/s,
    );
    expect(await workspace.read(releasedFile("imply"))).toBe(
      toCanonicalText(await effectiveSpec(workspace.root, "imply")),
    );
    expect(await workspace.read("pnpm-lock.yaml")).toContain("packages/imply:");
    expect(await readdir(join(workspace.root, ".changeset"))).toEqual(["config.json"]);
    expect(await versionOf(workspace, "client")).toBe("0.0.0");
  });

  it("does not note the spec of a vendor that is not released", async () => {
    await workspace.write(".changeset/first.md", changeset("client", "patch"));
    await workspace.write(releasedFile("imply"), "as it was");
    await workspace.edit("packages/imply/package.json", `{"@vendorkit/client":"workspace:^"}`, "{}");
    expect(await workspace.run("version-packages.ts")).toMatchObject({ code: 0 });
    expect(await workspace.read(releasedFile("imply"))).toBe("as it was");
  });

  it("changes nothing when no changeset waits, and says how to write one", async () => {
    const { code, output } = await workspace.run("version-packages.ts");
    expect(output).toContain("no changeset waits, so there is nothing to version");
    expect(output).toContain("npx --yes pnpm@12.21.0 changeset");
    expect(code).toBe(1);
  });

  it("for a snapshot raises every package, and leaves no changeset of its own behind", async () => {
    expect(await workspace.run("version-packages.ts", "--snapshot", "pr-12")).toMatchObject({ code: 0 });
    expect(await versionOf(workspace, "client")).toMatch(/^0\.0\.0-pr-12-\d{14}$/);
    expect(await versionOf(workspace, "imply")).toMatch(/^0\.0\.0-pr-12-\d{14}$/);
    expect(await readdir(join(workspace.root, ".changeset"))).toEqual(["config.json"]);
  });

  it("takes no snapshot for `latest`", async () => {
    const { code, output } = await workspace.run("version-packages.ts", "--snapshot", "latest");
    expect(output).toContain("this cannot be the tag of a snapshot");
    expect(code).toBe(1);
  });
});
