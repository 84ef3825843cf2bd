/** `spec:verify [vendor…]` re-hashes each spec and fails when `source.json` describes another file. */
import { parseArgs } from "node:util";
import { chooseVendors, repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";
import { SpecError } from "./spec/spec-error.ts";
import { verifySource } from "./spec/verify.ts";

const { values, positionals } = parseArgs({
  options: { root: { type: "string", default: repositoryRoot } },
  allowPositionals: true,
});

await runCommand(async () => {
  let sound = true;
  for (const vendor of chooseVendors(values.root, positionals)) {
    try {
      const record = await verifySource(values.root, vendor);
      console.error(`spec:verify ${vendor}: ${record.operations} operations, sha256 ${record.sha256.slice(0, 12)}…`);
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      console.error(`spec:verify ${vendor}: differs\n\n${error.message}\n`);
      sound = false;
    }
  }
  return sound;
});
