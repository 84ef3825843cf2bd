import {
  pointerStep,
  resolve,
  type OpenApi,
  type OperationObject,
  type Parameter,
  type RequestBody,
  type ResponseObject,
} from "./openapi.ts";
import { matchPath, pathTemplate, type PathTemplate } from "./path-template.ts";

/** One operation of a spec, found by the method and path of a request. */
export interface Operation {
  /** Method and path template, as handlers and statistics name it: `GET /v1/products/{productUuid}`. */
  readonly name: string;
  readonly method: string;
  readonly template: PathTemplate;
  readonly definition: OperationObject;
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
  /** Whether it takes a token. */
  readonly secured: boolean;
}

/** The operations of a spec. */
export interface SpecIndex {
  readonly document: OpenApi;
  readonly operations: readonly Operation[];
  /** The operation meant by a request and the values in its path; fixed segments win over variables. */
  find(method: string, path: string): { readonly operation: Operation; readonly ids: string[] } | undefined;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Indexes a spec by method and path. */
export function indexSpec(document: OpenApi): SpecIndex {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const definition = item[method] as OperationObject | undefined;
      return definition ? [operationOf(document, method.toUpperCase(), path, definition)] : [];
    }),
  );
  const ordered = operations.toSorted((a, b) => b.template.fixed - a.template.fixed);
  return {
    document,
    operations,
    find(method, path) {
      for (const operation of ordered) {
        if (operation.method !== method) continue;
        const match = matchPath(operation.template, path);
        if (match) return { operation, ids: match.values };
      }
      return undefined;
    },
  };
}

function operationOf(document: OpenApi, method: string, path: string, definition: OperationObject): Operation {
  const shared = document.paths[path]!.parameters ?? [];
  const listed = [...shared, ...(definition.parameters ?? [])].map((parameter) =>
    resolve<Parameter>(document, parameter),
  );
  const parameters = [...new Map(listed.map((one) => [`${one.in} ${one.name}`, one])).values()];
  const security = definition.security ?? document.security ?? [];
  return {
    name: `${method} ${path}`,
    method,
    template: pathTemplate(path),
    definition,
    parameters,
    ...(definition.requestBody ? { body: resolve<RequestBody>(document, definition.requestBody) } : {}),
    secured: security.length > 0,
  };
}

/** An operation's success: its status and, if it has a body, the body's type, schema (a reference into the document) and example. */
export function successOf(
  document: OpenApi,
  operation: Operation,
): { status: number; type?: string; schema?: string; example?: unknown } {
  const all = Object.entries(operation.definition.responses ?? {});
  const usual = operation.method === "POST" ? "201" : "200";
  const [key, response] =
    all.find(([status]) => status === usual) ??
    all.find(([status]) => status.startsWith("2")) ??
    all.find(([status]) => status === "default") ??
    [];
  if (key === undefined || response === undefined) return { status: 204 };
  if (key === "default") return { status: 204 };
  const status = /^\d+$/.test(key) ? Number(key) : Number(usual);
  return {
    status,
    ...bodyOf(
      document,
      response,
      `#/paths/${pointerStep(operation.template.text)}/${operation.method.toLowerCase()}/responses/${key}`,
    ),
  };
}

/** The JSON body of a response if it has one, or else the first there is, such as a page. */
function bodyOf(
  document: OpenApi,
  response: object,
  at: string,
): { type?: string; schema?: string; example?: unknown } {
  const base = "$ref" in response && typeof response.$ref === "string" ? response.$ref : at;
  const { content = {} } = resolve<ResponseObject>(document, response);
  const types = Object.keys(content);
  const type = types.find((name) => /[/+]json\b/.test(name)) ?? types[0];
  if (type === undefined) return {};
  const { schema, example } = content[type]!;
  return {
    type,
    ...(schema === undefined ? {} : { schema: `${base}/content/${pointerStep(type)}/schema` }),
    ...(example === undefined ? {} : { example }),
  };
}
