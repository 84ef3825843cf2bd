/**
 * `compat [vendor…]` asks the compiler for a second opinion on what changed since the release: it fails when TypeScript
 * sees a break that `spec:diff` does not call major. `compat --from <file> --to <file>` does so for any two files.
 */
import { parseArgs } from "node:util";
import { missingRules, opinionsOn } from "./compat/compare.ts";
import { readSpec, releasedSpec } from "./diff/released.ts";
import { isSame } from "./diff/same.ts";
import { effectiveSpec } from "./spec/effective-spec.ts";
import type { JsonObject } from "./spec/json.ts";
import { chooseVendors, repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";
import { SpecError } from "./spec/spec-error.ts";

const { values, positionals } = parseArgs({
  options: { from: { type: "string" }, to: { type: "string" }, root: { type: "string", default: repositoryRoot } },
  allowPositionals: true,
});

await runCommand(async () => {
  const { from, to, root } = values;
  if ((from === undefined) !== (to === undefined)) {
    throw new SpecError("compat", "`--from` and `--to` go together", "name two files");
  }
  if (from !== undefined && to !== undefined) return await judge(to, await readSpec(from), await readSpec(to));
  let agree = true;
  for (const vendor of chooseVendors(root, positionals)) {
    const released = await releasedSpec(root, vendor);
    if (!released) console.error(`compat ${vendor}: nothing was released yet`);
    else agree = (await judge(vendor, released, await effectiveSpec(root, vendor))) && agree;
  }
  return agree;
});

async function judge(vendor: string, old: JsonObject, new_: JsonObject): Promise<boolean> {
  if (isSame(old, new_)) {
    console.error(`compat ${vendor}: as released`);
    return true;
  }
  const opinions = await opinionsOn(vendor, old, new_);
  const missing = missingRules(opinions);
  console.error(
    `compat ${vendor}: ${opinions.checks} checks, ${opinions.breaks.length} breaks seen by the compiler; ` +
      `spec:diff says ${opinions.diff.bump}`,
  );
  for (const { operation, aspect, reason } of opinions.breaks) console.error(`  ${operation}, ${aspect}: ${reason}`);
  for (const problem of missing) console.error(`\n${problem}`);
  return missing.length === 0;
}
