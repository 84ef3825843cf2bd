import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { executeOrThrow } from "../check/execute.ts";
import { pnpmCommand } from "../check/pnpm-command.ts";
import { aliasOf, type Runtime } from "./runtime.ts";

/** Installs the binaries into a folder, without running a script of theirs. */
export async function installRuntimes(folder: string, wanted: readonly Runtime[]): Promise<void> {
  const dependencies = Object.fromEntries(
    wanted.map((runtime) => [aliasOf(runtime), `npm:${runtime.holder}@${runtime.version}`]),
  );
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  const [command, ...args] = pnpmCommand();
  const flags = ["install", "--ignore-workspace", "--ignore-scripts", "--prefer-offline", "--no-lockfile"];
  await executeOrThrow(command, [...args, ...flags], { cwd: folder });
}

export const binaryOf = (folder: string, runtime: Runtime): string =>
  join(folder, "node_modules", aliasOf(runtime), runtime.binary);
