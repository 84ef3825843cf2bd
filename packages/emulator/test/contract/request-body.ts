import { exampleOf, type LiveValues } from "./live-values.ts";
import { type Document, type Node, type Operation, resolve } from "./operations.ts";

/** The path of the list that an operation is about: `/v1/products` for `/v1/products/bulk/actions/lifecycle`. */
const listOf = (path: string): string => path.replace(/\/(bulk|actions|files\/bulk)\b.*$/, "");

/** What a thing of a list is called elsewhere: `assetUuid` for `/v1/assets`. */
const keyOf = (list: string): string => `${list.slice(list.lastIndexOf("/") + 1).replace(/s$/, "")}Uuid`;

/** An example's `uuid` and `uuids`, and what `key` names, replaced by those of things that are there. */
function withLiveIds(body: unknown, ids: readonly string[], key: string): unknown {
  if (Array.isArray(body)) return body.map((one, index) => withLiveIds(one, ids.slice(index), key));
  if (typeof body !== "object" || body === null || body instanceof Blob) return body;
  const own = (name: string, value: unknown) => {
    if (name === "uuids" && Array.isArray(value)) return ids.slice(0, 1);
    if (name === "uuid" || name === key) return ids[0];
    return value;
  };
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, own(name, value)]));
}

/** Files of a form are text in an example. */
function withFiles(document: Document, { schema }: { schema?: Node }, body: unknown): unknown {
  const { properties = {} } = resolve(document, schema) as { properties?: Record<string, Node> };
  const isFile = (name: string) => resolve(document, properties[name])["format"] === "binary";
  return Object.fromEntries(
    Object.entries(body as object).map(([name, value]) => [
      name,
      isFile(name) ? new File([String(value)], "file.pdf", { type: "application/pdf" }) : (value as unknown),
    ]),
  );
}

/** The same body with addresses that nobody has. */
const withNewAddresses = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body).replaceAll(/"([\w.+-]+)@([\w.-]+)"/g, '"new-$1@$2"'));

/** Bodies for an operation, made from its example, about the things that are there; the first that works will do. */
export async function bodiesFor(
  document: Document,
  operation: Operation,
  live: LiveValues,
  way: Record<string, string>,
): Promise<unknown[]> {
  const [type, media] = Object.entries(operation.content)[0] ?? [];
  if (type === undefined || media === undefined) return [undefined];
  const body = exampleOf(document, media);
  if (type.startsWith("multipart/")) return [withFiles(document, media, body)];
  const text = JSON.stringify(body);
  if (text.includes("@")) return [body, withNewAddresses(body)];
  const key = keyOf(listOf(operation.path));
  if (!/"uuids?":/.test(text) && !text.includes(`"${key}":`)) return [body];
  const ids = await live.ids("uuid", listOf(operation.path), way);
  return ids.map((_, index) => withLiveIds(body, ids.slice(index), key));
}
