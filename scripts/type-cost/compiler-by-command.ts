import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { pnpm } from "../spec/pnpm.ts";
import { repositoryRoot } from "../spec/repository.ts";
import { SpecError } from "../spec/spec-error.ts";
import type { Compiler, Cost } from "./cost.ts";
import { refuseProgram } from "./refuse-program.ts";

const run = promisify(execFile);

const manifest = createRequire(join(repositoryRoot, "package.json")).resolve("typescript/package.json");
const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
const cli = join(dirname(manifest), "bin/tsc");

/** The TypeScript that checks this repository, which is a program of its own. */
export const compilerByCommand: Compiler = { version, measure };

async function measure(tsconfig: string): Promise<Cost> {
  // Several checkers would each count the types that they share.
  const args = [cli, "-p", tsconfig, "--extendedDiagnostics", "--singleThreaded"];
  const { stdout } = await run(process.execPath, args).catch(({ stdout: said = "" }: { stdout?: string }) => {
    throw refuseProgram(tsconfig, said.split("\nFiles:")[0] ?? "");
  });
  const number = (name: string) => Number(new RegExp(`^${name}: +([\\d.]+)`, "m").exec(stdout)?.[1]);
  return { instantiations: number("Instantiations"), ms: Math.round(number("Check time") * 1000) };
}

/** Brings the declarations that the programs use up to date. */
export async function buildClient(): Promise<void> {
  await run(process.execPath, [cli, "-b", join(repositoryRoot, "packages/client")]).catch(
    ({ stdout = "" }: { stdout?: string }) => {
      throw new SpecError(
        "packages/client",
        `it does not compile\n${stdout}`,
        `\`${pnpm("typecheck")}\` says the same`,
      );
    },
  );
}
