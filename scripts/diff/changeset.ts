import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bumpFor } from "./bump.ts";
import type { Change, SpecDiff } from "./diff-specs.ts";
import { readExceptions, withExceptions } from "./exceptions.ts";
import { diffVendor } from "./released.ts";

/** More than this is counted: a changelog of a thousand lines is read by nobody. */
const MAX_LINES = 40;

/**
 * Writes the changeset that follows from what changed in a vendor's spec, in place of an earlier one. Gives its path
 * relative to the root, or `undefined` when there is nothing to release.
 */
export async function writeChangeset(root: string, vendor: string): Promise<string | undefined> {
  const diff = withExceptions(await diffVendor(root, vendor), await readExceptions(root, vendor));
  const manifest = JSON.parse(await readFile(join(root, `packages/${vendor}/package.json`), "utf8")) as Manifest;
  const text = diff.bump === "none" ? undefined : changesetText(manifest, diff);
  const name = text === undefined ? undefined : `spec-${vendor}-${hashOf(text)}.md`;
  await removePredecessors(root, vendor, name);
  if (text === undefined || name === undefined) return undefined;
  await mkdir(join(root, ".changeset"), { recursive: true });
  await writeFile(join(root, ".changeset", name), text);
  return `.changeset/${name}`;
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
}

export function changesetText({ name, version }: Manifest, diff: SpecDiff): string {
  const bump = bumpFor(version, diff.bump);
  const bullets = (["major", "minor"] as const).flatMap((level) =>
    diff.changes.filter((change) => change.bump === level).map((change) => bullet(change)),
  );
  const shown = bullets.slice(0, MAX_LINES);
  if (bullets.length > shown.length) shown.push(`- And ${bullets.length - shown.length} more; see the spec.`);
  const small = diff.changes.filter((change) => change.bump === "patch");
  const corrected = small.filter(({ rule }) => rule !== "documentation-changed");
  shown.push(...corrected.map((change) => bullet(change)));
  if (small.length > corrected.length)
    shown.push(`- Descriptions changed in ${places(small.length - corrected.length)}.`);
  return `---\n"${name}": ${bump}\n---\n\n${headline(diff)}\n\n${shown.join("\n")}\n`;
}

function headline({ bump }: SpecDiff): string {
  if (bump === "major") return "The vendor's API changed in ways that can break your code.";
  return bump === "minor" ? "The vendor's API has more to offer." : "The vendor's API is described better.";
}

function bullet({ bump, text }: Change): string {
  return `- ${bump === "major" ? "**Breaking:** " : ""}${text}`;
}

function places(count: number): string {
  return count === 1 ? "one place" : `${count} places`;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

async function removePredecessors(root: string, vendor: string, keep: string | undefined): Promise<void> {
  const directory = join(root, ".changeset");
  if (!existsSync(directory)) return;
  const own = new RegExp(`^spec-${vendor}-[0-9a-f]{8}\\.md$`);
  const stale = (await readdir(directory)).filter((name) => own.test(name) && name !== keep);
  await Promise.all(stale.map((name) => rm(join(directory, name))));
}
