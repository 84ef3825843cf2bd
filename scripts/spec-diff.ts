/**
 * `spec:diff [vendor…]` tells what users will notice between the released spec and the effective one, and the bump that
 * follows. `--json` prints `{ vendor, bump, changes }` for one vendor, a list of them for several, and nothing else.
 * `spec:diff [name] --from <file> --to <file>` compares any two OpenAPI files.
 */
import { parseArgs } from "node:util";
import { diffSpecs, type SpecDiff } from "./diff/diff-specs.ts";
import { toMarkdown } from "./diff/markdown.ts";
import { diffVendor, readSpec } from "./diff/released.ts";
import { chooseVendors, repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";
import { SpecError } from "./spec/spec-error.ts";

const { values, positionals } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    from: { type: "string" },
    to: { type: "string" },
    root: { type: "string", default: repositoryRoot },
  },
  allowPositionals: true,
});

await runCommand(async () => {
  const found = values.from === undefined && values.to === undefined ? await ofVendors() : [await ofFiles()];
  if (values.json) {
    const reports = found.map(({ vendor, diff }) => ({
      vendor,
      bump: diff.bump,
      changes: diff.changes.map(published),
    }));
    console.log(JSON.stringify(found.length === 1 ? reports[0] : reports, null, 2));
  } else for (const { vendor, diff } of found) console.log(toMarkdown(vendor, diff));
  return true;
});

interface Found {
  readonly vendor: string;
  readonly diff: SpecDiff;
}

async function ofVendors(): Promise<Found[]> {
  return await Promise.all(
    chooseVendors(values.root, positionals).map(async (vendor) => {
      const diff = await diffVendor(values.root, vendor);
      if (!diff.isReleased)
        console.error(`spec:diff ${vendor}: nothing was released yet, so there is nothing to compare`);
      return { vendor, diff };
    }),
  );
}

async function ofFiles(): Promise<Found> {
  const { from, to } = values;
  if (from === undefined || to === undefined || positionals.length > 1) {
    throw new SpecError("spec:diff", "`--from` and `--to` go together, with one name at most", "name two files");
  }
  const [old, new_] = await Promise.all([readSpec(from), readSpec(to)]);
  return { vendor: positionals[0] ?? to, diff: diffSpecs(old, new_) };
}

function published({ rule, bump, path, text }: SpecDiff["changes"][number]) {
  return { rule, bump, path, text };
}
