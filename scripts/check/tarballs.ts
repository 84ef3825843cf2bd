import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pnpm } from "../spec/pnpm.ts";
import { repositoryRoot } from "../spec/repository.ts";
import { SpecError } from "../spec/spec-error.ts";
import { executeOrThrow } from "./execute.ts";
import { pnpmCommand } from "./pnpm-command.ts";
import { runRootScript } from "./root-script.ts";
import { type PublishedPackage, publishedPackages } from "./published-packages.ts";

/** A published package and the tarball that would go to the registry. */
export interface Tarball extends PublishedPackage {
  readonly file: string;
}

/** Where `check` has packed already, so that not every one of its steps packs again. */
const SHARED = "VENDORKIT_TARBALLS";

/** The environment in which scripts find the tarballs of {@link packInto}. */
export const sharing = (folder: string): NodeJS.ProcessEnv => ({ ...process.env, [SHARED]: folder });

/**
 * Builds and packs every published package as `pnpm publish` would: `publishConfig` applied, `workspace:` ranges replaced.
 * The list is left beside the tarballs.
 */
export async function packInto(folder: string): Promise<Tarball[]> {
  const cwd = repositoryRoot;
  await build();
  const [command, ...args] = pnpmCommand();
  const pack = ["--recursive", "--filter", "./packages/*", "pack", "--pack-destination", folder, "--json"];
  const { stdout } = await executeOrThrow(command, [...args, ...pack], { cwd });
  const packed = JSON.parse(stdout.slice(stdout.indexOf("["))) as { name: string; filename: string }[];
  const tarballs = publishedPackages(cwd).map((published) => {
    const found = packed.find(({ name }) => name === published.name);
    if (!found) throw new Error(`pnpm packed no ${published.name}`);
    return { ...published, file: resolve(folder, found.filename) };
  });
  await writeFile(join(folder, "tarballs.json"), JSON.stringify(tarballs));
  return tarballs;
}

/** Sees to it that what is published is built: by `check`, which has packed already, or now. */
export async function ensureBuilt(): Promise<void> {
  if (!process.env[SHARED]) await build();
}

async function build(): Promise<void> {
  const { isOk, output } = await runRootScript("build");
  if (!isOk) throw new SpecError("build", `failed\n${output.trim()}`, `\`${pnpm("build")}\` shows it alone`);
}

/** Gives the tarballs of all published packages: those that `check` has packed, or new ones that are removed afterwards. */
export async function withTarballs<T>(use: (tarballs: readonly Tarball[]) => Promise<T>): Promise<T> {
  const shared = process.env[SHARED];
  if (shared) return use(JSON.parse(await readFile(join(shared, "tarballs.json"), "utf8")) as Tarball[]);
  return inScratch("tarballs", async (folder) => use(await packInto(folder)));
}

/** Gives a new folder outside the repository and removes it, whatever happens. */
export async function inScratch<T>(name: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `vendorkit-${name}-`));
  try {
    return await use(folder);
  } finally {
    // What was ended a moment ago may still be writing.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
