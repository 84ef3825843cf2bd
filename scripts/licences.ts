/** `licences` lists the licences of everything that a user of the packages installs; one that is not allowed fails. */
import { licenceProblems, productionLicences } from "./check/licences.ts";
import { runCommand } from "./spec/run-command.ts";

await runCommand(async () => {
  const found = await productionLicences();
  for (const [licence, packages] of found) console.error(`licences: ${licence}, ${packages.length} packages`);
  const problems = licenceProblems(found);
  for (const problem of problems) console.error(`licences: FAILED ${problem}`);
  return problems.length === 0;
});
