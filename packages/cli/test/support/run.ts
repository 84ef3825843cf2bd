import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Emulator } from "@vendorkit/emulator";
import { vi } from "vitest";
import { main } from "../../src/main.ts";

export const bin = fileURLToPath(new URL("../../src/bin.ts", import.meta.url));

export type Variables = Readonly<Record<string, string | undefined>>;

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Variables;
  readonly input?: string;
  readonly cwd?: string;
  /** Where stdout goes instead of into a pipe. */
  readonly stdoutTo?: string;
}

/** Compiled sources are kept for the next run, which halves the time that a process takes to start. */
const cache = fileURLToPath(new URL("../../node_modules/.cache/compiled", import.meta.url));

/** Only what a process needs: the tests' own surroundings must not show. */
const surroundings = (): Variables => ({
  PATH: process.env["PATH"],
  HOME: "/nowhere",
  TERM: "xterm-256color",
  NODE_COMPILE_CACHE: cache,
});

export function start(args: readonly string[], { env = {}, cwd, stdoutTo }: RunOptions = {}): ChildProcess {
  const stdout = stdoutTo === undefined ? "pipe" : openSync(stdoutTo, "w");
  const stdio = ["pipe", stdout, "pipe"] as const;
  return spawn(process.execPath, [bin, ...args], { env: { ...surroundings(), ...env }, cwd, stdio: [...stdio] });
}

export async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (chunk) => (stdout += String(chunk)));
  child.stderr?.on("data", (chunk) => (stderr += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}

/** Runs the real command in a process of its own, whose streams are pipes. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = start(args, options);
  // A command that has ended reads no more.
  child.stdin?.on("error", () => {}).end(options.input ?? "");
  return outcomeOf(child);
}

/**
 * Runs the command line in this process, one after the other: for what ends before anything is sent, where a process for
 * each would only cost time.
 */
export async function runInside(args: readonly string[], { env = {}, cwd = "." }: RunOptions = {}): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const before = { ...process.env };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((chunk) => {
      written[name] += String(chunk);
      return true;
    }),
  );
  const spy = vi.spyOn(process, "cwd").mockReturnValue(cwd);
  Object.assign(process.env, env);
  try {
    return { code: await main(args), ...written };
  } finally {
    for (const one of [...spies, spy]) one.mockRestore();
    for (const name of Object.keys(env)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

export interface TerminalOptions extends RunOptions {
  readonly columns?: number;
}

/** Starts the command on a pseudo-terminal, which is what util-linux's `script` makes. Both streams end up in one. */
export function startOnTerminal(
  args: readonly string[],
  { columns = 80, ...options }: TerminalOptions = {},
): ChildProcess {
  const command = [process.execPath, bin, ...args].map(quoted).join(" ");
  const line = `stty cols ${columns}; exec ${command}`;
  const env = { ...surroundings(), SHELL: "/bin/sh", ...options.env };
  return spawn("script", ["-qefc", line, "/dev/null"], { env, cwd: options.cwd });
}

/** What a terminal showed, all of it, with its control sequences. */
export const runOnTerminal = (args: readonly string[], options: TerminalOptions = {}): Promise<Outcome> =>
  outcomeOf(startOnTerminal(args, options));

/** The variables that point a vendor's client at the emulator. */
export function variablesFor(emulator: Emulator, ...vendors: readonly Parameters<Emulator["options"]>[0][]): Variables {
  return Object.fromEntries(
    vendors.flatMap((vendor) =>
      Object.entries(emulator.options(vendor)).map(([option, value]) => [
        `${vendor}_${option.replaceAll(/[A-Z]/g, "_$&")}`.toUpperCase(),
        value,
      ]),
    ),
  );
}
