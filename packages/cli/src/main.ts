import { CommanderError } from "commander";
import { exitCode } from "./exit-codes.ts";
import { interruptible } from "./interrupt.ts";
import { createProgram } from "./program.ts";
import { say } from "./terminal.ts";

/**
 * Runs the command line, and gives its exit status. Does not end the process.
 *
 * @param args what stands after `vendorkit`.
 * @example
 * process.exitCode = await main(["list", "pliant", "--json"]);
 */
export const main = (args: readonly string[] = process.argv.slice(2)): Promise<number> =>
  interruptible(async (signal) => {
    const code = await run(args, signal);
    if (signal.aborted) tellInterruption();
    return code;
  });

function tellInterruption(): void {
  // The terminal shows `^C` and leaves the cursor behind it.
  if (process.stderr.isTTY) process.stderr.write("\r");
  say("interrupted");
}

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  let code: number = exitCode.ok;
  const program = createProgram({ signal, done: (told) => (code = told) });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    // commander throws for `--help` and `--version` too, once it has printed them.
    if (error instanceof CommanderError && error.exitCode === 0) return exitCode.ok;
    const { reportError } = await import("./report-error.ts");
    return reportError(error, signal, program.opts<{ debug?: boolean }>().debug ?? false);
  }
}
