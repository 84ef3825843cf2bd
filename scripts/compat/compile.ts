import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../spec/repository.ts";
import { PREAMBLE, type Check } from "./checks.ts";

/** A check that does not compile, and what the compiler says about it. */
export interface Break extends Pick<Check, "operation" | "aspect"> {
  readonly reason: string;
}

const OPTIONS = {
  strict: true,
  noEmit: true,
  target: "es2023",
  lib: ["es2023"],
  types: [],
  module: "nodenext",
  moduleResolution: "nodenext",
  allowImportingTsExtensions: true,
  skipLibCheck: true,
};

/** Asks TypeScript 7 which checks hold for two schema files. */
export async function compile(old: string, new_: string, checks: readonly Check[]): Promise<Break[]> {
  const directory = await mkdtemp(join(tmpdir(), "vendorkit-compat-"));
  const files = {
    "old.ts": old,
    "new.ts": new_,
    "blob.d.ts": "interface Blob { readonly size: number }\n",
    "check.ts": PREAMBLE + checks.map(({ statement }) => `${statement}\n`).join(""),
    "tsconfig.json": JSON.stringify({ compilerOptions: OPTIONS, files: ["blob.d.ts", "old.ts", "new.ts", "check.ts"] }),
    "package.json": `{ "type": "module" }`,
  };
  try {
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(directory, name), text)));
    return breaksIn(await run(directory), checks);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function run(directory: string): Promise<string> {
  const manifest = createRequire(join(repositoryRoot, "package.json")).resolve("typescript/package.json");
  const compiler = spawn(process.execPath, [join(dirname(manifest), "bin/tsc"), "--pretty", "false"], {
    cwd: directory,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [compiler.stdout, compiler.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  }
  await once(compiler, "close");
  if (compiler.exitCode !== 0 && !output.includes("error TS")) throw new Error(`the compiler failed: ${output}`);
  return output;
}

/**
 * Each statement is a line of its own, so that the line of a message tells the check. An aspect of an operation breaks
 * once, however many of its statements say so.
 */
function breaksIn(output: string, checks: readonly Check[]): Break[] {
  const before = PREAMBLE.split("\n").length - 1;
  const breaks = output.split(/\n(?=\S)/).flatMap((message) => {
    if (message.trim() === "") return [];
    const match = /^check\.ts\((\d+),\d+\): error TS\d+: ([\s\S]*)/.exec(message);
    const check = checks[Number(match?.[1]) - before - 1];
    if (!match || !check) throw new Error(`the generated types do not compile: ${message}`);
    return [{ operation: check.operation, aspect: check.aspect, reason: reasonOf(match[2] ?? "") }];
  });
  const first = new Map(breaks.toReversed().map((one) => [`${one.operation} ${one.aspect}`, one]));
  return breaks.filter((one) => first.get(`${one.operation} ${one.aspect}`) === one);
}

/** The innermost line of a message names the property; those above it repeat whole types. */
function reasonOf(message: string): string {
  const lines = message.trimEnd().split("\n");
  return (lines.at(-1) ?? "").trim().slice(0, 300);
}
