import { SpecError } from "../spec/spec-error.ts";

/** A program that does not compile measures nothing. */
export function refuseProgram(file: string, problems: string): SpecError {
  const remedy = "correct scripts/type-cost/sample.ts, which makes up what the calls send";
  return new SpecError(file, `the calls in it do not compile\n${problems.trimEnd()}`, remedy);
}
