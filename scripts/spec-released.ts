/**
 * `spec:released [vendor…]` notes the effective specs as released: what the next `spec:diff` starts from. `version-packages` does
 * so for the vendors whose packages it raises; this is for a release that was made in another way.
 */
import { parseArgs } from "node:util";
import { noteReleased, releasedFile } from "./diff/released.ts";
import { chooseVendors, repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const { values, positionals } = parseArgs({
  options: { root: { type: "string", default: repositoryRoot } },
  allowPositionals: true,
});

await runCommand(async () => {
  for (const vendor of chooseVendors(values.root, positionals)) {
    await noteReleased(values.root, vendor);
    console.error(`spec:released ${vendor}: ${releasedFile(vendor)}`);
  }
  return true;
});
