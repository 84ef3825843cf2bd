import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { applyOverlay } from "./apply-overlay.ts";
import { bundleExternal, hasExternalRefs } from "./bundle.ts";
import type { JsonObject } from "./json.ts";
import { parseOverlay } from "./overlay-file.ts";
import { parseDocument } from "./parse-document.ts";
import { filesOf } from "./repository.ts";
import { requireOpenApi3 } from "./require-openapi-3.ts";
import { upgradeTo31 } from "./upgrade.ts";

/**
 * The spec that everything is generated from: the pinned file as one OpenAPI 3.1 document, with our corrections in the
 * order of their files' names.
 */
export async function effectiveSpec(root: string, vendor: string): Promise<JsonObject> {
  const file = filesOf(vendor).spec;
  const path = join(root, file);
  const pinned = parseDocument(await readFile(path, "utf8"), file);
  requireOpenApi3(pinned, file);
  const whole = hasExternalRefs(pinned) ? await bundleExternal(pinned, path, file) : pinned;
  let document = upgradeTo31(whole);
  for (const overlay of await overlaysOf(root, vendor)) {
    document = applyOverlay(document, parseOverlay(await readFile(join(root, overlay), "utf8"), overlay));
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
