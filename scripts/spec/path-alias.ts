import { isObject, type Json, type JsonObject } from "./json.ts";
import { setKey } from "./merge.ts";
import { METHODS } from "./operations.ts";
import { resolvePointer } from "./pointer.ts";
import { SpecError } from "./spec-error.ts";

/**
 * Two operations of one path template may want another name for the same segment: a card's id for one, the
 * cardholder's for the other. OpenAPI holds `/cards/{cardId}` and `/cards/{cardholderId}` for one and the same path, so
 * the spec keeps a single template and marks the odd operation with `x-path-alias: /cards/{cardholderId}`. For the
 * types alone, this moves the operation to a path key of that name and renames its path parameters to match.
 */
export function hoistAliases(document: JsonObject, file: string): JsonObject {
  const paths = isObject(document["paths"]) ? document["paths"] : {};
  const hoisted: JsonObject = {};
  for (const [template, item] of Object.entries(paths)) {
    if (!isObject(item)) continue;
    const kept = { ...item };
    setKey(hoisted, template, kept);
    for (const method of METHODS) {
      const operation = item[method];
      if (!isObject(operation) || operation["x-path-alias"] === undefined) continue;
      const alias = readAlias(template, operation, file);
      delete kept[method];
      const renames = renamesBetween(template, alias, file);
      setKey(hoisted, alias, aliasItem(document, hoisted[alias] ?? paths[alias], item, method, operation, renames));
    }
  }
  return { ...document, paths: hoisted };
}

function readAlias(template: string, operation: JsonObject, file: string): string {
  const alias = operation["x-path-alias"];
  if (typeof alias === "string" && shapeOf(alias) === shapeOf(template)) return alias;
  const problem = `x-path-alias ${JSON.stringify(alias)} of ${String(operation["operationId"])} is another path than ${template}`;
  throw new SpecError(file, problem, "change nothing but the names between braces");
}

/** A template without its parameters' names: what a server sees of it. */
export function shapeOf(template: string): string {
  return template.replaceAll(/\{[^}]*\}/g, "{}");
}

function renamesBetween(template: string, alias: string, file: string): Map<string, string> {
  const from = namesIn(template);
  const to = namesIn(alias);
  if (new Set(to).size !== to.length) {
    throw new SpecError(file, `x-path-alias ${alias} uses a name twice`, "give every segment its own name");
  }
  return new Map(from.map((name, index) => [name, to[index] ?? name]));
}

function namesIn(template: string): string[] {
  return [...template.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "");
}

function aliasItem(
  document: JsonObject,
  present: Json | undefined,
  original: JsonObject,
  method: string,
  operation: JsonObject,
  renames: Map<string, string>,
): JsonObject {
  const rename = (list: Json | undefined): Json[] =>
    (Array.isArray(list) ? list : []).map((parameter) => renamed(document, parameter, renames));
  const shared = rename(original["parameters"]);
  const own = rename(operation["parameters"]);
  return { ...(isObject(present) ? present : {}), [method]: { ...operation, parameters: [...shared, ...own] } };
}

function renamed(document: JsonObject, parameter: Json, renames: Map<string, string>): Json {
  const reference = isObject(parameter) ? parameter["$ref"] : undefined;
  const resolved = typeof reference === "string" ? resolvePointer(document, reference)?.value : parameter;
  if (!isObject(resolved) || resolved["in"] !== "path" || typeof resolved["name"] !== "string") return parameter;
  const name = renames.get(resolved["name"]);
  return name === undefined || name === resolved["name"] ? parameter : { ...resolved, name };
}
