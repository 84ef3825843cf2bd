/** A JSON object of a specification. */
export type Node = Readonly<Record<string, unknown>>;

export interface Document extends Node {
  readonly paths: Readonly<Record<string, Node>>;
}

export interface Parameter extends Node {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema?: Node;
}

/** One operation, its references to parameters and body resolved. */
export interface Operation {
  readonly method: string;
  /** As the typed client has it: where one path has two meanings, each has a name of its own there. */
  readonly path: string;
  /** Where it stands in the document, as a JSON pointer. */
  readonly pointer: string;
  readonly parameters: readonly Parameter[];
  /** Media types of the request body. */
  readonly content: Readonly<Record<string, Node>>;
  readonly responses: Readonly<Record<string, Node>>;
  readonly isSecured: boolean;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** One step of a JSON pointer (RFC 6901). */
export const step = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** What a pointer such as `#/components/schemas/Card` points at. */
const lookUp = (document: Document, pointer: string): unknown =>
  pointer
    .slice(2)
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, part) => (node as Node | undefined)?.[part], document);

/** A node, or what it refers to. */
export function resolve(document: Document, node: Node = {}): Node {
  const { $ref } = node;
  return typeof $ref === "string" ? resolve(document, lookUp(document, $ref) as Node) : node;
}

/** Every operation that a document describes; none is left out. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as Node | undefined;
      if (!operation) return [];
      const listed = [item["parameters"], operation["parameters"]].flatMap(
        (list) => (list as Node[] | undefined) ?? [],
      );
      const parameters = listed.map((one) => resolve(document, one) as Parameter);
      const own = new Map(parameters.map((one) => [`${one.in} ${one.name}`, one]));
      const body = resolve(document, operation["requestBody"] as Node | undefined);
      const security = (operation["security"] ?? document["security"] ?? []) as unknown[];
      return {
        method,
        path: (operation["x-path-alias"] as string | undefined) ?? path,
        pointer: `#/paths/${step(path)}/${method}`,
        parameters: [...own.values()],
        content: (body["content"] ?? {}) as Record<string, Node>,
        responses: operation["responses"] as Record<string, Node>,
        isSecured: security.length > 0,
      };
    }),
  );
}

/** The media types of an operation's success. */
export function successContent(
  document: Document,
  { responses }: Operation,
): Readonly<Record<string, { schema?: Node }>> {
  const [, response] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  return (resolve(document, response)["content"] ?? {}) as Record<string, { schema?: Node }>;
}

/** The schema of an operation's success as JSON, if it has one. */
export function successSchema(document: Document, operation: Operation): Node | undefined {
  const [, media] = Object.entries(successContent(document, operation)).find(([type]) => type.includes("json")) ?? [];
  return media?.schema && resolve(document, media.schema);
}
