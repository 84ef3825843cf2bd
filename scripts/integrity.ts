/**
 * `integrity` sees to it that every package of the lockfile is held to a hash and comes from the registry, and that the
 * registry has the same hashes for all that users of the packages install. Signatures are left to `smoke`, which runs
 * `npm audit signatures` where they are served: many mirrors pass on neither signatures nor the keys to check them by.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { productionPackages } from "./check/licences.ts";
import { Progress } from "./check/progress.ts";
import { inScratch } from "./check/tarballs.ts";
import { lockfilePackages, lockfileProblems } from "./integrity/lockfile-packages.ts";
import { hashProblems, registryHashes } from "./integrity/registry-hashes.ts";
import { repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

await runCommand(async () => {
  const progress = new Progress("integrity");
  const all = lockfilePackages(await readFile(join(repositoryRoot, "pnpm-lock.yaml"), "utf8"));
  const used = new Set(await productionPackages());
  const shipped = all.filter(({ name, version }) => used.has(`${name}@${version}`));
  const hashes = await progress.timed(`${shipped.length} hashes asked of the registry`, () =>
    inScratch("integrity", (folder) => registryHashes(shipped, folder)),
  );
  const problems = [...lockfileProblems(all), ...hashProblems(shipped, hashes)];
  if (problems.length > 0) progress.problem("pnpm-lock.yaml", problems.join("\n"));
  else progress.note(`${all.length} packages of the lockfile have a hash, and none comes from elsewhere`);
  return progress.isGood;
});
