/**
 * `spec:changeset [vendor…]` writes `.changeset/spec-<vendor>-<hash>.md` with the bump that follows from what changed
 * since the release, and what it means for users. The same change gives the same file; a further one replaces it.
 */
import { parseArgs } from "node:util";
import { writeChangeset } from "./diff/changeset.ts";
import { chooseVendors, repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const { values, positionals } = parseArgs({
  options: { root: { type: "string", default: repositoryRoot } },
  allowPositionals: true,
});

await runCommand(async () => {
  for (const vendor of chooseVendors(values.root, positionals)) {
    const file = await writeChangeset(values.root, vendor);
    console.error(`spec:changeset ${vendor}: ${file ?? "nothing to release"}`);
  }
  return true;
});
