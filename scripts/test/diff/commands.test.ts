import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeChangeset } from "../../diff/changeset.ts";
import { diffSpecs } from "../../diff/diff-specs.ts";
import { toMarkdown } from "../../diff/markdown.ts";
import { diffVendor, readSpec, releasedFile } from "../../diff/released.ts";
import { effectiveSpec } from "../../spec/effective-spec.ts";
import { toCanonicalText } from "../../spec/json.ts";
import { filesOf } from "../../spec/repository.ts";
import { Workspace } from "../support/workspace.ts";

const VENDOR = "imply";
const SPEC = filesOf(VENDOR).spec;
const fixtures = join(import.meta.dirname, "../fixtures/spec-diff");

/** A copy of a vendor whose present spec is what was released. */
async function released(version = "0.1.0"): Promise<Workspace> {
  const workspace = await Workspace.copyOf(VENDOR);
  await workspace.write(releasedFile(VENDOR), toCanonicalText(await effectiveSpec(workspace.root, VENDOR)));
  await workspace.write(`packages/${VENDOR}/package.json`, JSON.stringify({ name: "@vendorkit/imply", version }));
  return workspace;
}

async function changesets({ root }: Workspace): Promise<string[]> {
  return await readdir(join(root, ".changeset")).catch(() => []);
}

describe("spec:diff", () => {
  it("reports a change as Markdown for people and as JSON for scripts", async () => {
    const [old, new_] = await Promise.all(["old.yaml", "new.yaml"].map((name) => readSpec(join(fixtures, name))));
    const diff = diffSpecs(old ?? {}, new_ ?? {});
    expect(`${toMarkdown("cards", diff)}\n`).toBe(await readFile(join(fixtures, "report.md"), "utf8"));
    const report = JSON.parse(await readFile(join(fixtures, "report.json"), "utf8")) as object;
    const changes = diff.changes.map(({ rule, bump, path, text }) => ({ rule, bump, path, text }));
    expect({ vendor: "cards", bump: diff.bump, changes }).toEqual(report);
  });

  it("prints JSON and nothing else, with the bump as it is before any mapping", async () => {
    await using workspace = await released();
    await workspace.edit(SPEC, "operationId: createCluster", "operationId: makeCluster");
    const { code, output } = await workspace.run("spec-diff.ts", VENDOR, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({
      vendor: VENDOR,
      bump: "minor",
      changes: [
        {
          rule: "operation-id-changed",
          bump: "minor",
          path: "#/paths/~1clusters/post",
          text: expect.stringContaining("`createCluster` before, `makeCluster` now"),
        },
      ],
    });
  });

  it("finds nothing to compare before the first release", async () => {
    await using workspace = await released();
    await workspace.edit(SPEC, "operationId: createCluster", "operationId: makeCluster");
    await rm(join(workspace.root, releasedFile(VENDOR)));
    expect(await diffVendor(workspace.root, VENDOR)).toEqual({ bump: "none", changes: [], isReleased: false });
  });
});

describe("spec:changeset", () => {
  it("calls a break a minor below 1.0.0 and a major from then on", async () => {
    for (const [version, bump] of [
      ["0.1.0", "minor"],
      ["1.2.3", "major"],
    ] as const) {
      await using workspace = await released(version);
      await workspace.edit(SPEC, "\n        desiredState:", "\n        wantedState:");
      const file = (await writeChangeset(workspace.root, VENDOR)) ?? "";
      const text = await workspace.read(file);
      expect(text).toMatch(new RegExp(`^---\n"@vendorkit/imply": ${bump}\n---\n\nThe vendor's API changed in ways`));
      expect(text).toMatch(/\n- \*\*Breaking:\*\* `\w+\.desiredState` is gone from/);
    }
  });

  it("gives the same file for the same change, and one file only", async () => {
    await using workspace = await released();
    await workspace.write(".changeset/spec-pliant-01234567.md", "another vendor's\n");
    await workspace.edit(SPEC, "\n        desiredState:", "\n        wantedState:");
    const first = await writeChangeset(workspace.root, VENDOR);
    expect(await writeChangeset(workspace.root, VENDOR)).toBe(first);
    await workspace.edit(SPEC, "operationId: createCluster", "operationId: makeCluster");
    const second = await writeChangeset(workspace.root, VENDOR);
    expect(second).not.toBe(first);
    expect(new Set(await changesets(workspace))).toEqual(
      new Set([second?.replace(".changeset/", ""), "spec-pliant-01234567.md"]),
    );
  });

  it("goes when the change goes", async () => {
    await using workspace = await released();
    await workspace.edit(SPEC, "\n        desiredState:", "\n        wantedState:");
    await writeChangeset(workspace.root, VENDOR);
    await workspace.edit(SPEC, "\n        wantedState:", "\n        desiredState:");
    expect(await writeChangeset(workspace.root, VENDOR)).toBeUndefined();
    expect(await changesets(workspace)).toEqual([]);
  });

  it("counts descriptions instead of listing them", async () => {
    await using workspace = await released();
    await workspace.edit(SPEC, "summary: Create a cluster", "summary: Make a cluster");
    const text = await workspace.read((await writeChangeset(workspace.root, VENDOR)) ?? "");
    expect(text).toBe(
      `---\n"@vendorkit/imply": patch\n---\n\nThe vendor's API is described better.\n\n- Descriptions changed in one place.\n`,
    );
  });
});
