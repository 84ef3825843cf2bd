import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of the workspace that is published. */
export interface PublishedPackage {
  readonly name: string;
  /** Its folder in the workspace. */
  readonly dir: string;
}

/** Every package under `packages/` that is not private; no list is kept anywhere. */
export function publishedPackages(root: string): PublishedPackage[] {
  const folders = readdirSync(join(root, "packages")).toSorted();
  return folders.flatMap((folder) => {
    const dir = join(root, "packages", folder);
    if (!existsSync(join(dir, "package.json"))) return [];
    const manifest = JSON.parse(readFileSync(join(dir, "package.json"), "utf8")) as { name: string; private?: boolean };
    return manifest.private ? [] : [{ name: manifest.name, dir }];
  });
}
