/**
 * `spec:lint [vendor…]` runs Redocly under our rules (redocly.yaml) over the specs. Any finding fails.
 * A spec with overlays is linted as it is after them, since that is what types are generated from.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { effectiveSpec, overlaysOf } from "./spec/effective-spec.ts";
import { toCanonicalText } from "./spec/json.ts";
import { chooseVendors, filesOf, repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const { values, positionals } = parseArgs({
  options: { root: { type: "string", default: repositoryRoot } },
  allowPositionals: true,
});

await runCommand(async () => {
  const scratch = await mkdtemp(join(tmpdir(), "vendorkit-lint-"));
  try {
    const vendors = chooseVendors(values.root, positionals);
    return await lint(await Promise.all(vendors.map((vendor) => fileToLint(vendor, scratch))));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});

async function fileToLint(vendor: string, scratch: string): Promise<string> {
  const overlays = await overlaysOf(values.root, vendor);
  // The author's file where it is the whole truth: findings then point at the line to correct.
  if (overlays.length === 0) return join(values.root, filesOf(vendor).spec);
  const file = join(scratch, `${vendor}.json`);
  await writeFile(file, toCanonicalText(await effectiveSpec(values.root, vendor)));
  return file;
}

async function lint(files: readonly string[]): Promise<boolean> {
  const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
  const config = join(import.meta.dirname, "redocly.yaml");
  const child = spawn(process.execPath, [cli, "lint", ...files, "--config", config, "--max-problems", "1000"], {
    stdio: "inherit",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  const [code] = (await once(child, "exit")) as [number | null];
  return code === 0;
}
