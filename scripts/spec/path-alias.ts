import { child, isObject, setKey, textOf, type Json, type JsonObject } from "./json.ts";
import { operationsOf, type Operation } from "./operations.ts";
import { resolvePointer } from "./pointer.ts";
import { SpecError } from "./spec-error.ts";

/**
 * Two operations of one path template may want another name for the same segment: a card's id for one, the
 * cardholder's for the other. OpenAPI holds `/cards/{cardId}` and `/cards/{cardholderId}` for one and the same path, so
 * the spec keeps a single template and marks the odd operation with `x-path-alias: /cards/{cardholderId}`. For the
 * types alone, this moves the operation to a path key of that name and renames its path parameters to match.
 */
export function hoistAliases(document: JsonObject, file: string): JsonObject {
  const marked = operationsOf(document).filter(({ operation }) => operation["x-path-alias"] !== undefined);
  if (marked.length === 0) return document;
  let paths = child(document, "paths");
  for (const found of marked) {
    const alias = readAlias(found, file);
    const parameters = renameParameters(document, found, alias, file);
    paths = move(paths, found, alias, { ...found.operation, parameters });
  }
  return { ...document, paths };
}

/** Puts the operation under its alias, which stands right after the path that it leaves. */
function move(paths: JsonObject, { path, method }: Operation, alias: string, operation: JsonObject): JsonObject {
  const moved: JsonObject = {};
  for (const [template, item] of Object.entries(paths)) {
    if (template === alias) continue;
    const { [method]: _moved, ...kept } = template === path && isObject(item) ? item : {};
    setKey(moved, template, template === path ? kept : item);
    if (template === path) setKey(moved, alias, { ...child(paths, alias), [method]: operation });
  }
  return moved;
}

function readAlias({ path, operation }: Operation, file: string): string {
  const alias = operation["x-path-alias"];
  if (typeof alias === "string" && alias !== path && shapeOf(alias) === shapeOf(path)) return alias;
  const name = textOf(operation, "operationId");
  const problem = `x-path-alias ${JSON.stringify(alias)} of ${name} is not ${path} with other parameter names`;
  throw new SpecError(file, problem, "change nothing but the names between braces");
}

/** A template without its parameters' names: what a server sees of it. */
export function shapeOf(template: string): string {
  return template.replaceAll(/\{[^}]*\}/g, "{}");
}

function namesIn(template: string): string[] {
  return [...template.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "");
}

/** The operation's own parameters and those of its path item, the path parameters under the alias's names. */
function renameParameters(document: JsonObject, found: Operation, alias: string, file: string): Json[] {
  const to = namesIn(alias);
  if (new Set(to).size !== to.length) {
    throw new SpecError(file, `x-path-alias ${alias} uses a name twice`, "give every segment its own name");
  }
  const names = new Map(namesIn(found.path).map((name, index) => [name, to[index] ?? name]));
  const item = child(child(document, "paths"), found.path);
  return [item["parameters"], found.operation["parameters"]]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((parameter) => renamed(document, parameter, names));
}

function renamed(document: JsonObject, parameter: Json, names: ReadonlyMap<string, string>): Json {
  const reference = isObject(parameter) ? parameter["$ref"] : undefined;
  const resolved = typeof reference === "string" ? resolvePointer(document, reference)?.value : parameter;
  if (!isObject(resolved) || resolved["in"] !== "path") return parameter;
  const name = names.get(textOf(resolved, "name"));
  return name === undefined || name === resolved["name"] ? parameter : { ...resolved, name };
}
