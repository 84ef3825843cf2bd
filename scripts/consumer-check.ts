/**
 * `consumer:check` installs the packed tarballs with plain npm into a blank ESM project and uses them as a stranger would:
 * compiles and runs scripts/consumer/program.ts, requires every package, and looks at what is in them.
 *
 * Not every pair of versions is run, since what one half decides the other cannot change: types are checked by each
 * TypeScript with each library, whichever Node runs the compiler; the older Node runs what the older TypeScript compiled
 * and the newer Node what the newer one did.
 */
import { join } from "node:path";
import { createBlankProject, nodeBinary } from "./check/consumer/blank-project.ts";
import { installScriptsIn } from "./check/consumer/install-scripts.ts";
import { contentProblems } from "./check/consumer/package-contents.ts";
import { compiledFolder, typeCheck, type TypeCheck } from "./check/consumer/type-check.ts";
import { nodeVersions, typescriptVersions } from "./check/consumer/versions.ts";
import { execute, type Execution } from "./check/execute.ts";
import { inLanes } from "./check/in-lanes.ts";
import { Progress } from "./check/progress.ts";
import { inScratch, type Tarball, withTarballs } from "./check/tarballs.ts";
import { runCommand } from "./spec/run-command.ts";

/** A program that does not end by itself is a fault too; it takes about a second. */
const RUN_TIMEOUT_MS = 60_000;

/** What a small runner has cores for. */
const LANES = 2;

/** The slow ones come first, so that the lanes end together. */
const TYPE_CHECKS: readonly TypeCheck[] = [
  { typescript: "5.9.3", library: "@types/node", isCompiled: true },
  { typescript: "5.9.3", library: "DOM" },
  { typescript: "7.0.2", library: "@types/node", isCompiled: true },
  { typescript: "7.0.2", library: "DOM" },
  { typescript: "7.0.2", library: "DOM and @types/node" },
];

const progress = new Progress("consumer:check");

await runCommand(() =>
  withTarballs((tarballs) =>
    inScratch("consumer", async (folder) => {
      await progress.timed(`${tarballs.length} tarballs installed with npm`, () =>
        createBlankProject(folder, tarballs),
      );
      lookInside(tarballs, folder);
      await inLanes(LANES, TYPE_CHECKS, async (wanted) =>
        report(`types under TypeScript ${wanted.typescript} with ${wanted.library}`, await typeCheck(folder, wanted)),
      );
      await inLanes(LANES, runs(tarballs, folder), (run) => run());
      return progress.isGood;
    }),
  ),
);

function lookInside(tarballs: readonly Tarball[], folder: string): void {
  for (const tarball of tarballs) {
    const problems = contentProblems(tarball, join(folder, "node_modules", tarball.name));
    if (problems.length > 0) progress.problem(`contents of ${tarball.name}`, problems.join("\n"));
  }
  const scripts = installScriptsIn(folder);
  if (scripts.length > 0) progress.problem("packages with install scripts", scripts.join("\n"));
}

function runs(tarballs: readonly Tarball[], folder: string): (() => Promise<void>)[] {
  const names = tarballs.map(({ name }) => name);
  return nodeVersions.flatMap((version, index) => {
    const typescript = typescriptVersions[index] ?? typescriptVersions[0];
    const node = (...args: string[]) =>
      execute(nodeBinary(folder, version), args, { cwd: folder, timeout: RUN_TIMEOUT_MS });
    return [
      async () => {
        const subject = `the program compiled by TypeScript ${typescript}, run on Node ${version}`;
        report(subject, await node(join(compiledFolder(typescript), "program.js")));
      },
      async () =>
        report(`vendorkit on Node ${version}`, await node(join("node_modules", ".bin", "vendorkit"), "list", "imara")),
      async () =>
        report(
          `require() of all packages on Node ${version}`,
          await node("--no-warnings", join("src", "require-all.cjs"), ...names),
        ),
    ];
  });
}

function report(subject: string, { isOk, output, seconds }: Execution): void {
  if (isOk) progress.done(subject, seconds);
  else progress.problem(subject, output);
}
