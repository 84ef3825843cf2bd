/**
 * `new-vendor <name> [--title …] [--base-url …] [--token-url …] [--body form|json] [--scope …] [--audience …]
 * [--parameters a,b,c] [--docs …] [--spec <file|url> | --path /things]` writes a vendor's package, whose tests pass at
 * once. What is not given is asked for on a terminal. Nothing is written unless everything can be.
 */
import { spawnSync } from "node:child_process";
import { pnpmCommand } from "./check/pnpm-command.ts";
import { withTerminal } from "./new-vendor/ask.ts";
import { checkName } from "./new-vendor/check-name.ts";
import { collect } from "./new-vendor/collect.ts";
import { readArguments } from "./new-vendor/read-arguments.ts";
import { pnpm } from "./spec/pnpm.ts";
import { runCommand } from "./spec/run-command.ts";

await runCommand(async () => {
  const from = process.env["INIT_CWD"] ?? process.cwd();
  const { name: given, flags, root, install } = readArguments(process.argv.slice(2), from);
  const name = checkName(root, given);
  const answers = await withTerminal((ask) => collect(name, flags, ask));
  // Generators take a second to load, and a wrong flag is told at once.
  const { writeVendor } = await import("./new-vendor/write-vendor.ts");
  const report = (line: string) => console.error(`new-vendor ${name}: ${line}`);
  const written = await writeVendor(root, answers, { today: new Date().toISOString().slice(0, 10), report });
  report(`wrote ${written.join(", ")}, and the table in README.md`);
  const isLinked = install && link(root);
  console.error(nextSteps(name, isLinked));
  return isLinked || !install;
});

/** Makes the package's dependencies resolve; it has none that is not here already. */
function link(root: string): boolean {
  const [command, ...args] = pnpmCommand();
  return spawnSync(command, [...args, "install", "--prefer-offline"], { cwd: root, stdio: "inherit" }).status === 0;
}

function nextSteps(name: string, isLinked: boolean): string {
  return [
    `Next: ${isLinked ? "" : `\`${pnpm("install")}\`, `}\`${pnpm(`test packages/${name}`)}\`, \`${pnpm(`spec:lint ${name}`)}\`, and then`,
    `  packages/${name}/src/profile.ts: the hints of the vendor's troubleshooting pages`,
    `  packages/${name}/README.md: what else its users have to know`,
    `  \`${pnpm(`type-cost ${name}`)}\`, once its types are settled`,
  ].join("\n");
}
