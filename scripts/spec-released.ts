/**
 * `spec:released [vendor…]` notes the effective specs as released: what the next `spec:diff` starts from. `version` runs
 * it, right after the versions were raised.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { releasedFile } from "./diff/released.ts";
import { effectiveSpec } from "./spec/effective-spec.ts";
import { toCanonicalText } from "./spec/json.ts";
import { chooseVendors, repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const { values, positionals } = parseArgs({
  options: { root: { type: "string", default: repositoryRoot } },
  allowPositionals: true,
});

await runCommand(async () => {
  for (const vendor of chooseVendors(values.root, positionals)) {
    const file = releasedFile(vendor);
    await writeFile(join(values.root, file), toCanonicalText(await effectiveSpec(values.root, vendor)));
    console.error(`spec:released ${vendor}: ${file}`);
  }
  return true;
});
