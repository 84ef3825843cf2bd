/**
 * `spec:gate [--base <commit>]` refuses a planned release that is lower than what changed: a bump below the one computed
 * from the spec, a changed package that no changeset names, a break of a shared package that its dependants hide, and an
 * exception (`specs/<vendor>/exceptions.yaml`) that has run out or excepts nothing.
 */
import { parseArgs } from "node:util";
import { gate } from "./gate/gate.ts";
import { repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const { values } = parseArgs({
  options: { base: { type: "string" }, root: { type: "string", default: repositoryRoot } },
});

await runCommand(async () => {
  const problems = await gate(values.root, { base: values.base, today: new Date().toISOString().slice(0, 10) });
  for (const problem of problems) console.error(`spec:gate: ${problem}\n`);
  if (problems.length === 0) console.error("spec:gate: the planned release says what changed");
  return problems.length === 0;
});
