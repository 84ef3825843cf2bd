import { isObject, type Json, type JsonObject } from "../spec/json.ts";
import type { OperationPair } from "./compare-operation.ts";
import { listOf } from "./read-keywords.ts";

/** One way to be let in: schemes that are all needed, each with its scopes. */
type Way = ReadonlyMap<string, ReadonlySet<string>>;

/** Compares ways to be let in: one that a caller used still works when some new one asks for nothing more. */
export function compareSecurity({ old, new: new_, comparer, newPlace, found }: OperationPair): void {
  const was = waysOf(old.operation["security"] ?? comparer.old.document["security"]);
  const is = waysOf(new_.operation["security"] ?? comparer.new.document["security"]);
  const lost = was.filter((way) => !is.some((other) => isWithin(other, way)));
  const gained = is.filter((way) => !was.some((other) => isWithin(way, other) && isWithin(other, way)));
  if (lost.length === 0 && gained.length === 0) return;
  if (lost.length === was.length) return tightened();
  for (const way of lost) found("security-alternative-removed", newPlace, inWords(way));
  for (const way of gained) {
    const wider = was.find((other) => sameSchemes(way, other) && isWithin(way, other));
    if (wider) found("security-scope-removed", newPlace, inWords(way));
    else if (!was.some((other) => isWithin(other, way))) found("security-alternative-added", newPlace, inWords(way));
  }

  function tightened(): void {
    const scoped = gained.find((way) => lost.some((other) => sameSchemes(way, other) && isWithin(other, way)));
    if (scoped) found("security-scope-added", newPlace, inWords(scoped));
    else found("security-requirement-added", newPlace, gained.map(inWords).join(", or "));
  }
}

/** No requirement at all is one way to be let in: without credentials. */
function waysOf(security: Json | undefined): Way[] {
  const ways = listOf(security).filter(isObject).map(readWay);
  return ways.length > 0 ? ways : [new Map()];
}

function readWay(requirement: JsonObject): Way {
  return new Map(Object.entries(requirement).map(([name, scopes]) => [name, new Set(listOf(scopes).map(String))]));
}

/** Whether whoever satisfies `way` satisfies `needs` as well. */
function isWithin(needs: Way, way: Way): boolean {
  return [...needs].every(([name, scopes]) => {
    const held = way.get(name);
    return held !== undefined && [...scopes].every((scope) => held.has(scope));
  });
}

function sameSchemes(left: Way, right: Way): boolean {
  return left.size === right.size && [...left.keys()].every((name) => right.has(name));
}

function inWords(way: Way): string {
  if (way.size === 0) return "no credentials";
  const names = [...way].map(([name, scopes]) => {
    return scopes.size === 0 ? `\`${name}\`` : `\`${name}\` with ${[...scopes].toSorted().join(", ")}`;
  });
  return names.join(" and ");
}
