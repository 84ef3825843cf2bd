/**
 * `version-packages` makes a release of the changesets that wait: versions, changelogs, the specs noted as released, the lockfile.
 * `version-packages --snapshot <tag>` gives all packages a version to try out; commit nothing of what it writes.
 */
import { parseArgs } from "node:util";
import { versionPackages, versionSnapshot } from "./release/version-packages.ts";
import { pnpm } from "./spec/pnpm.ts";
import { repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const { values } = parseArgs({
  options: { snapshot: { type: "string" }, root: { type: "string", default: repositoryRoot } },
});

await runCommand(async () => {
  const { snapshot, root } = values;
  const raised = snapshot === undefined ? await versionPackages(root) : await versionSnapshot(root, snapshot);
  for (const { name, from, to } of raised) console.error(`version-packages: ${name} ${from} → ${to}`);
  if (snapshot === undefined) console.error(`Next: \`${pnpm("check")}\`, then a pull request with nothing else in it`);
  return true;
});
