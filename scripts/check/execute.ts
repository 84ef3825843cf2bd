import { spawn } from "node:child_process";
import { once } from "node:events";
import { SpecError } from "../spec/spec-error.ts";

/** How a command ended, and all that it wrote. */
export interface Execution {
  readonly isOk: boolean;
  readonly stdout: string;
  readonly output: string;
  readonly seconds: number;
}

export interface ExecuteOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the command is ended; none by default. */
  readonly timeout?: number;
  /** Reads the command as a line of shell, as package.json's scripts are. */
  readonly isShell?: boolean;
  /** Ends the command and all that it started. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs a command and keeps what it writes, so that only the output of what failed is shown. */
export async function execute(command: string, args: readonly string[], options: ExecuteOptions): Promise<Execution> {
  const { cwd, env = process.env, timeout, isShell = false, signal: abort } = options;
  abort?.throwIfAborted();
  const started = performance.now();
  const child = spawn(command, args, {
    cwd,
    env,
    shell: isShell,
    // A group of its own can be ended as a whole.
    detached: abort !== undefined,
    stdio: ["ignore", "pipe", "pipe"],
    ...(timeout !== undefined && { timeout }),
  });
  const end = () => void (child.pid === undefined || process.kill(-child.pid, "SIGTERM"));
  abort?.addEventListener("abort", end);
  const chunks: { readonly isStdout: boolean; readonly text: string }[] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => chunks.push({ isStdout: true, text }));
  child.stderr.setEncoding("utf8").on("data", (text: string) => chunks.push({ isStdout: false, text }));
  const [code, signal] = (await once(child, "close").finally(() => abort?.removeEventListener("abort", end))) as [
    number | null,
    string | null,
  ];
  abort?.throwIfAborted();
  if (signal !== null) chunks.push({ isStdout: false, text: `\nended by ${signal}\n` });
  return {
    isOk: code === 0,
    stdout: chunks.flatMap(({ isStdout, text }) => (isStdout ? [text] : [])).join(""),
    output: chunks.map(({ text }) => text).join(""),
    seconds: (performance.now() - started) / 1000,
  };
}

/** Runs a command that has to succeed; its output is the error otherwise. */
export async function executeOrThrow(
  command: string,
  args: readonly string[],
  options: ExecuteOptions,
): Promise<Execution> {
  const execution = await execute(command, args, options);
  if (execution.isOk) return execution;
  const line = [command, ...args].join(" ");
  throw new SpecError(line, `failed\n${execution.output.trim()}`, "correct what it says");
}
