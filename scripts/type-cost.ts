/**
 * `type-cost [spec…]` measures what our clients' types cost a compiler, on each vendor's specification and on GitHub's,
 * and records it in type-cost.json and in CONTRIBUTING.md. `--check` fails where the cost has grown by more than a tenth.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { discoverVendors, repositoryRoot } from "./spec/repository.ts";
import { pnpm } from "./spec/pnpm.ts";
import { runCommand } from "./spec/run-command.ts";
import { excesses, remedyFor } from "./type-cost/compare.ts";
import { buildClient } from "./type-cost/compiler-by-command.ts";
import { githubSubject } from "./type-cost/github-subject.ts";
import { measureAll } from "./type-cost/measure-all.ts";
import { CASES, type Case } from "./type-cost/programs.ts";
import { pageProblem, readRecord, writeRecord } from "./type-cost/record.ts";
import { vendorSubject } from "./type-cost/subject.ts";
import type { TypeCosts } from "./type-cost/table.ts";

const GITHUB = "github";

/** What bare openapi-fetch costs is a yardstick, and nobody's fault here. */
const OURS = CASES.filter((name) => name !== "openapiFetch");

const { values, positionals } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    record: { type: "string", default: join(import.meta.dirname, "type-cost.json") },
    page: { type: "string", default: join(repositoryRoot, "CONTRIBUTING.md") },
  },
  allowPositionals: true,
});

await runCommand(async () => {
  const record = await readRecord(values.record);
  const known = [...discoverVendors(repositoryRoot), GITHUB];
  const asked = positionals.length > 0 ? positionals : known;
  await buildClient();
  return values.check ? await isWithin(record, asked) : await save(record, asked);
});

async function measureOne(name: string, cases: readonly Case[]): Promise<TypeCosts[string]> {
  const started = performance.now();
  const subject = name === GITHUB ? await githubSubject() : await vendorSubject(repositoryRoot, name);
  const costs = await measureAll(subject, cases);
  console.error(`type-cost ${name}: measured in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return { operations: subject.operations, ...costs };
}

async function save(record: TypeCosts, names: readonly string[]): Promise<boolean> {
  const measured = { ...record };
  // oxlint-disable-next-line no-await-in-loop -- two at a time would take each other's time
  for (const name of names) measured[name] = await measureOne(name, CASES);
  await writeRecord(measured, values.record, values.page);
  return true;
}

async function isWithin(record: TypeCosts, names: readonly string[]): Promise<boolean> {
  const problems: string[] = [];
  for (const name of names) {
    const recorded = record[name];
    // A vendor that has just been added breaks nothing.
    if (!recorded)
      console.error(`type-cost ${name}: nothing is on record; \`${pnpm(`type-cost ${name}`)}\` begins one`);
    // oxlint-disable-next-line no-await-in-loop -- two at a time would take each other's time
    else problems.push(...complaints(name, excesses(name, recorded, await measureOne(name, OURS))));
  }
  const page = await pageProblem(record, values.page);
  for (const problem of page === undefined ? problems : [...problems, page]) console.error(`\n${problem}`);
  return problems.length === 0 && page === undefined;
}

function complaints(name: string, found: readonly string[]): string[] {
  return found.length > 0 ? [[...found, `  ${remedyFor(name)}`].join("\n")] : [];
}
