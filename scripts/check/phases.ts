import { packInto, sharing } from "./tarballs.ts";
import { pnpm } from "../spec/pnpm.ts";
import { scriptStep, type Step } from "./step.ts";

/** Steps that may run side by side; the next phase begins when all of them are done. */
export interface Phase {
  readonly lanes: 1 | 2;
  readonly steps: readonly Step[];
  /** Whether the phase has nothing to work on after a failure in the one before. */
  readonly needsPrevious?: true;
}

/** All that CI does, in its order. Two lanes suit the two cores of a small runner; tests and bench measure time and run alone. */
export function phases(scratch: string, { skipTests }: { skipTests: boolean }): Phase[] {
  const ofPacked = (name: string) => scriptStep(name, sharing(scratch));
  return [
    { lanes: 1, steps: [scriptStep("doctor")] },
    { lanes: 2, steps: repositorySteps.map((name) => scriptStep(name)) },
    { lanes: 1, steps: skipTests ? [] : [scriptStep("test")] },
    { lanes: 1, steps: [scriptStep("bench --quick")] },
    { lanes: 2, steps: ["type-cost --check", "knip", "size", "licences", "integrity"].map((name) => scriptStep(name)) },
    { lanes: 1, steps: [packStep(scratch)] },
    { lanes: 2, steps: ["consumer:check", "api:report --check", "attw", "publint"].map(ofPacked), needsPrevious: true },
  ];
}

/** The longest first, so that the lanes end together. */
const repositorySteps = [
  "typecheck",
  "generate:check",
  "compat",
  "spec:gate",
  "spec:lint",
  "spec:verify",
  "workflows:lint",
  "readme:table --check",
  "scenarios --check",
  "lint",
  "format:check",
];

/** Packs once for all steps that look at tarballs. */
function packStep(scratch: string): Step {
  return {
    name: "pack",
    command: pnpm("run publint"),
    run: () =>
      packInto(scratch).then(
        () => ({ isOk: true, output: "" }),
        (error: Error) => ({ isOk: false, output: error.message }),
      ),
  };
}
