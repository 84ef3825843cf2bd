import { createRequire } from "node:module";
import type { VendorName } from "../vendors.ts";
import type { Body, Operation, Parameter, Spec } from "./operation.ts";
import { lookUp, pointer, resolve } from "./references.ts";

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
}

interface RawOperation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly "x-evidence"?: string;
  readonly "x-source"?: string | readonly string[];
  readonly parameters?: readonly RawParameter[];
  readonly requestBody?: object;
}

interface RawParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
}

interface RawSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly "x-extensible-enum"?: readonly unknown[];
  readonly items?: object;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const SENT_IN = ["path", "query", "header"];

const require = createRequire(import.meta.url);

/** The specification that a vendor's package ships, with its operations. */
export function loadSpec(vendor: VendorName): Spec {
  const document = require(`@vendorkit/${vendor}/openapi.json`) as Document;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const raw = item[method];
      return raw ? [operationOf(document, method, path, raw)] : [];
    }),
  );
  return { vendor, document, operations };
}

function operationOf(document: Document, method: string, path: string, raw: RawOperation): Operation {
  const { operationId = `${method} ${path}`, summary = "", description = "" } = raw;
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    summary,
    description,
    evidence: raw["x-evidence"] ?? "unknown",
    sources: [raw["x-source"] ?? []].flat(),
    parameters: parametersOf(document, method, path),
    body: raw.requestBody && bodyOf(document, pointer("paths", path, method, "requestBody")),
  };
}

/** The operation's own parameters replace those of its path that have the same name and place. */
function parametersOf(document: Document, method: string, path: string): Parameter[] {
  const found = [["parameters"], [method, "parameters"]].flatMap((steps) => {
    const at = pointer("paths", path, ...steps);
    const list = (lookUp(document, at) ?? []) as readonly RawParameter[];
    return list.map((_, index) => parameterOf(document, `${at}/${index}`));
  });
  return [...new Map(found.map((one) => [`${one.in} ${one.name}`, one])).values()].filter((one) =>
    SENT_IN.includes(one.in),
  );
}

function parameterOf(document: Document, at: string): Parameter {
  const [raw, where] = resolve<RawParameter>(document, at);
  const schema = `${where}/schema`;
  const [shape, shapeAt] = resolve<RawSchema | undefined>(document, schema);
  const isList = [shape?.type].flat().includes("array");
  return {
    name: raw.name,
    in: raw.in as Parameter["in"],
    required: raw.required ?? false,
    description: raw.description ?? "",
    schema,
    isList,
    ...valuesOf(document, isList ? `${shapeAt}/items` : schema),
  };
}

function valuesOf(document: Document, schema: string): Pick<Parameter, "values" | "isOpen"> {
  const [shape] = resolve<RawSchema | undefined>(document, schema);
  return { values: (shape?.enum ?? shape?.["x-extensible-enum"] ?? []).map(String), isOpen: shape?.enum === undefined };
}

function bodyOf(document: Document, at: string): Body | undefined {
  const [raw, where] = resolve<{ required?: boolean; content?: object }>(document, at);
  const types = Object.keys(raw.content ?? {});
  const media = types.find((type) => /[/+]json\b/.test(type)) ?? types[0];
  if (media === undefined) return undefined;
  const schema = `${where}/content/${pointer(media).slice(2)}/schema`;
  return { required: raw.required ?? false, media, schema };
}
