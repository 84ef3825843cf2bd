/**
 * `scenarios` writes the page that lists every failure scenario with its tests; `--check` fails when the page there says
 * something else, when a scenario has no test, or when a test names a number that nobody knows.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findTests } from "./scenarios/find-tests.ts";
import { gapsIn, pageOf } from "./scenarios/page.ts";
import { readScenarios } from "./scenarios/read-scenarios.ts";
import { firstDifference } from "./spec/drift.ts";
import { pnpm } from "./spec/pnpm.ts";
import { repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const PAGE = "packages/auth-middleware/SCENARIOS.md";

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, root: { type: "string", default: repositoryRoot } },
});

await runCommand(async () => {
  const sections = await readScenarios(join(import.meta.dirname, "scenarios/facts.yaml"));
  const tests = await findTests(values.root);
  const gaps = gapsIn(sections, tests);
  for (const gap of gaps) console.error(`scenarios: ${gap}`);
  const path = join(values.root, PAGE);
  const wanted = pageOf(sections, tests);
  if (!values.check) {
    await writeFile(path, wanted);
    console.error(`scenarios: ${PAGE} written`);
    return gaps.length === 0;
  }
  const difference = firstDifference(await readFile(path, "utf8").catch(() => ""), wanted);
  if (difference) console.error(`${PAGE}: ${difference}\n  To mend it: \`${pnpm("scenarios")}\``);
  else if (gaps.length === 0) console.error(`scenarios: ${PAGE} is up to date`);
  return gaps.length === 0 && !difference;
});
