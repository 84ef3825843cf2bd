import { pnpm } from "../spec/pnpm.ts";
import type { Execution } from "./execute.ts";
import { runRootScript } from "./root-script.ts";

/** One thing that `check` does. */
export interface Step {
  readonly name: string;
  /** What a person runs to see the same again. */
  readonly command: string;
  readonly run: () => Promise<Pick<Execution, "isOk" | "output">>;
}

/** A script of the root package.json as a step. */
export function scriptStep(name: string, env?: NodeJS.ProcessEnv): Step {
  return { name, command: pnpm(`run ${name}`), run: () => runRootScript(name, { env }) };
}
