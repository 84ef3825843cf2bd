import { exitCode } from "./exit-codes.ts";

/**
 * `vendorkit list pliant | head` closes our stdout early: that is no error, and there is nobody to tell. A disk that is
 * full is one.
 */
export function watchOutput(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
      if (code === "EPIPE") return;
      process.exitCode = exitCode.output;
      if (stream === process.stdout) process.stderr.write(`error: stdout cannot be written: ${message}\n`);
    });
}
