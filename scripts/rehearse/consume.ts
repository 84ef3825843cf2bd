import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inLanes } from "../check/in-lanes.ts";
import { compilePrograms, createConsumer, runPrograms, type Consumer, type Manager, type Stage } from "./consumer.ts";
import { type RehearsedNode, rehearsedNodes, rehearsedTypescripts } from "./versions.ts";

/** What a small runner has cores for. */
const LANES = 2;

/** Installs for each package manager on each Node, compiles with each TypeScript there, and runs what comes of it. */
export async function consume(stage: Stage): Promise<void> {
  const managers: readonly Manager[] = ["npm", "pnpm"];
  const pairs = rehearsedNodes.flatMap((node) => managers.map((manager) => [manager, node] as const));
  const { progress, signal } = stage.rehearsal;
  await inLanes(LANES, pairs, ([manager, node]) =>
    useOn(stage, manager, node).catch((error: Error) => {
      if (!signal.aborted) progress.problem(`Node ${node}, ${manager}`, error.message);
    }),
  );
}

async function useOn(stage: Stage, manager: Manager, node: RehearsedNode): Promise<void> {
  const { progress } = stage.rehearsal;
  const where = `Node ${node}, ${manager}`;
  const consumer = await progress.timed(`${where}: installed`, () => createConsumer(stage, manager, node));
  const hasRun = new Map<string, string>();
  for (const typescript of rehearsedTypescripts) {
    const pair = `${where}, TypeScript ${typescript}`;
    const report = await progress.timed(`${pair}: compiled`, () => compilePrograms(stage, consumer, typescript));
    if (report !== "") progress.problem(`${pair}, types`, report);
    const made = hashOf(stage, consumer, typescript);
    // The same bytes do the same, and most of the time goes into running them.
    if (hasRun.has(made))
      progress.note(`${pair}: the very code that TypeScript ${hasRun.get(made)} makes, which has run`);
    else {
      const problems = await progress.timed(`${pair}: run`, () => runPrograms(stage, consumer, typescript));
      if (problems.length > 0) progress.problem(`${pair}, programs`, problems.join("\n"));
    }
    hasRun.set(made, typescript);
  }
}

function hashOf({ programs }: Stage, { folder }: Consumer, typescript: string): string {
  const hash = createHash("sha256");
  for (const index of programs.keys())
    hash.update(readFileSync(join(folder, `compiled-${typescript}/src/${index}.js`)));
  return hash.digest("hex");
}
