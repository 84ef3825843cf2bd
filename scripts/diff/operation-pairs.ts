import { child, isObject, textOf, type Json, type JsonObject } from "../spec/json.ts";
import { METHODS } from "../spec/operations.ts";
import { shapeOf } from "../spec/path-alias.ts";

/** An operation, with what its path item says for all of them. */
export interface Call {
  readonly method: string;
  /** The path under which it stands in the document. */
  readonly path: string;
  /** The path that callers write: the alias, where there is one. */
  readonly key: string;
  readonly operation: JsonObject;
  readonly item: JsonObject;
  /** `paths`, or `webhooks` for requests that the vendor sends. */
  readonly group: "paths" | "webhooks";
}

export interface Pairing {
  readonly pairs: readonly (readonly [old: Call, new_: Call])[];
  readonly removed: readonly Call[];
  readonly added: readonly Call[];
}

export function callsOf(document: JsonObject, group: Call["group"]): Call[] {
  return Object.entries(child(document, group)).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation: Json | undefined = isObject(item) ? item[method] : undefined;
      if (!isObject(operation) || !isObject(item)) return [];
      return [{ method, path, key: textOf(operation, "x-path-alias") || path, operation, item, group }];
    }),
  );
}

/** How an operation is called in reports: `GET /cards/{cardId}`. */
export function titleOf({ method, key, group }: Call): string {
  return group === "webhooks" ? `webhook ${key}` : `${method.toUpperCase()} ${key}`;
}

/**
 * Finds each operation again. A server sees no parameter names, so a template may have others; but two templates of
 * one document that differ in nothing else stay two, each found by its own name first.
 */
export function pairOperations(old: readonly Call[], new_: readonly Call[]): Pairing {
  const pairs: [Call, Call][] = [];
  let [removed, added] = [[...old], [...new_]];
  for (const identify of [exact, byShapeAndId, byShape]) {
    const candidates = grouped(added, identify);
    const taken = new Set<Call>();
    removed = removed.filter((call) => {
      const found = candidates.get(identify(call))?.shift();
      if (found) pairs.push([call, found]);
      if (found) taken.add(found);
      return !found;
    });
    added = added.filter((call) => !taken.has(call));
  }
  return { pairs, removed, added };
}

function grouped(calls: readonly Call[], identify: (call: Call) => string): Map<string, Call[]> {
  const groups = new Map<string, Call[]>();
  for (const call of calls) groups.set(identify(call), [...(groups.get(identify(call)) ?? []), call]);
  return groups;
}

const exact = ({ method, key }: Call): string => `${method} ${key}`;
const byShape = ({ method, key }: Call): string => `${method} ${shapeOf(key)}`;
const byShapeAndId = (call: Call): string => `${byShape(call)} ${textOf(call.operation, "operationId")}`;
