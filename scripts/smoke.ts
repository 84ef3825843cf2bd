/**
 * `smoke [--plan <publish-plan.json>]` uses what is published: waits until the registry shows it, installs it into a blank
 * project, has its signatures checked, and compiles and runs the READMEs' programs. The plan gives the versions of a
 * snapshot; otherwise they are those of the repository.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { plainNpmEnvironment } from "./check/consumer/plain-npm.ts";
import { execute, executeOrThrow } from "./check/execute.ts";
import { Progress } from "./check/progress.ts";
import { publishedPackages } from "./check/published-packages.ts";
import { inScratch } from "./check/tarballs.ts";
import { compilePrograms, createConsumer, runPrograms, type Stage } from "./rehearse/consumer.ts";
import { readmePrograms } from "./rehearse/programs.ts";
import type { PackedPlan } from "./rehearse/publish.ts";
import { installToolbox } from "./rehearse/toolbox.ts";
import { waitUntilVisible } from "./release/wait-until-visible.ts";
import { repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const { values } = parseArgs({ options: { plan: { type: "string" } } });
const progress = new Progress("smoke");
const env = plainNpmEnvironment();

await runCommand(() =>
  inScratch("smoke", async (folder) => {
    const published = await versions();
    await progress.timed("all versions are visible", async () => {
      for (const { name, version } of published)
        await waitUntilVisible(name, version, { cwd: folder, env, report: (line) => progress.note(line) });
    });
    const rehearsal = { folder, repository: repositoryRoot, progress, signal: new AbortController().signal };
    const { stdout } = await executeOrThrow("npm", ["config", "get", "registry"], { cwd: folder, env });
    const registry = { url: stdout.trim(), env };
    const toolbox = await progress.timed("Nodes and compilers installed", () => installToolbox(rehearsal));
    await use({ rehearsal, registry, toolbox, published, programs: readmePrograms(repositoryRoot) });
    return progress.isGood;
  }),
);

async function versions(): Promise<Stage["published"]> {
  const text = values.plan === undefined ? `{ "plan": [] }` : await readFile(values.plan, "utf8");
  const planned = (JSON.parse(text) as PackedPlan).plan.flat();
  return Promise.all(
    publishedPackages(repositoryRoot).map(async ({ name, dir }) => {
      const { version } = JSON.parse(await readFile(join(dir, "package.json"), "utf8")) as { version: string };
      return { name, version: planned.find((one) => one.name === name)?.version ?? version };
    }),
  );
}

async function use(stage: Stage): Promise<void> {
  const user = await progress.timed("installed", () => createConsumer(stage, "npm", "24.21.0"));
  const signatures = await execute("npm", ["audit", "signatures"], { cwd: user.folder, env });
  if (!signatures.isOk) progress.problem("signatures and attestations", signatures.output);
  const report = await progress.timed("compiled", () => compilePrograms(stage, user, "7.0.2"));
  if (report !== "") progress.problem("types", report);
  const problems = await progress.timed("run", () => runPrograms(stage, user, "7.0.2"));
  if (problems.length > 0) progress.problem("programs", problems.join("\n"));
}
