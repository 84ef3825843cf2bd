import type { Json } from "../spec/json.ts";
import { canonical } from "./canonical.ts";
import type { Pair } from "./comparer.ts";
import { CONDITIONS } from "./read-keywords.ts";
import { differingKeys } from "./same.ts";

/** Compares what schemas say besides their types. */
export function compareFacts(pair: Pair): void {
  const { old, new: new_, place, found } = pair;
  const changed = differingKeys(old.facts, new_.facts);
  for (const key of changed) {
    if (key === "format" || key === "pattern") compareText(pair, key);
    else if (key === "default") compareDefaults(pair);
    else if (key === "discriminator") compareDiscriminators(pair);
    else if (key === "deprecated") found(new_.facts.has(key) ? "schema-deprecated" : "schema-undeprecated", place);
  }
  const conditions = changed.filter((key) => CONDITIONS.has(key));
  if (conditions.length > 0) found(`${pair.direction}-constraint-changed`, place, conditions.join(", "));
  const notes = differingKeys(old.notes, new_.notes);
  if (notes.length > 0) found("documentation-changed", place, notes.join(", "));
}

function compareText(pair: Pair, key: "format" | "pattern"): void {
  const { old, new: new_, direction, place, found } = pair;
  const [was, is] = [show(old.facts.get(key)), show(new_.facts.get(key))];
  if (is === undefined) found(`${direction}-${key}-dropped`, place, was);
  else if (was !== undefined || key === "pattern") {
    found(`${direction}-${key}-changed`, place, `${was ?? "none"} before, ${is} now`);
  } else found(`${direction}-format-added`, place, is);
}

/** A default is what the server assumes; in a response it is no more than a remark. */
function compareDefaults(pair: Pair): void {
  const { old, new: new_, direction, place, found } = pair;
  const detail = `default ${show(old.facts.get("default")) ?? "none"} before, ${show(new_.facts.get("default")) ?? "none"} now`;
  if (direction === "request") found("request-default-changed", place, detail);
  else found("documentation-changed", place, detail);
}

/** Values that come or go with their branches are the branches' business; other changes of the table are not. */
function compareDiscriminators({ old, new: new_, direction, place, found }: Pair): void {
  const [was, is] = [old.facts.get("discriminator"), new_.facts.get("discriminator")];
  const name = (value: Json | undefined): string => canonical(Object(value)["propertyName"]);
  if (was && is && name(was) === name(is)) return;
  found(`${direction}-discriminator-changed`, place, `${was ? name(was) : "not"} before, ${is ? name(is) : "not"} now`);
}

function show(value: Json | undefined): string | undefined {
  return value === undefined ? undefined : `\`${typeof value === "string" ? value : canonical(value)}\``;
}
