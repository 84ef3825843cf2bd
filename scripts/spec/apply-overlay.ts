import { isDeepStrictEqual } from "node:util";
import { asJson, isObject, type Json, type JsonObject } from "./json.ts";
import { removeAt, replaceAt, valueAt, type Holder, type Location } from "./location.ts";
import { merge, MergeError } from "./merge.ts";
import type { OverlayAction } from "./overlay-file.ts";
import { SpecError } from "./spec-error.ts";

/**
 * Applies overlay actions in order and gives a new document. By the standard an action that matches nothing succeeds;
 * here an action fails when it matches another number of nodes than `x-expect` says, or leaves the document as it was:
 * both mean that the vendor's file has moved on and that the correction has to be looked at again.
 */
export function applyOverlay(document: JsonObject, actions: readonly OverlayAction[]): JsonObject {
  const holder: Holder = { document: structuredClone(document) };
  for (const action of actions) {
    applyAction(holder, action);
    if (isObject(holder.document)) continue;
    throw new SpecError(action.file, `${action.name} leaves no document`, "target something within it");
  }
  return isObject(holder.document) ? holder.document : document;
}

function applyAction(holder: Holder, action: OverlayAction): void {
  const locations = action.target.query(holder.document).locations();
  if (locations.length !== action.expect) {
    const problem = `${action.name} matches ${locations.length} nodes and expects ${action.expect}`;
    const remedy = "see what changed in the spec, then correct the target or `x-expect`, or delete the action";
    throw new SpecError(action.file, problem, remedy);
  }
  const changed = action.change.kind === "remove" ? remove(holder, locations) : update(holder, action, locations);
  if (changed) return;
  const remedy = "delete the action: the vendor's file already says what it wants to say";
  throw new SpecError(action.file, `${action.name} changes nothing`, remedy);
}

/** Last first, so that the indices of a list's earlier items stay right. */
function remove(holder: Holder, locations: readonly Location[]): boolean {
  for (const location of locations.toReversed()) {
    if (location.length === 0) holder.document = null;
    else removeAt(holder, location);
  }
  return true;
}

function update(holder: Holder, action: OverlayAction, locations: readonly Location[]): boolean {
  const value = updateOf(holder.document, action);
  let changed = false;
  for (const location of locations) {
    const before = valueAt(holder.document, location);
    const after = mergeOrRefuse(before, value, action);
    changed ||= !isDeepStrictEqual(before, after);
    replaceAt(holder, location, after);
  }
  return changed;
}

function updateOf(document: Json, action: OverlayAction): Json {
  if (action.change.kind !== "copy") return action.change.kind === "update" ? action.change.value : null;
  const sources = action.change.from.query(document).values();
  if (sources.length === 1) return structuredClone(asJson(sources[0]));
  throw new SpecError(action.file, `${action.name} copies from ${sources.length} nodes`, "let `copy` select one node");
}

function mergeOrRefuse(before: Json, value: Json, action: OverlayAction): Json {
  try {
    return merge(before, structuredClone(value));
  } catch (error) {
    if (!(error instanceof MergeError)) throw error;
    throw new SpecError(action.file, `${action.name} ${error.message}`, "make `update` fit its target", {
      cause: error,
    });
  }
}
