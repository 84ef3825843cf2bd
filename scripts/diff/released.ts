import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { effectiveSpec } from "../spec/effective-spec.ts";
import { toCanonicalText, type JsonObject } from "../spec/json.ts";
import { parseDocument } from "../spec/parse-document.ts";
import { requireOpenApi3 } from "../spec/require-openapi-3.ts";
import { upgradeTo31 } from "../spec/upgrade.ts";
import { diffSpecs, type SpecDiff } from "./diff-specs.ts";

/** The effective spec that a vendor's last published version was built from; `version-packages` writes it. */
export function releasedFile(vendor: string): string {
  return `specs/${vendor}/released.json`;
}

/** Notes the effective spec of a vendor as released: what the next `spec:diff` starts from. */
export async function noteReleased(root: string, vendor: string): Promise<void> {
  await writeFile(join(root, releasedFile(vendor)), toCanonicalText(await effectiveSpec(root, vendor)));
}

/** Gives `undefined` for a vendor of whom nothing was released. */
export async function releasedSpec(root: string, vendor: string): Promise<JsonObject | undefined> {
  const file = releasedFile(vendor);
  return existsSync(join(root, file)) ? await readSpec(join(root, file), file) : undefined;
}

export async function readSpec(path: string, name = path): Promise<JsonObject> {
  const document = parseDocument(await readFile(path, "utf8"), name);
  requireOpenApi3(document, name);
  return upgradeTo31(document);
}

/**
 * What has changed for a vendor's users since the last release. Before the first one nobody has code that could break
 * and nothing to upgrade from, so the answer is nothing, and the version in package.json is the one to publish.
 */
export async function diffVendor(root: string, vendor: string): Promise<SpecDiff & { readonly isReleased: boolean }> {
  const released = await releasedSpec(root, vendor);
  if (!released) return { bump: "none", changes: [], isReleased: false };
  return { ...diffSpecs(released, await effectiveSpec(root, vendor)), isReleased: true };
}
