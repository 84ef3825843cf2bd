/**
 * `spec:refresh [vendor…]` takes the files anew that vendors have published since: pins them, generates, and writes the
 * changesets. `--body <file>` writes what users will notice as Markdown, for a pull request.
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { refresh } from "./spec/refresh.ts";
import { chooseVendors, repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const { values, positionals } = parseArgs({
  options: { body: { type: "string" }, root: { type: "string", default: repositoryRoot } },
  allowPositionals: true,
});

await runCommand(async () => {
  const diffs = await refresh(values.root, chooseVendors(values.root, positionals), {
    today: new Date().toISOString().slice(0, 10),
    report: (line) => console.error(`spec:refresh ${line}`),
  });
  if (diffs.length === 0) console.error("spec:refresh: nothing has moved");
  if (values.body !== undefined) await writeFile(values.body, `${diffs.join("\n\n")}\n`);
  return true;
});
