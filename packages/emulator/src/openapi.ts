import type { JsonSchema } from "./json-schema.ts";

/** As much of an OpenAPI 3.1 document as the emulator reads. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly security?: readonly object[];
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

type PathItem = { readonly parameters?: readonly Referable<Parameter>[] } & Readonly<Record<string, unknown>>;

export type Referable<T> = T | { readonly $ref: string };

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: JsonSchema;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, { readonly schema?: JsonSchema; readonly example?: unknown }>>;
}

export interface ResponseObject {
  readonly content?: Readonly<Record<string, { readonly schema?: JsonSchema; readonly example?: unknown }>>;
}

export interface OperationObject {
  readonly operationId?: string;
  readonly parameters?: readonly Referable<Parameter>[];
  readonly requestBody?: Referable<RequestBody>;
  readonly responses?: Readonly<Record<string, Referable<ResponseObject>>>;
  readonly security?: readonly object[];
}

/** Follows `$ref`s inside one document until something that is not a reference stands there. */
export function resolve<T extends object>(document: object, value: Referable<T>): T {
  let current: Referable<T> = value;
  for (let step = 0; step < 50 && "$ref" in current && typeof current.$ref === "string"; step += 1) {
    current = lookUp(document, current.$ref) as Referable<T>;
  }
  return current as T;
}

/** What a local reference such as `#/components/schemas/Card` points to. */
export function lookUp(document: object, ref: string): unknown {
  const steps = ref.replace(/^#\//, "").split("/");
  return steps.reduce<unknown>((at, step) => {
    const name = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
    return (at as Record<string, unknown> | undefined)?.[name];
  }, document);
}

/** One step of a JSON pointer. */
export const pointerStep = (name: string): string =>
  encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
