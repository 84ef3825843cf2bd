import { child, isObject, type JsonObject } from "../spec/json.ts";
import { differences, type OperationPair } from "./compare-operation.ts";
import type { Direction } from "./node.ts";
import { below, type Place } from "./place.ts";

type Both<T> = readonly [old: T, new_: T];

/** Compares the media types of a body or an answer, then the schemas of those that stay. */
export function compareMedia(
  { comparer, found, descend }: OperationPair,
  [old, new_]: Both<JsonObject>,
  [oldPlace, newPlace]: Both<Place>,
  direction: Direction,
): void {
  const [was, is] = [byName(old), byName(new_)];
  for (const [name, key] of was) {
    const successor = is.get(name);
    if (successor === undefined) {
      found(`${direction}-media-type-removed`, below(oldPlace, [key]), `\`${name}\``);
      continue;
    }
    const changed = differences(child(old, key), child(new_, successor), ["example", "examples"]);
    if (changed.length > 0) found("documentation-changed", below(newPlace, [successor]), changed.join(", "));
    const [left, right] = [child(old, key)["schema"], child(new_, successor)["schema"]];
    if (left === undefined && right === undefined) continue;
    const spot = comparer.old.schema(left, below(oldPlace, [key, "schema"]));
    descend(spot, comparer.new.schema(right, below(newPlace, [successor, "schema"])), direction);
  }
  for (const [name, key] of is) {
    if (!was.has(name)) found(`${direction}-media-type-added`, below(newPlace, [key]), `\`${name}\``);
  }
}

/** Media types are case-insensitive, and spaces around their parameters mean nothing (RFC 9110, 8.3.1). */
function byName(content: JsonObject): Map<string, string> {
  const keys = Object.keys(content).filter((key) => isObject(content[key]));
  return new Map(keys.map((key) => [key.toLowerCase().replaceAll(/\s*;\s*/g, "; "), key]));
}
