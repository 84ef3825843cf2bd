import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../../spec/repository.ts";
import { executeOrThrow } from "../execute.ts";
import type { Tarball } from "../tarballs.ts";
import { plainNpmEnvironment } from "./plain-npm.ts";
import { consumerDependencies, nodeVersions } from "./versions.ts";

/** The name under which a Node other than the running one is installed. */
const aliasOf = (version: string): string => `node-${version}`;

/** The registry's Node package is installed beside the tarballs for every version but the one that runs this. */
function nodes(): Record<string, string> {
  const others = nodeVersions.filter((version) => `v${version}` !== process.version);
  return Object.fromEntries(others.map((version) => [aliasOf(version), `npm:node@${version}`]));
}

/** Makes a blank ESM project with the tarballs and the consumer's program in it, installed by plain npm. */
export async function createBlankProject(folder: string, tarballs: readonly Tarball[]): Promise<void> {
  const manifest = {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: {
      ...Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`])),
      ...consumerDependencies,
      ...nodes(),
    },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
  await cp(join(repositoryRoot, "scripts/consumer"), join(folder, "src"), { recursive: true });
  const flags = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  await executeOrThrow("npm", ["install", ...flags], { cwd: folder, env: plainNpmEnvironment() });
  for (const version of nodeVersions) {
    const { stdout } = await executeOrThrow(nodeBinary(folder, version), ["--version"], { cwd: folder });
    if (stdout.trim() !== `v${version}`)
      throw new Error(`the registry's Node ${version} says that it is ${stdout.trim()}`);
  }
}

/** The binary of one Node version. */
export function nodeBinary(folder: string, version: string): string {
  if (process.version === `v${version}`) return process.execPath;
  return join(folder, "node_modules", aliasOf(version), "bin/node");
}
