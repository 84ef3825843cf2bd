import { executeOrThrow } from "../check/execute.ts";
import { repositoryRoot } from "../spec/repository.ts";

/** What git would say of the working tree; empty when it is as committed. */
export async function workingTree(): Promise<string> {
  const { stdout } = await executeOrThrow("git", ["status", "--porcelain"], { cwd: repositoryRoot });
  return stdout;
}
