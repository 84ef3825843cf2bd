import { isObject, setKey, type Json, type JsonObject } from "./json.ts";

/** Thrown when an update cannot be merged into what it found, e.g. a list into an object. */
export class MergeError extends TypeError {
  override readonly name = "MergeError";
}

/**
 * The merge of Overlay 1.1, section "Action Object": objects merge by key, lists are joined (a single value is
 * appended), anything else is replaced by a value that is not an object or a list either. Neither argument is changed.
 */
export function merge(target: Json, update: Json): Json {
  if (isObject(target)) {
    if (!isObject(update)) throw new MergeError(`cannot merge ${kindOf(update)} into an object`);
    return mergeObjects(target, update);
  }
  if (Array.isArray(target)) return Array.isArray(update) ? [...target, ...update] : [...target, update];
  if (isObject(update) || Array.isArray(update)) {
    throw new MergeError(`cannot replace ${kindOf(target)} with ${kindOf(update)}`);
  }
  return update;
}

function mergeObjects(target: JsonObject, update: JsonObject): JsonObject {
  const merged = { ...target };
  for (const [key, value] of Object.entries(update)) {
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    // A list under a key meets a list or the merge is refused: appending an object there would be a guess.
    if (Array.isArray(present) && !Array.isArray(value)) {
      throw new MergeError(`cannot merge ${kindOf(value)} into the list \`${key}\``);
    }
    setKey(merged, key, present === undefined ? value : merge(present, value));
  }
  return merged;
}

function kindOf(value: Json): string {
  if (isObject(value)) return "an object";
  return Array.isArray(value) ? "a list" : `the value ${JSON.stringify(value)}`;
}
