import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { applyOverlay } from "./apply-overlay.ts";
import type { JsonObject } from "./json.ts";
import { parseOverlay } from "./overlay-file.ts";
import { parseDocument } from "./parse-document.ts";
import { filesOf } from "./repository.ts";

/** The spec that everything is generated from: the pinned file with our corrections, in the order of their names. */
export async function effectiveSpec(root: string, vendor: string): Promise<JsonObject> {
  const files = filesOf(vendor);
  let document = parseDocument(await readFile(join(root, files.spec), "utf8"), files.spec);
  for (const file of await overlaysOf(root, vendor)) {
    document = applyOverlay(document, parseOverlay(await readFile(join(root, file), "utf8"), file));
  }
  return document;
}

export async function overlaysOf(root: string, vendor: string): Promise<string[]> {
  const directory = filesOf(vendor).overlays;
  if (!existsSync(join(root, directory))) return [];
  const names = await readdir(join(root, directory));
  return names
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => `${directory}/${name}`);
}
