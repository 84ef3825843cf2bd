import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { plainNpmEnvironment } from "../check/consumer/plain-npm.ts";
import { executeOrThrow } from "../check/execute.ts";
import type { Pinned } from "./lockfile-packages.ts";

/** The hashes that the registry gives for packages today, by `name@version`: npm notes them when it resolves a tree. */
export async function registryHashes(
  packages: readonly Pinned[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const wanted = packages.map(({ name, version }, index) => [`p${index}`, `npm:${name}@${version}`]);
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ private: true, dependencies: Object.fromEntries(wanted) }),
  );
  const flags = ["--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-online"];
  await executeOrThrow("npm", ["install", ...flags], { cwd: folder, env: plainNpmEnvironment() });
  const lock = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8")) as {
    packages: Record<string, { integrity?: string }>;
  };
  return new Map(
    packages.map(({ name, version }, index) => [
      `${name}@${version}`,
      lock.packages[`node_modules/p${index}`]?.integrity ?? "no hash",
    ]),
  );
}

/** Which packages the registry has another hash for than the lockfile. */
export function hashProblems(packages: readonly Pinned[], hashes: ReadonlyMap<string, string>): string[] {
  return packages.flatMap(({ name, version, integrity }) => {
    const found = hashes.get(`${name}@${version}`);
    return found === integrity ? [] : [`${name}@${version}: the registry has ${found}, the lockfile ${integrity}`];
  });
}
