import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { getReleasePlan } from "@changesets/get-release-plan";
import { executeOrThrow } from "../check/execute.ts";
import { pnpmCommand } from "../check/pnpm-command.ts";
import { noteReleased } from "../diff/released.ts";
import { packagesOf, type Package } from "../gate/packages.ts";
import { pnpm } from "../spec/pnpm.ts";
import { discoverVendors } from "../spec/repository.ts";
import { SpecError } from "../spec/spec-error.ts";

/** A package whose version was raised. */
export interface Raised {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Turns the waiting changesets into versions and changelog entries, notes the specs of the raised packages as released,
 * and brings the lockfile up to date. Nothing is committed.
 */
export async function versionPackages(root: string): Promise<Raised[]> {
  const { changesets } = await getReleasePlan(root);
  if (changesets.length === 0) {
    throw new SpecError(".changeset", "no changeset waits, so there is nothing to version", `\`${pnpm("changeset")}\``);
  }
  const raised = await runChangeset(root);
  for (const { directory } of raised) {
    const vendor = discoverVendors(root).find((name) => directory === `packages/${name}`);
    if (vendor !== undefined) await noteReleased(root, vendor);
  }
  const [command, ...args] = pnpmCommand();
  await executeOrThrow(command, [...args, "install", "--lockfile-only"], { cwd: root });
  return raised;
}

/**
 * Gives every package a version of its own that says which commit it was made from, for a release under a tag other than
 * `latest`. All are named, since changesets would leave out those that only depend on what changed.
 */
export async function versionSnapshot(root: string, tag: string): Promise<Raised[]> {
  if (!/^[a-z][a-z0-9-]*$/.test(tag) || tag === "latest") {
    throw new SpecError(`--snapshot ${tag}`, "this cannot be the tag of a snapshot", "use a name such as pr-12");
  }
  const file = join(root, ".changeset", `snapshot-${tag}.md`);
  const names = (await packagesOf(root)).map(({ name }) => `"${name}": patch\n`);
  await writeFile(file, `---\n${names.join("")}---\n\nA snapshot.\n`);
  try {
    return await runChangeset(root, "--snapshot", tag);
  } finally {
    await rm(file, { force: true });
  }
}

async function runChangeset(root: string, ...flags: string[]): Promise<(Raised & Package)[]> {
  const before = new Map((await packagesOf(root)).map(({ name, version }) => [name, version]));
  await executeOrThrow("changeset", ["version", ...flags], { cwd: root });
  return (await packagesOf(root)).flatMap((one) => {
    const from = before.get(one.name) ?? one.version;
    return from === one.version ? [] : [{ ...one, from, to: one.version }];
  });
}
