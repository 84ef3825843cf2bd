/**
 * `size` measures the size budgets with size-limit and sees to it that a larger specification adds no byte. With `--why`,
 * or when a budget is exceeded, it lists where the bytes of our own code are.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { execute } from "./check/execute.ts";
import { dependencies } from "./check/size/budgets.ts";
import { bundle } from "./check/size/bundle.ts";
import { bytesBySource } from "./check/size/bytes-by-source.ts";
import { specWeight } from "./check/size/spec-weight.ts";
import { repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const { values } = parseArgs({ options: { why: { type: "boolean", default: false } } });

await runCommand(async () => {
  const config = join(import.meta.dirname, "check/size/size-limit.ts");
  const { isOk, output } = await execute("size-limit", ["--config", config], { cwd: repositoryRoot });
  console.log(output.trimEnd());
  const { problems, own } = await specWeight();
  console.log(`\nOf its own, before minification: ${[...own].map(([name, bytes]) => `${name} ${bytes} B`).join(", ")}`);
  for (const problem of problems) console.error(`size: ${problem}`);
  if (values.why || !isOk) await explain();
  return isOk && problems.length === 0;
});

async function explain(): Promise<void> {
  const ours = await bundle(join(import.meta.dirname, "check/size/own-code.ts"), { external: dependencies });
  console.log("\nMinified bytes of our own code, by source file:");
  for (const [source, bytes] of bytesBySource(ours)) console.log(`${String(bytes).padStart(7)}  ${source}`);
}
