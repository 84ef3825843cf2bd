import { join } from "node:path";
import { executeOrThrow, type Execution } from "../check/execute.ts";
import type { Progress } from "../check/progress.ts";
import { runRootScript } from "../check/root-script.ts";
import { SpecError } from "../spec/spec-error.ts";

/** What the steps of a rehearsal share. */
export interface Rehearsal {
  /** A folder outside the repository, in which everything happens. */
  readonly folder: string;
  /** The copy of the repository that is released from. */
  readonly repository: string;
  readonly progress: Progress;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

export function rehearsalIn(folder: string, progress: Progress, signal: AbortSignal): Rehearsal {
  return { folder, repository: join(folder, "repository"), progress, signal };
}

/** Runs a script of the copy's package.json, which has to succeed. */
export async function runScript({ repository, signal }: Rehearsal, line: string, env?: NodeJS.ProcessEnv) {
  const execution = await runRootScript(line, { root: repository, signal, env });
  if (!execution.isOk)
    throw new SpecError(line, `failed in the copy\n${execution.output.trim()}`, "correct what it says");
  return execution;
}

/** Runs a command in the copy, which has to succeed. */
export function runInCopy(
  { repository, signal }: Rehearsal,
  env: NodeJS.ProcessEnv,
  command: string,
  ...args: string[]
): Promise<Execution> {
  return executeOrThrow(command, args, { cwd: repository, env, signal });
}
