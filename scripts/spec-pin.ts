/**
 * `spec:pin <vendor> --from <file|url> [--allow-shrink]` takes a specification file as the contract of a vendor and
 * records its source. With the spec's own path it only writes the record anew, after an edit that was meant.
 *
 * `spec:pin --check [vendor…]` downloads what vendors publish and fails when it is another file than the pinned one.
 */
import { parseArgs } from "node:util";
import { pin } from "./spec/pin.ts";
import { pnpm } from "./spec/pnpm.ts";
import { movedVendors } from "./spec/moved-vendors.ts";
import { chooseVendors, filesOf, repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";
import { SpecError } from "./spec/spec-error.ts";

const { values, positionals } = parseArgs({
  options: {
    from: { type: "string" },
    "allow-shrink": { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    root: { type: "string", default: repositoryRoot },
  },
  allowPositionals: true,
});

const report = (vendor: string) => (line: string) => console.error(`spec:pin ${vendor}: ${line}`);

await runCommand(values.check ? check : take);

async function check(): Promise<boolean> {
  const moved = await movedVendors(values.root, chooseVendors(values.root, positionals), report);
  if (moved.length > 0) console.error(`Next: \`${pnpm(`spec:refresh ${moved.join(" ")}`)}\``);
  return moved.length === 0;
}

async function take(): Promise<boolean> {
  const [vendor, ...more] = positionals;
  if (vendor === undefined || values.from === undefined || more.length > 0) {
    throw new SpecError(
      "spec:pin",
      "a vendor and a source are needed",
      `\`${pnpm("spec:pin <vendor> --from <file|url>")}\``,
    );
  }
  const record = await pin(values.root, vendor, values.from, {
    allowShrink: values["allow-shrink"],
    today: new Date().toISOString().slice(0, 10),
    report: report(vendor),
  });
  console.error(
    `spec:pin ${vendor}: OpenAPI ${record.openapi}, version ${record.version}, ${record.operations} operations, ` +
      `${record.schemas} schemas, sha256 ${record.sha256.slice(0, 12)}…, written to ${filesOf(vendor).spec}`,
  );
  console.error(`Next: \`${pnpm(`spec:lint ${vendor}`)}\` and \`${pnpm(`generate ${vendor}`)}\``);
  return true;
}
