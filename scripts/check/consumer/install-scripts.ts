import { readFileSync } from "node:fs";
import { join } from "node:path";

interface HiddenLockfile {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean; readonly name?: string }>>;
}

/** What would run code at a user's `npm install`, anywhere in the tree; the Node binaries of this check aside. */
export function installScriptsIn(folder: string): string[] {
  const lockfile = readFileSync(join(folder, "node_modules/.package-lock.json"), "utf8");
  const { packages } = JSON.parse(lockfile) as HiddenLockfile;
  return Object.entries(packages)
    .filter(([path, { hasInstallScript }]) => hasInstallScript && !path.startsWith("node_modules/node-"))
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
}
