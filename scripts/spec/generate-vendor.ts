import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { firstDifference } from "./drift.ts";
import { effectiveSpec } from "./effective-spec.ts";
import { generateTypes } from "./generate-types.ts";
import { toCanonicalText } from "./json.ts";
import { pnpm } from "./pnpm.ts";
import { filesOf } from "./repository.ts";
import { repin } from "./source-file.ts";
import { SpecError } from "./spec-error.ts";

/** The generated files of a vendor: path relative to the root, and text. */
export async function generateVendor(root: string, vendor: string): Promise<Map<string, string>> {
  const files = filesOf(vendor);
  const effective = await effectiveSpec(root, vendor);
  const inputs = { effective: toCanonicalText(effective), source: await sourceText(root, vendor) };
  return new Map([
    [files.effective, inputs.effective],
    [files.schema, await generateTypes(vendor, effective, inputs)],
  ]);
}

/** The record goes into the schema's header, so that a change of where a spec came from is a change to review. */
async function sourceText(root: string, vendor: string): Promise<string> {
  const file = filesOf(vendor).source;
  if (!existsSync(join(root, file))) throw new SpecError(file, "it is missing", `\`${repin(vendor)}\``);
  return await readFile(join(root, file), "utf8");
}

/** Writes what differs and gives the paths written: an untouched file keeps its time stamp, so `tsc -b` skips it. */
export async function writeGenerated(root: string, generated: ReadonlyMap<string, string>): Promise<string[]> {
  const written: string[] = [];
  for (const [file, text] of generated) {
    const path = join(root, file);
    if (existsSync(path) && (await readFile(path, "utf8")) === text) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    written.push(file);
  }
  return written;
}

/** What the files on disk have that the generator would not write; empty when there is no drift. */
export async function findDrift(
  root: string,
  vendor: string,
  generated: ReadonlyMap<string, string>,
): Promise<string[]> {
  const found: string[] = [];
  for (const [file, text] of generated) {
    const path = join(root, file);
    const difference = existsSync(path) ? firstDifference(await readFile(path, "utf8"), text) : "the file is missing";
    if (difference === undefined) continue;
    found.push(
      `${file}: ${difference}\n  To mend it: \`${pnpm(`generate ${vendor}`)}\`, and never edit the file by hand`,
    );
  }
  return found;
}
