import { isObject, type Json, type JsonObject } from "../spec/json.ts";

/**
 * Where something stands: as a pointer for scripts, and in words for people. A chain of steps, since a big document has
 * a hundred thousand places and a report a handful.
 */
export interface Place {
  readonly parent: Place | undefined;
  /** The keys of the last step; those from the document's root where there is no parent. */
  readonly keys: readonly string[];
  /** What the last step is called in words, if it has a name. Of a whole: a schema's name, or "the body of …". */
  readonly name: string;
  /** Whether the whole is a named schema, which many operations may use. */
  readonly shared: boolean;
}

/** A schema, where it stands itself, and where it is used: two places when a reference lies between. */
export interface Spot {
  readonly schema: JsonObject;
  readonly place: Place;
  readonly at: Place;
}

export function placeOf(name: string, ...keys: readonly string[]): Place {
  return { parent: undefined, keys, name, shared: false };
}

/** One step down, over some keys of the document. */
export function below(parent: Place, keys: readonly string[], name = ""): Place {
  return { parent, keys, name, shared: parent.shared };
}

/** What a reference within the document leads to. */
export function namedPlace(reference: string): Place {
  const keys = reference.slice(2).split("/").map(unescapeKey);
  return { parent: undefined, keys, name: keys.at(-1) ?? "", shared: true };
}

export function isSameWhole(left: Place, right: Place): boolean {
  if (left.parent || right.parent || left.name !== right.name) return false;
  return left.shared === right.shared && pointerOf(left) === pointerOf(right);
}

export function pointerOf({ parent, keys }: Place): string {
  return `${parent ? pointerOf(parent) : "#"}${keys.map((key) => `/${escapeKey(key)}`).join("")}`;
}

export function inWords(place: Place): string {
  const [whole, trail] = wholeAndTrail(place);
  if (place.shared) return `\`${whole}${trail === "" || trail.startsWith("[") ? "" : "."}${trail}\``;
  return trail === "" ? whole : `\`${trail}\` in ${whole}`;
}

/** A branch of a choice, in words. */
export function nameOf({ schema, place }: Spot): string {
  if (place.shared && !place.parent) return `\`${place.name}\``;
  const { title, type } = schema;
  if (typeof title === "string") return `"${title}"`;
  return typeof type === "string" ? `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}` : `what ${inWords(place)} allows`;
}

/** A schema may be a boolean: anything, or nothing. */
export function asSchema(value: Json | undefined): JsonObject {
  if (isObject(value)) return value;
  return value === false ? NOTHING : ANYTHING;
}

const ANYTHING: JsonObject = {};
const NOTHING: JsonObject = { not: {} };

function wholeAndTrail({ parent, name }: Place): [whole: string, trail: string] {
  if (!parent) return [name, ""];
  const [whole, trail] = wholeAndTrail(parent);
  const dot = trail === "" || name === "" || name.startsWith("[") ? "" : ".";
  return [whole, `${trail}${dot}${name}`];
}

function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeKey(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}
