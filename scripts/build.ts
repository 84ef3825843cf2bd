/**
 * `build` makes what is published of each package: declarations by TypeScript, file by file, and JavaScript by rolldown,
 * one file an entry, since Node takes about 0.6 ms to load a module whatever is in it.
 */
import { join } from "node:path";
import { bundlePackage } from "./build/bundle-package.ts";
import { removeStale } from "./build/remove-stale.ts";
import { executeOrThrow } from "./check/execute.ts";
import { publishedPackages } from "./check/published-packages.ts";
import { repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

await runCommand(async () => {
  const packages = publishedPackages(repositoryRoot);
  const tsc = join(repositoryRoot, "node_modules/.bin/tsc");
  await executeOrThrow(tsc, ["-b", ...packages.map(({ dir }) => dir)], { cwd: repositoryRoot });
  await Promise.all(
    packages.map(async ({ dir }) => {
      await removeStale(dir);
      await bundlePackage(dir);
    }),
  );
  return true;
});
