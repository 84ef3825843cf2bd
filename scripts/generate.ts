/**
 * `generate [vendor…]` writes each vendor's `openapi.json` and `src/schema.ts` from its spec and overlays.
 * `generate --check [vendor…]` regenerates in memory and fails when a file on disk says something else.
 */
import { parseArgs } from "node:util";
import { generateAll } from "./spec/generate-all.ts";
import { chooseVendors, repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const { values, positionals } = parseArgs({
  options: { check: { type: "boolean", default: false }, root: { type: "string", default: repositoryRoot } },
  allowPositionals: true,
});

await runCommand(async () => {
  const vendors = chooseVendors(values.root, positionals);
  return await generateAll(values.root, vendors, { check: values.check, report: (line) => console.error(line) });
});
