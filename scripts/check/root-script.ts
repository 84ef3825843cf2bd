import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { repositoryRoot } from "../spec/repository.ts";
import { execute, type Execution } from "./execute.ts";

export interface RootScriptOptions {
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** The checkout, if it is not this one. */
  readonly root?: string;
  readonly signal?: AbortSignal;
}

/** Runs a script of the root package.json, with arguments if it has any, as pnpm would, without its start-up time. */
export function runRootScript(line: string, options: RootScriptOptions = {}): Promise<Execution> {
  const { env = process.env, root = repositoryRoot, signal } = options;
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const [name = "", ...args] = line.split(" ");
  const text = manifest.scripts[name];
  if (text === undefined) throw new Error(`package.json has no script "${name}"`);
  return execute([text, ...args].join(" "), [], { cwd: root, env: surroundings(root, env), isShell: true, signal });
}

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
}

function surroundings(root: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // What a script writes is kept and shown later, so it cannot see whether a terminal is there.
  const colour = process.stderr.isTTY && !env["NO_COLOR"] ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };
  return { ...env, ...colour, PATH: [join(root, "node_modules/.bin"), env["PATH"]].join(delimiter) };
}
