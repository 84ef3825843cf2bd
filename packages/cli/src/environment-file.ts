import { UsageError } from "./usage-error.ts";

/**
 * Reads variables from files, in the form that `node --env-file` takes. Those that are set already win.
 *
 * @throws UsageError for a file that cannot be read.
 */
export function loadEnvironment(files: readonly string[] = []): void {
  for (const file of files)
    try {
      process.loadEnvFile(file);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const why = code === "ENOENT" ? "there is no such file" : `it cannot be read (${code})`;
      throw new UsageError(`--env-file ${file}: ${why}.`);
    }
}
