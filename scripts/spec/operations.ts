import { child, isObject, type JsonObject } from "./json.ts";

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export interface Operation {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
}

/** Every operation under `paths`, in the document's order. */
export function operationsOf(document: JsonObject): Operation[] {
  return Object.entries(child(document, "paths")).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      return isObject(operation) ? [{ path, method, operation }] : [];
    }),
  );
}
