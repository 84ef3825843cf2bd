/**
 * `generate [vendor…]` writes each vendor's `openapi.json` and `src/schema.ts` from its spec and overlays.
 * `generate --check [vendor…]` regenerates in memory and fails when a file on disk says something else.
 */
import { parseArgs } from "node:util";
import { findDrift, generateVendor, writeGenerated } from "./spec/generate-vendor.ts";
import { chooseVendors, repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const { values, positionals } = parseArgs({
  options: { check: { type: "boolean", default: false }, root: { type: "string", default: repositoryRoot } },
  allowPositionals: true,
});

await runCommand(async () => {
  const vendors = chooseVendors(values.root, positionals);
  const problems: string[] = [];
  for (const vendor of vendors) {
    const started = performance.now();
    const generated = await generateVendor(values.root, vendor);
    const found = values.check ? await findDrift(values.root, vendor, generated) : [];
    const written = values.check ? [] : await writeGenerated(values.root, generated);
    problems.push(...found);
    const outcome = values.check ? (found.length > 0 ? "differs" : "up to date") : `${written.length} files written`;
    console.error(`generate ${vendor}: ${outcome}, ${((performance.now() - started) / 1000).toFixed(2)} s`);
  }
  for (const problem of problems) console.error(`\n${problem}`);
  return problems.length === 0;
});
