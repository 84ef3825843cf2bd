/**
 * `rehearse` releases a copy of the repository to a registry on loopback and uses what was released: version, build, pack,
 * publish from the pack, install with npm and pnpm on three Nodes, compile the READMEs' programs with three TypeScripts and
 * run them against the installed emulator, compare the tarballs with `rehearse/budget.json`. Then a vendor renames a
 * response field, and all of it leads to a user whose code no longer compiles there. The working tree is left as it was.
 *
 * `rehearse --record` writes the budget anew from what the tarballs are.
 */
import { parseArgs } from "node:util";
import { Progress } from "./check/progress.ts";
import { inScratch } from "./check/tarballs.ts";
import { rehearsalIn } from "./rehearse/rehearsal.ts";
import { rehearse } from "./rehearse/rehearse.ts";
import { workingTree } from "./rehearse/working-tree.ts";
import { runCommand } from "./spec/run-command.ts";
import { SpecError } from "./spec/spec-error.ts";

const { values } = parseArgs({ options: { record: { type: "boolean", default: false } } });
const progress = new Progress("rehearse");
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () =>
    stop.abort(new SpecError("rehearse", `stopped by ${signal}`, "nothing is left of it; run it again")),
  );

await runCommand(async () => {
  const before = await workingTree();
  await progress.timed("all of it", () =>
    inScratch("rehearse", (folder) =>
      rehearse(rehearsalIn(folder, progress, stop.signal), { isRecording: values.record }),
    ),
  );
  const after = await workingTree();
  if (after !== before && !values.record) progress.problem("the working tree", `it was\n${before}and is\n${after}`);
  return progress.isGood;
});
