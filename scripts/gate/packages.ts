import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A published package of this repository. */
export interface Package {
  readonly directory: string;
  readonly name: string;
  readonly version: string;
  /** The packages of this repository whose types it hands on: its users see a break there as a break here. */
  readonly exposes: readonly string[];
}

export async function packagesOf(root: string): Promise<Package[]> {
  const names = (await readdir(join(root, "packages"))).filter((name) => existsSync(manifestOf(root, name)));
  const found = await Promise.all(names.toSorted().map((name) => readPackage(root, `packages/${name}`)));
  return found.flatMap((one) => one ?? []);
}

function manifestOf(root: string, name: string): string {
  return join(root, "packages", name, "package.json");
}

async function readPackage(root: string, directory: string): Promise<Package | undefined> {
  const text = await readFile(join(root, directory, "package.json"), "utf8");
  const manifest = JSON.parse(text) as { name: string; version: string; private?: boolean };
  if (manifest.private === true) return undefined;
  return { directory, name: manifest.name, version: manifest.version, exposes: await exposedBy(root, directory) };
}

/** `export … from` and `import type …`, and what is imported as a type among values. */
const HANDED_ON =
  /^(?:export\b[^;]*?|import type\b[^;]*?|import \{[^;}]*\btype\b[^;}]*\}) from "(@vendorkit\/[\w-]+)/gm;

async function exposedBy(root: string, directory: string): Promise<string[]> {
  const sources = join(root, directory, "src");
  if (!existsSync(sources)) return [];
  const files = (await readdir(sources, { recursive: true })).filter((file) => /(?<!schema)\.ts$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(sources, file), "utf8")));
  const names = texts.flatMap((text) => [...text.matchAll(HANDED_ON)].map((match) => match[1] ?? ""));
  return [...new Set(names)].toSorted();
}
