import type { Step } from "./step.ts";

/** How a step ended. */
export interface Outcome {
  readonly step: Step;
  readonly result: "passed" | "failed" | "skipped";
  readonly seconds: number;
}

const SIGNS = { passed: "✔", failed: "✘", skipped: "–" };

/** One line of progress; what a failed step wrote follows it at once, so that nobody has to wait for the end. */
export function tell({ step, result, seconds }: Outcome, output: string): void {
  console.error(`${SIGNS[result]} ${step.name}, ${seconds.toFixed(1)} s`);
  if (result === "failed") console.error(`${output.trimEnd()}\n`);
}

/** All steps with their times, and the command for each that failed. */
export function summarize(outcomes: readonly Outcome[], seconds: number): void {
  console.log(`\ncheck: ${outcomes.length} steps, ${seconds.toFixed(1)} s`);
  const width = Math.max(...outcomes.map(({ step }) => step.name.length));
  for (const { step, result, seconds: own } of outcomes)
    console.log(
      `  ${SIGNS[result]} ${step.name.padEnd(width)} ${result === "skipped" ? "skipped" : `${own.toFixed(1)} s`}`,
    );
  const failed = outcomes.filter(({ result }) => result === "failed");
  if (failed.length > 0) console.log(`\nFailed: ${failed.length}. To see each again:`);
  for (const { step } of failed) console.log(`  ${step.command}`);
}
