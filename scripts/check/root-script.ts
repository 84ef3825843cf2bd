import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { repositoryRoot } from "../spec/repository.ts";
import { execute, type Execution } from "./execute.ts";

const manifest = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Runs a script of the root package.json, with arguments if it has any, as pnpm would, without its start-up time. */
export function runRootScript(line: string, env: NodeJS.ProcessEnv = process.env): Promise<Execution> {
  const [name = "", ...args] = line.split(" ");
  const text = manifest.scripts[name];
  if (text === undefined) throw new Error(`package.json has no script "${name}"`);
  return execute([text, ...args].join(" "), [], { cwd: repositoryRoot, env: surroundings(env), isShell: true });
}

function surroundings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // What a script writes is kept and shown later, so it cannot see whether a terminal is there.
  const colour = process.stderr.isTTY && !env["NO_COLOR"] ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };
  return { ...env, ...colour, PATH: [join(repositoryRoot, "node_modules/.bin"), env["PATH"]].join(delimiter) };
}
