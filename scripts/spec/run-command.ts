import { SpecError } from "./spec-error.ts";

/**
 * Runs a command's body and sets the exit code: a problem that a maintainer can mend is printed without a stack, any
 * other error with it, since that one is ours.
 */
export async function runCommand(body: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await body())) process.exitCode = 1;
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof SpecError ? error.message : error);
  }
}
