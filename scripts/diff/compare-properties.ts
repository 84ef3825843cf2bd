import type { Pair } from "./comparer.ts";
import type { Spot } from "./place.ts";

/** Compares the properties of two objects by name, then what else they may have. */
export function compareProperties(pair: Pair): void {
  const { old, new: new_, direction, found } = pair;
  const names = new Set([...old.properties.keys(), ...new_.properties.keys()]);
  for (const name of [...names].toSorted()) {
    const [was, is] = [old.properties.get(name), new_.properties.get(name)];
    if (was && is) compareProperty(pair, name, was, is);
    else if (was) found(`${direction}-property-removed`, was.at);
    else if (is) found(addition(pair, name), is.at);
  }
  compareOthers(pair);
}

function addition({ new: new_, direction }: Pair, name: string) {
  if (direction === "response") return "response-property-added";
  return new_.required.has(name) ? "request-required-property-added" : "request-optional-property-added";
}

function compareProperty(pair: Pair, name: string, was: Spot, is: Spot): void {
  const { old, new: new_, direction, found, descend, shapes } = pair;
  const [wasRequired, isRequired] = [old.required.has(name), new_.required.has(name)];
  if (wasRequired && !isRequired) found(`${direction}-property-became-optional`, is.at);
  if (!wasRequired && isRequired) found(`${direction}-property-became-required`, is.at);
  const [left, right] = shapes(was, is);
  const key = direction === "request" ? "readOnly" : "writeOnly";
  const [hidden, shown] =
    direction === "request"
      ? (["request-property-became-read-only", "request-property-became-writable"] as const)
      : (["response-property-became-write-only", "response-property-became-readable"] as const);
  if (!left.facts.has(key) && right.facts.has(key)) found(hidden, is.at);
  if (left.facts.has(key) && !right.facts.has(key)) found(shown, is.at);
  descend(was, is);
}

/** Saying nothing about other properties allows them. */
function compareOthers({ old, new: new_, direction, place, found, descend }: Pair): void {
  const [was, is] = [old.others, new_.others];
  if (typeof was === "object" && typeof is === "object") return descend(was, is);
  const [wasMap, isMap] = [typeof was === "object", typeof is === "object"];
  if (wasMap && is === "any") found(`${direction}-type-widened`, place, "its other values can be anything");
  else if (was === "any" && isMap) found(`${direction}-type-narrowed`, place, "its other values are described");
  else if (was === is) return;
  else if (direction === "request" && isMap && old.properties.size === 0) {
    // The generated type of an object without any properties takes all of them, so code that sends some compiles.
    found("request-type-narrowed", place, "no other properties by the letter before, described ones now");
  } else if (direction === "request") {
    found(is === "none" ? "request-other-properties-refused" : "request-other-properties-taken", place);
  } else if (is !== "none") found("response-other-properties-possible", place);
  else found(wasMap ? "response-map-ended" : "response-other-properties-ended", place);
}
