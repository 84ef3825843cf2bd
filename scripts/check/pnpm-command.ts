import { basename } from "node:path";
import { PNPM_VERSION } from "../spec/pnpm.ts";

/** The pnpm that runs this script, or the pinned one where the script was started without. */
export function pnpmCommand(): readonly [command: string, ...args: string[]] {
  const running = process.env["npm_execpath"];
  if (running && basename(running).startsWith("pnpm")) return [running];
  return ["npx", "--yes", `pnpm@${PNPM_VERSION}`];
}
