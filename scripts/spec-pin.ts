/**
 * `spec:pin <vendor> --from <file|url> [--allow-shrink]` takes a specification file as the contract of a vendor and
 * records its source. With the spec's own path it only writes the record anew, after an edit that was meant.
 */
import { parseArgs } from "node:util";
import { pin } from "./spec/pin.ts";
import { pnpm } from "./spec/pnpm.ts";
import { filesOf, repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";
import { SpecError } from "./spec/spec-error.ts";

const { values, positionals } = parseArgs({
  options: {
    from: { type: "string" },
    "allow-shrink": { type: "boolean", default: false },
    root: { type: "string", default: repositoryRoot },
  },
  allowPositionals: true,
});

await runCommand(async () => {
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
    report: (line) => console.error(`spec:pin ${vendor}: ${line}`),
  });
  console.error(
    `spec:pin ${vendor}: OpenAPI ${record.openapi}, version ${record.version}, ${record.operations} operations, ` +
      `${record.schemas} schemas, sha256 ${record.sha256.slice(0, 12)}…, written to ${filesOf(vendor).spec}`,
  );
  console.error(`Next: \`${pnpm(`spec:lint ${vendor}`)}\` and \`${pnpm(`generate ${vendor}`)}\``);
  return true;
});
