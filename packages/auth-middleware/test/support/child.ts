import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

/** The sources, as a program in a process of its own imports them. */
const INDEX = new URL("../../src/index.ts", import.meta.url).href;

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Milliseconds from the last word printed to the end of the process. */
  readonly lingered: number;
}

/** Runs a program that uses the package, which it finds in `process.env.INDEX`, in a process of its own. */
export async function runProgram(
  program: string,
  { env = {}, flags = [] }: { env?: Record<string, string>; flags?: string[] } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [...flags, "--input-type=module", "--eval", program], {
    env: { PATH: process.env["PATH"], INDEX, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let last = performance.now();
  child.stdout.on("data", () => (last = performance.now()));
  const ended = new Promise<number | null>((resolve) => void child.on("exit", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr, lingered: performance.now() - last };
}
