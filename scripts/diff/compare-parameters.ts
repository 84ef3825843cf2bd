import { child, isObject, textOf, type Json, type JsonObject } from "../spec/json.ts";
import { canonical } from "./canonical.ts";
import { differences, type OperationPair } from "./compare-operation.ts";
import { titleOf, type Call } from "./operation-pairs.ts";
import { below, placeOf, type Place, type Spot } from "./place.ts";
import { listOf } from "./read-keywords.ts";
import type { Side } from "./side.ts";

interface Parameter {
  readonly value: JsonObject;
  readonly place: Place;
  readonly required: boolean;
}

/** Compares parameters by place and name, those of the path by their position: a server never sees their names. */
export function compareParameters(pair: OperationPair): void {
  const { comparer, found } = pair;
  const [old, new_] = [parametersOf(pair.old, comparer.old), parametersOf(pair.new, comparer.new)];
  for (const [key, parameter] of old) {
    const successor = new_.get(key);
    if (successor) compareParameter(pair, parameter, successor);
    else found("request-parameter-removed", parameter.place);
  }
  for (const [key, { place, required }] of new_) {
    if (old.has(key)) continue;
    found(required ? "request-required-parameter-added" : "request-optional-parameter-added", place);
  }
}

function parametersOf(call: Call, side: Side): Map<string, Parameter> {
  const found = new Map<string, Parameter>();
  const names = [...call.path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "");
  const add = (list: Json | undefined, at: readonly string[]): void => {
    for (const [index, entry] of listOf(list).entries()) {
      const value = side.object(entry);
      const [name, where] = [textOf(value, "name"), textOf(value, "in")];
      const position = where === "path" ? names.indexOf(name) : -1;
      const place = placeOf(`${where} parameter \`${name}\` of \`${titleOf(call)}\``, ...at, String(index));
      const key = position < 0 ? `${where} ${where === "header" ? name.toLowerCase() : name}` : `path ${position}`;
      found.set(key, { value, place, required: value["required"] === true });
    }
  };
  add(call.item["parameters"], [call.group, call.path, "parameters"]);
  add(call.operation["parameters"], [call.group, call.path, call.method, "parameters"]);
  return found;
}

function compareParameter({ comparer, found, descend }: OperationPair, old: Parameter, new_: Parameter): void {
  if (!old.required && new_.required) found("request-parameter-became-required", new_.place);
  if (old.required && !new_.required) found("request-parameter-became-optional", new_.place);
  const deprecated = new_.value["deprecated"] === true;
  if ((old.value["deprecated"] === true) !== deprecated) {
    found(deprecated ? "request-parameter-deprecated" : "request-parameter-undeprecated", new_.place);
  }
  const [was, is] = [serialization(old.value), serialization(new_.value)];
  if (was !== is) found("request-parameter-serialization-changed", new_.place, `${was} before, ${is} now`);
  const changed = differences(old.value, new_.value, ["description", "example", "examples", "x-evidence", "x-source"]);
  if (changed.length > 0) found("documentation-changed", new_.place, changed.join(", "));
  const [left, right] = [schemaOf(old, comparer.old), schemaOf(new_, comparer.new)];
  descend(left, right, "request");
}

function schemaOf({ value, place }: Parameter, side: Side): Spot {
  const [media] = Object.entries(child(value, "content"));
  if (!media) return side.schema(value["schema"], below(place, ["schema"]));
  return side.schema(
    isObject(media[1]) ? media[1]["schema"] : undefined,
    below(place, ["content", media[0], "schema"]),
  );
}

/** How a parameter is written, with what the specification assumes where nothing is said (OpenAPI 3.1, 4.8.12.2). */
function serialization(value: JsonObject): string {
  const [media] = Object.keys(child(value, "content"));
  if (media !== undefined) return media;
  const inQuery = ["query", "cookie"].includes(textOf(value, "in"));
  const style = textOf(value, "style") || (inQuery ? "form" : "simple");
  const explode = value["explode"] ?? style === "form";
  const reserved = value["allowReserved"] === true ? ", reserved characters as they are" : "";
  return `style ${style}${canonical(explode) === "true" ? ", exploded" : ""}${reserved}`;
}
