/**
 * `api:report` writes what users see of each published package, `packages/<name>/api/*.api.md`, from the declarations that
 * are built. `api:report --check` fails when a report is not what is there. The diff of a report is what a reviewer reads,
 * and `spec:gate` wants a changeset for it.
 */
import { existsSync, readdirSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { reportsOf } from "./api/report.ts";
import { Progress } from "./check/progress.ts";
import { type PublishedPackage, publishedPackages } from "./check/published-packages.ts";
import { inScratch, ensureBuilt } from "./check/tarballs.ts";
import { firstDifference } from "./spec/drift.ts";
import { pnpm } from "./spec/pnpm.ts";
import { repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const progress = new Progress("api:report");

await runCommand(async () => {
  await ensureBuilt();
  for (const one of publishedPackages(repositoryRoot)) {
    await progress.timed(one.name, () => inScratch("api", (scratch) => (values.check ? check : write)(one, scratch)));
  }
  return progress.isGood;
});

async function write(one: PublishedPackage, scratch: string): Promise<void> {
  await rm(join(one.dir, "api"), { recursive: true, force: true });
  for (const { file, text } of await reportsOf(one, scratch)) {
    await mkdir(dirname(join(one.dir, file)), { recursive: true });
    await writeFile(join(one.dir, file), text);
  }
}

async function check(one: PublishedPackage, scratch: string): Promise<void> {
  const reports = await reportsOf(one, scratch);
  for (const { file, text } of reports) {
    const path = join(one.dir, file);
    const difference = firstDifference(existsSync(path) ? await readFile(path, "utf8") : "", text);
    if (difference !== undefined) tell(path, difference);
  }
  const kept = existsSync(join(one.dir, "api")) ? readdirSync(join(one.dir, "api")) : [];
  for (const name of kept.filter((file) => !reports.some((report) => report.file === `api/${file}`)))
    tell(join(one.dir, "api", name), "there is no such entry");
}

function tell(path: string, what: string): void {
  const mend = `To mend it: \`${pnpm("api:report")}\`, and a changeset that says what users will notice`;
  progress.problem(relative(repositoryRoot, path), `${what}\n${mend}`);
}
