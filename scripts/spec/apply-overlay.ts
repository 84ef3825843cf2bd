import { isDeepStrictEqual } from "node:util";
import { query, type JSONPathNodeList } from "json-p3";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { merge, MergeError, setKey } from "./merge.ts";
import type { OverlayAction } from "./overlay-file.ts";
import { SpecError } from "./spec-error.ts";

/**
 * Applies overlay actions in order and gives a new document. By the standard an action that matches nothing succeeds;
 * here an action fails when it matches another number of nodes than `x-expect` says, or leaves the document as it was:
 * both mean that the vendor's file has moved on and that the correction has to be looked at again.
 */
export function applyOverlay(document: JsonObject, actions: readonly OverlayAction[]): JsonObject {
  const root: { $: Json } = { $: structuredClone(document) };
  for (const action of actions) applyAction(root, action);
  if (isObject(root.$)) return root.$;
  throw new SpecError(
    actions[0]?.file ?? "overlay",
    "the document's root is no object any more",
    "target something in it",
  );
}

function applyAction(root: { $: Json }, action: OverlayAction): void {
  const nodes = action.target.query(root.$);
  const found = [...nodes].length;
  if (found !== action.expect) {
    const remedy = "see what changed in the spec, then correct the target or `x-expect`, or delete the action";
    throw new SpecError(action.file, `${action.name} matches ${found} nodes and expects ${action.expect}`, remedy);
  }
  const locations = nodes.locations();
  const changed = action.change.kind === "remove" ? remove(root, locations) : update(root, action, nodes);
  if (!changed) {
    const remedy = "delete the action: the vendor's file already says so";
    throw new SpecError(action.file, `${action.name} changes nothing`, remedy);
  }
}

/** Later locations first, so that the indices of a list's earlier items stay right. */
function remove(root: { $: Json }, locations: (string | number)[][]): boolean {
  for (const location of locations.toReversed()) {
    const key = location.at(-1);
    const parent = at(root.$, location.slice(0, -1));
    if (Array.isArray(parent) && typeof key === "number") parent.splice(key, 1);
    else if (isObject(parent) && key !== undefined) delete parent[key];
    else return false;
  }
  return true;
}

function update(root: { $: Json }, action: OverlayAction, nodes: JSONPathNodeList): boolean {
  const value = valueOf(root.$, action);
  let changed = false;
  // Deepest last: a merge makes new objects on the way down, and a parent merged later must keep its children's update.
  for (const location of nodes.locations()) {
    const before = at(root.$, location);
    const after = mergeOrRefuse(before, value, action);
    changed ||= !isDeepStrictEqual(before, after);
    put(root, location, after);
  }
  return changed;
}

function valueOf(document: Json, action: OverlayAction): Json {
  if (action.change.kind === "update") return action.change.value;
  if (action.change.kind === "remove") return null;
  const [source, ...more] = query(action.change.from.toString(), document).values();
  if (source !== undefined && more.length === 0) return structuredClone(source) as Json;
  const found = source === undefined ? 0 : more.length + 1;
  throw new SpecError(action.file, `${action.name} copies from ${found} nodes`, "make `copy` select exactly one node");
}

function mergeOrRefuse(before: Json, value: Json, action: OverlayAction): Json {
  try {
    return merge(before, value);
  } catch (error) {
    if (!(error instanceof MergeError)) throw error;
    throw new SpecError(action.file, `${action.name} ${error.message}`, "make `update` fit the target", {
      cause: error,
    });
  }
}

function at(document: Json, location: readonly (string | number)[]): Json {
  return location.reduce<Json>((value, key) => (value as JsonObject)[key] as Json, document);
}

function put(root: { $: Json }, location: readonly (string | number)[], value: Json): void {
  const key = location.at(-1);
  if (key === undefined) {
    root.$ = value;
    return;
  }
  const parent = at(root.$, location.slice(0, -1));
  if (Array.isArray(parent)) parent[Number(key)] = value;
  else setKey(parent as JsonObject, String(key), value);
}
