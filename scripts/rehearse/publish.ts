import { readFile, rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { publishedPackages } from "../check/published-packages.ts";
import { SpecError } from "../spec/spec-error.ts";
import { assertRegistry, type Registry } from "./registry.ts";
import { runInCopy, runScript, type Rehearsal } from "./rehearsal.ts";

/** A package as it went to the registry. */
export interface Published {
  readonly name: string;
  readonly version: string;
  /** Its folder in the copy. */
  readonly dir: string;
  /** Its tarball. */
  readonly file: string;
}

/** What changesets writes beside the tarballs: groups in the order of their dependencies. */
export interface PackedPlan {
  readonly plan: readonly (readonly { name: string; version: string; tarball?: { path: string } }[])[];
}

/** Builds the copy, packs what the registry does not have, and publishes from the pack. */
export async function publish(rehearsal: Rehearsal, registry: Pick<Registry, "url" | "env">): Promise<Published[]> {
  const { folder, repository, progress } = rehearsal;
  const packed = join(folder, "pack");
  const bin = join(repository, "node_modules/.bin");
  const env = { ...registry.env, PATH: [bin, registry.env["PATH"]].join(delimiter) };
  await progress.timed("built", () => runScript(rehearsal, "build"));
  await assertRegistry({ ...registry, env }, repository);
  await rm(packed, { recursive: true, force: true });
  await progress.timed("packed", () => runInCopy(rehearsal, env, "changeset", "pack", "--out-dir", packed));
  const published = await releasesIn(packed, repository);
  await progress.timed(`${published.length} packages published from the pack`, () =>
    runInCopy(rehearsal, env, "changeset", "publish", "--from-pack-dir", packed),
  );
  return published;
}

async function releasesIn(packed: string, repository: string): Promise<Published[]> {
  const { plan } = JSON.parse(await readFile(join(packed, "publish-plan.json"), "utf8")) as PackedPlan;
  const packages = publishedPackages(repository);
  return plan.flat().flatMap(({ name, version, tarball }) => {
    const dir = packages.find((one) => one.name === name)?.dir;
    return tarball && dir ? [{ name, version, dir, file: join(packed, tarball.path) }] : [];
  });
}

/** Fails unless every package of the repository that is published was published. */
export function assertAllPublished(published: readonly Published[], repository: string): void {
  const missing = publishedPackages(repository).filter(({ name }) => !published.some((one) => one.name === name));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(", ");
  throw new SpecError(
    "changeset publish",
    `it left out ${names}`,
    "look at their package.json: private, or no version?",
  );
}
