import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { JsonObject } from "./json.ts";
import { operationsOf } from "./operations.ts";
import { parseDocument } from "./parse-document.ts";
import { filesOf } from "./repository.ts";
import { SpecError } from "./spec-error.ts";

/** Vendors do retire operations, but a fifth of them at once is more often a wrong or truncated file. */
export const LARGEST_LOSS = 0.2;

/** Refuses a document without operations, and one that lacks too many of those that the present spec has. */
export async function refuseShrinkage(root: string, vendor: string, next: JsonObject, name: string): Promise<void> {
  const count = operationsOf(next).length;
  if (count === 0) throw new SpecError(name, "it has no operations", "look whether this is the API's main file");
  const file = filesOf(vendor).spec;
  if (!existsSync(join(root, file))) return;
  const present = keysOf(parseDocument(await readFile(join(root, file), "utf8"), file));
  const kept = keysOf(next);
  const lost = [...present].filter((key) => !kept.has(key));
  if (lost.length <= present.size * LARGEST_LOSS) return;
  const problem = `it lacks ${lost.length} of the ${present.size} operations that ${file} has: ${sample(lost)}`;
  throw new SpecError(name, problem, "compare the two, then repeat the command with --allow-shrink");
}

function keysOf(document: JsonObject): Set<string> {
  // Parameters may be named anew without any operation being lost.
  return new Set(
    operationsOf(document).map(({ method, path }) => `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`),
  );
}

function sample(lost: readonly string[]): string {
  const shown = lost.slice(0, 3).join(", ");
  return lost.length > 3 ? `${shown} and ${lost.length - 3} more` : shown;
}
