import type { Incoming } from "./incoming.ts";
import { resolve, type OpenApi, type Parameter } from "./openapi.ts";
import type { Operation } from "./spec-index.ts";

/** The path, query and header values of a request under the names that the spec gives them, still as text. */
export function readParameters(
  document: OpenApi,
  operation: Operation,
  ids: readonly string[],
  request: Incoming,
): Record<string, unknown> {
  const inPath = Object.fromEntries(operation.template.names.map((name, index) => [name, ids[index]]));
  const named = operation.parameters.map(
    (parameter) => [parameter.name, read(document, parameter, inPath, request)] as const,
  );
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}

function read(
  document: OpenApi,
  parameter: Parameter,
  inPath: Record<string, unknown>,
  { query, headers }: Incoming,
): unknown {
  if (parameter.in === "path") return inPath[parameter.name];
  if (parameter.in === "header") return headers[parameter.name.toLowerCase()];
  if (parameter.in !== "query") return undefined;
  if (parameter.style === "deepObject") return deepObject(parameter.name, query);
  const values = query.getAll(parameter.name);
  if (values.length === 0) return undefined;
  if (!isList(document, parameter)) return values.length === 1 ? values[0] : values;
  return parameter.explode === false ? values.flatMap((value) => value.split(",")) : values;
}

function deepObject(name: string, query: URLSearchParams): Record<string, string> | undefined {
  const inside = [...query].filter(([key]) => key.startsWith(`${name}[`) && key.endsWith("]"));
  return inside.length > 0
    ? Object.fromEntries(inside.map(([key, value]) => [key.slice(name.length + 1, -1), value]))
    : undefined;
}

function isList(document: OpenApi, { schema }: Parameter): boolean {
  const { type } = schema ? resolve(document, schema) : {};
  return type === "array" || (Array.isArray(type) && type.includes("array"));
}
