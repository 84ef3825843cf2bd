import { execFileSync } from "node:child_process";
import { beforeEach, describe, expect, it } from "vitest";
import { exceptionsFile } from "../../diff/exceptions.ts";
import { releasedFile } from "../../diff/released.ts";
import { writeChangeset } from "../../diff/changeset.ts";
import { gate } from "../../gate/gate.ts";
import { effectiveSpec } from "../../spec/effective-spec.ts";
import { toCanonicalText } from "../../spec/json.ts";
import { filesOf } from "../../spec/repository.ts";
import { Workspace } from "../support/workspace.ts";

const today = "2026-06-01";
const config = { changelog: false, access: "public", baseBranch: "main", format: false };
const manifest = (name: string, dependencies = {}) =>
  JSON.stringify({ name: `@vendorkit/${name}`, version: "0.1.0", dependencies, devDependencies: {} });

function git({ root }: Workspace, ...args: string[]): void {
  const identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...identity, ...args], { cwd: root, stdio: "ignore" });
}

/** A repository with one vendor and the client, both released and unchanged since. */
async function releasedRepository(): Promise<Workspace> {
  const workspace = await Workspace.copyOf("imply");
  await workspace.write("package.json", JSON.stringify({ name: "root", private: true, version: "0.0.0" }));
  await workspace.write("pnpm-workspace.yaml", "packages: [packages/*]\n");
  await workspace.write("pnpm-lock.yaml", "lockfileVersion: '9.0'\n");
  await workspace.write(".changeset/config.json", JSON.stringify(config));
  await workspace.write("packages/client/package.json", manifest("client"));
  await workspace.write("packages/client/src/index.ts", "export const a = 1;\n");
  await workspace.write("packages/imply/package.json", manifest("imply", { "@vendorkit/client": "workspace:^" }));
  await workspace.write("packages/imply/src/index.ts", `export { a } from "@vendorkit/client";\n`);
  for (const name of ["client", "imply"]) await workspace.write(`packages/${name}/CHANGELOG.md`, "# 0.1.0\n");
  await workspace.write(releasedFile("imply"), toCanonicalText(await effectiveSpec(workspace.root, "imply")));
  git(workspace, "init", "-q");
  git(workspace, "add", ".");
  git(workspace, "commit", "-qm", "release");
  return workspace;
}

const changeset = (name: string, bump: string): string => `---\n"@vendorkit/${name}": ${bump}\n---\n\nText.\n`;

describe("the gate", () => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await releasedRepository();
    return async () => await workspace[Symbol.asyncDispose]();
  });
  const problems = async (base?: string) => await gate(workspace.root, { today, base });

  it("passes a repository that has not changed since its release", async () => {
    expect(await problems()).toEqual([]);
  });

  it("wants a changeset for what is shipped, not for tests and development dependencies", async () => {
    await workspace.write("packages/client/test/a.test.ts", "");
    await workspace.edit("packages/client/package.json", `"devDependencies":{}`, `"devDependencies":{"a":"1"}`);
    expect(await problems()).toEqual([]);
    await workspace.write("packages/client/src/new.ts", "export {};\n");
    expect(await problems()).toEqual([expect.stringContaining("@vendorkit/client: it has changed (src/new.ts)")]);
    await workspace.write(".changeset/a.md", changeset("client", "patch"));
    expect(await problems()).toEqual([]);
  });

  it("wants a changeset for a changed report of the API, whatever changed it", async () => {
    await workspace.write("packages/client/api/index.api.md", "export const a: number;\n");
    expect(await problems()).toEqual([
      expect.stringContaining("it has changed (api/index.api.md) and no changeset says so"),
    ]);
    await workspace.write(".changeset/a.md", changeset("client", "patch"));
    expect(await problems()).toEqual([]);
  });

  it("sees what was committed since the release, or since a commit that it is told", async () => {
    await workspace.edit("packages/client/src/index.ts", "1", "2");
    git(workspace, "commit", "-qam", "change");
    expect(await problems()).toHaveLength(1);
    expect(await problems("HEAD")).toEqual([]);
  });

  it("takes the release's tag for the release where there is one", async () => {
    await workspace.edit("packages/client/src/index.ts", "1", "2");
    git(workspace, "commit", "-qam", "change");
    git(workspace, "tag", "@vendorkit/client@0.1.0");
    expect(await problems()).toEqual([]);
  });

  it("refuses a bump below the one that follows from the spec, and takes the one of spec:changeset", async () => {
    await workspace.edit(filesOf("imply").spec, "\n        desiredState:", "\n        wantedState:");
    await workspace.write(".changeset/low.md", changeset("imply", "patch"));
    expect(await problems()).toEqual([expect.stringContaining("changed by minor (major, below 1.0.0)")]);
    await writeChangeset(workspace.root, "imply");
    expect(await problems()).toEqual([]);
  });

  it("refuses a break of the client that its vendors would hide in a patch", async () => {
    await workspace.write(".changeset/a.md", changeset("client", "minor"));
    expect(await problems()).toEqual([
      expect.stringContaining("@vendorkit/imply: @vendorkit/client will break its users"),
    ]);
    await workspace.write(".changeset/b.md", changeset("imply", "minor"));
    expect(await problems()).toEqual([]);
  });

  it("honours a reviewed exception, and refuses one that is not needed", async () => {
    const path = "#/paths/~1clusters/post";
    const exception = `- { rule: operation-id-changed, path: "${path}", reason: A typing error., expires: 2026-07-01 }\n`;
    await workspace.write(exceptionsFile("imply"), exception);
    expect(await problems()).toEqual([expect.stringContaining("concerns no change")]);
    await workspace.edit(filesOf("imply").spec, "operationId: createCluster", "operationId: makeCluster");
    expect(await problems()).toEqual([expect.stringContaining("planned as none")]);
    await workspace.write(".changeset/a.md", changeset("imply", "patch"));
    expect(await problems()).toEqual([]);
    expect(await gate(workspace.root, { today: "2026-07-02" })).toEqual([expect.stringContaining("ran out")]);
  });
});
