/**
 * `runtimes` runs the tests of `auth-middleware` and `client` on every release line of Node that they promise, and a smoke
 * test of the packed packages on those, on Bun and on Deno. All of them come from the registry. It takes some minutes;
 * names choose: `runtimes node-22 bun`.
 */
import { delimiter, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { execute } from "./check/execute.ts";
import { Progress } from "./check/progress.ts";
import { inScratch, withTarballs } from "./check/tarballs.ts";
import { binaryOf, installRuntimes } from "./runtimes/install-runtimes.ts";
import { runSmoke, smokeProject } from "./runtimes/run-smoke.ts";
import { aliasOf, type Runtime, runtimes } from "./runtimes/runtime.ts";
import { repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const SUITES = ["packages/auth-middleware", "packages/client"];

const { positionals } = parseArgs({ allowPositionals: true });
const progress = new Progress("runtimes");

await runCommand(async () => {
  const unknown = positionals.filter((name) => !runtimes.some((runtime) => aliasOf(runtime) === name));
  if (unknown.length > 0) {
    progress.problem(unknown.join(", "), `known are ${runtimes.map(aliasOf).join(", ")}`);
    return false;
  }
  const wanted = runtimes.filter((runtime) => positionals.length === 0 || positionals.includes(aliasOf(runtime)));
  await inScratch("runtimes", async (folder) => {
    await progress.timed(`${wanted.length} runtimes installed`, () => installRuntimes(folder, wanted));
    await smoke(folder, wanted);
    for (const runtime of wanted) if (runtime.kind === "node") await suites(folder, runtime);
  });
  return progress.isGood;
});

async function smoke(folder: string, wanted: readonly Runtime[]): Promise<void> {
  const project = join(folder, "smoke");
  await withTarballs((tarballs) =>
    progress.timed("the packed packages installed", () => smokeProject(project, tarballs)),
  );
  for (const runtime of wanted) {
    const { isOk, output, seconds } = await runSmoke(project, runtime, binaryOf(folder, runtime));
    if (isOk) progress.done(`the smoke test on ${runtime.name}`, seconds);
    else progress.problem(`the smoke test on ${runtime.name}`, output);
  }
}

async function suites(folder: string, runtime: Runtime): Promise<void> {
  const binary = binaryOf(folder, runtime);
  const vitest = join(repositoryRoot, "node_modules/vitest/vitest.mjs");
  const env = { ...process.env, NO_COLOR: "1", PATH: [dirname(binary), process.env["PATH"]].join(delimiter) };
  const run = await execute(binary, [vitest, "run", ...SUITES], { cwd: repositoryRoot, env });
  if (run.isOk) progress.done(`the tests of ${SUITES.join(" and ")} on ${runtime.name}`, run.seconds);
  else progress.problem(`the tests on ${runtime.name}`, run.output);
}
