import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { execute, type Execution } from "./execute.ts";
import { pnpm } from "../spec/pnpm.ts";
import { repositoryRoot } from "../spec/repository.ts";

/** One thing that `check` does. */
export interface Step {
  readonly name: string;
  /** What a person runs to see the same again. */
  readonly command: string;
  readonly run: () => Promise<Pick<Execution, "isOk" | "output">>;
}

const manifest = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** A script of the root package.json, with arguments if it has any: run as pnpm would, without its start-up time. */
export function scriptStep(name: string, environment: () => NodeJS.ProcessEnv = () => process.env): Step {
  const [script = "", ...args] = name.split(" ");
  const text = manifest.scripts[script];
  if (text === undefined) throw new Error(`package.json has no script "${script}"`);
  return {
    name,
    command: pnpm(`run ${name}`),
    run: () =>
      execute([text, ...args].join(" "), [], { cwd: repositoryRoot, env: withBinaries(environment()), isShell: true }),
  };
}

function withBinaries(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // What a step writes is kept and shown later, so it cannot see whether a terminal is there.
  const colour = process.stderr.isTTY && !env["NO_COLOR"] ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };
  return { ...env, ...colour, PATH: [join(repositoryRoot, "node_modules/.bin"), env["PATH"]].join(delimiter) };
}
