import { example } from "../../src/example.ts";
import { seededRandom } from "../../src/seeded-random.ts";
import {
  type Document,
  type Node,
  type Operation,
  operationsOf,
  type Parameter,
  resolve,
  successSchema,
} from "./operations.ts";
import type { AnyClient } from "./vendor-packages.ts";

type Row = Readonly<Record<string, unknown>>;

/** So many things are tried before an operation is said to fail. */
const TRIES = 8;

/** The first example that a parameter, media type or schema gives, or one that fits its schema. */
export function exampleOf(document: Document, node: Node): unknown {
  const [first] = Object.values((node["examples"] ?? {}) as Record<string, { value?: unknown }>);
  return node["example"] ?? first?.value ?? example(document, node["schema"] ?? {}, { random: seededRandom(7) });
}

/** The things in an answer: a list, the list in an envelope, or the one thing that it is. */
function rowsIn(body: unknown): Row[] {
  if (Array.isArray(body)) return body as Row[];
  const lists = Object.values((body ?? {}) as Row).filter(Array.isArray);
  return lists.length === 1 && ("items" in (body as Row) || "data" in (body as Row))
    ? (lists[0] as Row[])
    : body
      ? [body as Row]
      : [];
}

interface Shape {
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly allOf?: readonly Node[];
}

/** The properties of the things in an answer, by its schema. */
function propertiesIn(document: Document, schema: Node | undefined): string[] {
  const { items, properties = {}, allOf = [] } = resolve(document, schema) as Shape;
  if (items) return propertiesIn(document, items);
  const list = properties["items"] ?? properties["data"];
  if (list) return propertiesIn(document, list);
  return [...Object.keys(properties), ...allOf.flatMap((part) => propertiesIn(document, part))];
}

/** The value of a property by this name, however deep it is. */
function deep(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return (
    (value as Row)[name] ??
    Object.values(value)
      .map((inner) => deep(inner, name))
      .find((found) => found !== undefined)
  );
}

/** What a thing calls itself. */
const idOf = (row: Row, name: string): unknown => row[name] ?? row["uuid"] ?? row["id"] ?? deep(row, "uid");

/** Values of a vendor that runs: ids of things that are there, found by the specification alone. */
export class LiveValues {
  readonly #document: Document;
  readonly #client: AnyClient;
  readonly #operations: readonly Operation[];

  constructor(document: Document, client: AnyClient) {
    this.#document = document;
    this.#client = client;
    this.#operations = operationsOf(document);
  }

  /** Ways to fill an operation's path, for the things that are there; the first that works will do. */
  async paths({ path }: Operation): Promise<Record<string, string>[]> {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    let ways: Record<string, string>[] = [{}];
    for (const name of names) {
      const above = path.slice(0, path.indexOf(`/{${name}}`));
      // oxlint-disable-next-line no-await-in-loop -- each name depends on those before it
      const longer = await Promise.all(
        ways
          .slice(0, TRIES)
          .map(async (way) => (await this.ids(name, above, way)).map((id) => ({ ...way, [name]: id }))),
      );
      ways = longer.flat();
    }
    return ways;
  }

  /** Ids of the things below a path, or else of those that have this name anywhere; made up if there are none. */
  async ids(name: string, above: string, way: Record<string, string> = {}): Promise<string[]> {
    const rows = [...(await this.#rows("get", above, way)), ...(await this.#rows("post", above, way))];
    const found = rows.map((row) => idOf(row, name));
    // A version, say, is told by the thing that it is a version of.
    const parent = above.slice(0, above.lastIndexOf("/"));
    if (found.length === 0)
      found.push(
        ...(await this.#rows("get", parent, way)).map((row) => deep(row, name)).filter((id) => id !== undefined),
      );
    const lists = found.length > 0 ? [] : this.#operations.filter((one) => this.#lists(one, name));
    for (const { path } of lists)
      // oxlint-disable-next-line no-await-in-loop -- the first that has any will do
      if (found.length === 0) found.push(...(await this.#rows("get", path, {})).map((row) => row[name]));
    const ids = found.filter((id) => typeof id === "string" || typeof id === "number").map(String);
    return ids.length > 0 ? [...new Set(ids)] : [this.#madeUp(name)];
  }

  /** Values for the parameters of one kind that an operation needs, or for all that it takes. */
  async parameters({ parameters }: Operation, kind: Parameter["in"], isAll: boolean): Promise<Row> {
    const wanted = parameters.filter((one) => one.in === kind && (isAll || one.required));
    const entries = wanted.map(async (one): Promise<[string, unknown]> => {
      const isId = one.required && /[a-z]Id$/.test(one.name);
      return [one.name, isId ? (await this.ids(one.name, ""))[0] : exampleOf(this.#document, one)];
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  #lists({ method, path, parameters }: Operation, name: string): boolean {
    const needs = parameters.filter((one) => one.required).map((one) => one.name);
    if (method !== "get" || path.includes("{") || needs.includes(name)) return false;
    const operation = this.#operations.find((one) => one.method === method && one.path === path);
    return (
      operation !== undefined && propertiesIn(this.#document, successSchema(this.#document, operation)).includes(name)
    );
  }

  async #rows(method: string, path: string, way: Record<string, string>): Promise<Row[]> {
    const operation = this.#operations.find((one) => one.method === method && one.path === path);
    if (!operation || !successSchema(this.#document, operation)) return [];
    const [media] = Object.values(operation.content);
    const query = await this.parameters(operation, "query", false);
    const init = { params: { path: way, query }, ...(media && { body: exampleOf(this.#document, media) }) };
    const { data } = await this.#client.request(method, path, init);
    return rowsIn(data).slice(0, TRIES);
  }

  #madeUp(name: string): string {
    const known = this.#operations.flatMap((one) => one.parameters).find((one) => one.name === name);
    const value = known && exampleOf(this.#document, known);
    return typeof value === "string" || typeof value === "number"
      ? String(value)
      : "0d1f6f5e-58a3-4d0b-9f6a-6a5f6c1b2e34";
  }
}
