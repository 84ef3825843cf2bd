/** `snapshot-check --pack <folder> --tag <tag>` fails unless every tarball in a pack is a snapshot under that tag. */
import { parseArgs } from "node:util";
import { snapshotProblems } from "./release/snapshot-problems.ts";
import { pnpm } from "./spec/pnpm.ts";
import { runCommand } from "./spec/run-command.ts";
import { SpecError } from "./spec/spec-error.ts";

const { values } = parseArgs({ options: { pack: { type: "string" }, tag: { type: "string" } } });

await runCommand(async () => {
  const { pack, tag } = values;
  if (pack === undefined || tag === undefined)
    throw new SpecError(
      "snapshot-check",
      "a pack and a tag are needed",
      `\`${pnpm("snapshot-check --pack <folder> --tag pr-12")}\``,
    );
  const problems = await snapshotProblems(pack, tag);
  for (const problem of problems) console.error(`snapshot-check: ${problem}`);
  return problems.length === 0;
});
