/**
 * `readme:table` writes the table of vendors into the root README, between its markers; `--check` fails when the table
 * there says something else than the specs.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { firstDifference } from "./spec/drift.ts";
import { effectiveSpec } from "./spec/effective-spec.ts";
import { pnpm } from "./spec/pnpm.ts";
import { insertTable } from "./spec/readme-markers.ts";
import { discoverVendors, repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";
import { vendorRow, vendorTable } from "./spec/vendor-table.ts";

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    file: { type: "string", default: "README.md" },
    root: { type: "string", default: repositoryRoot },
  },
});

await runCommand(async () => {
  const vendors = discoverVendors(values.root);
  const rows = await Promise.all(vendors.map(async (name) => vendorRow(name, await effectiveSpec(values.root, name))));
  const path = join(values.root, values.file);
  const present = await readFile(path, "utf8");
  const wanted = insertTable(present, vendorTable(rows), values.file);
  const difference = firstDifference(present, wanted);
  if (difference === undefined) console.error(`readme:table: ${values.file} is up to date`);
  else if (values.check) console.error(`${values.file}: ${difference}\n  To mend it: \`${pnpm("readme:table")}\``);
  else {
    await writeFile(path, wanted);
    console.error(`readme:table: ${values.file} written`);
  }
  return difference === undefined || !values.check;
});
