/** `doctor` says whether this machine runs the repository's scripts with the versions they are written for. */
import { executeOrThrow } from "./check/execute.ts";
import { pnpmCommand } from "./check/pnpm-command.ts";
import { pnpm, PNPM_VERSION } from "./spec/pnpm.ts";
import { repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

/** The first release that runs TypeScript without a flag, which is how the scripts are started. */
const OLDEST_NODE = [22, 18] as const;

await runCommand(async () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isNewEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  report(
    isNewEnough,
    `Node ${process.versions.node}`,
    `${OLDEST_NODE.join(".")} or later; \`${pnpm("install")}\` brings one`,
  );
  const [command, ...args] = pnpmCommand();
  const { stdout } = await executeOrThrow(command, [...args, "--version"], { cwd: repositoryRoot });
  const isPinned = stdout.trim() === PNPM_VERSION;
  report(isPinned, `pnpm ${stdout.trim()}`, `${PNPM_VERSION}; run scripts as \`${pnpm("run <script>")}\``);
  return isNewEnough && isPinned;
});

function report(isGood: boolean, found: string, wanted: string): void {
  console.error(isGood ? `doctor: ${found}` : `doctor: FAILED ${found}, wanted is ${wanted}`);
}
