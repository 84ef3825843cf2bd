/** `spec:verify [vendor…]` re-hashes each spec and fails when `source.json` describes another file. */
import { parseArgs } from "node:util";
import { chooseVendors, repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";
import { verifyAll } from "./spec/verify-all.ts";

const { values, positionals } = parseArgs({
  options: { root: { type: "string", default: repositoryRoot } },
  allowPositionals: true,
});

await runCommand(async () => {
  const vendors = chooseVendors(values.root, positionals);
  return await verifyAll(values.root, vendors, (line) => console.error(line));
});
