import { ConfigurationError, DeadlineError, NetworkError, TokenError, VendorkitError } from "@vendorkit/client";
import { CommanderError } from "commander";
import { exitCode } from "./exit-codes.ts";
import { Interrupted } from "./interrupt.ts";
import { tellError, tellHint } from "./tell-error.ts";
import { paint, say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { inVariables } from "./variables.ts";

/** Says what went wrong, to people, and gives the exit status that says it to programs. */
export function reportError(error: unknown, signal: AbortSignal, isDebug: boolean): number {
  // What ends after an interrupt ends because of it.
  if (signal.reason instanceof Interrupted) return signal.reason.exitCode;
  if (isClosedPipe(error)) return exitCode.ok;
  if (error instanceof CommanderError) return exitCode.usage;
  const { message, hint } = told(error);
  tellError(message);
  if (hint) tellHint(hint);
  if (isDebug && error instanceof Error) say(paint("dim", error.stack ?? ""));
  return codeFor(error);
}

/** A file or a stream that cannot be read or written; the system says which. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error && "code" in error;

/** Whoever read our output has seen enough, as `head` has after ten lines. Only streams of this process say so. */
function isClosedPipe(error: unknown): boolean {
  if (isSystemError(error)) return error.code === "EPIPE";
  const { code = "" } = error as { code?: unknown };
  return process.stdout.destroyed && String(code).startsWith("ERR_STREAM_");
}

function told(error: unknown): { message: string; hint?: string | undefined } {
  if (error instanceof UsageError) return error;
  if (isSystemError(error)) return { message: error.message };
  if (error instanceof VendorkitError) return { message: inVariables(error.message, error.vendor) };
  const message = error instanceof Error ? error.message : String(error);
  return { message, hint: "This looks like a fault of vendorkit itself; --debug shows where it happened." };
}

function codeFor(error: unknown): number {
  if (error instanceof UsageError || error instanceof ConfigurationError) return exitCode.usage;
  if (error instanceof NetworkError || error instanceof DeadlineError) return exitCode.unanswered;
  if (error instanceof TokenError)
    return ["timeout", "unavailable"].includes(error.code) ? exitCode.unanswered : exitCode.token;
  if (isSystemError(error)) return exitCode.output;
  return error instanceof VendorkitError ? exitCode.refused : exitCode.internal;
}
