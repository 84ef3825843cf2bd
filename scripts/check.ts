/**
 * `check` does all that CI does and lists every failure at the end, each with the command that shows it again.
 * `check --skip-tests` leaves the tests out, for those who have just run them.
 */
import { parseArgs } from "node:util";
import { type Phase, phases } from "./check/phases.ts";
import { type Outcome, summarize, tell } from "./check/report.ts";
import type { Step } from "./check/step.ts";
import { inLanes } from "./check/in-lanes.ts";
import { inScratch } from "./check/tarballs.ts";

const { values } = parseArgs({ options: { "skip-tests": { type: "boolean", default: false } } });
const started = performance.now();
const secondsSince = (time: number): number => (performance.now() - time) / 1000;

const outcomes = await inScratch("check", async (scratch) => {
  const all: Outcome[] = [];
  for (const phase of phases(scratch, { skipTests: values["skip-tests"] })) {
    const canRun = !phase.needsPrevious || all.at(-1)?.result === "passed";
    all.push(...(canRun ? await runPhase(phase) : phase.steps.map(skip)));
  }
  return all;
});
summarize(outcomes, secondsSince(started));
process.exitCode = outcomes.every(({ result }) => result === "passed") ? 0 : 1;

async function runPhase({ lanes, steps }: Phase): Promise<Outcome[]> {
  const done = new Map<Step, Outcome>();
  await inLanes(lanes, steps, async (step) => void done.set(step, await runStep(step)));
  return steps.flatMap((step) => done.get(step) ?? []);
}

async function runStep(step: Step): Promise<Outcome> {
  const began = performance.now();
  const { isOk, output } = await step.run();
  const outcome: Outcome = { step, result: isOk ? "passed" : "failed", seconds: secondsSince(began) };
  tell(outcome, output);
  return outcome;
}

function skip(step: Step): Outcome {
  return { step, result: "skipped", seconds: 0 };
}
