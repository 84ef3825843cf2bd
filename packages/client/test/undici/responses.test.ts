import "../../../auth-middleware/test/support/guard.ts";
import { all, compare, failure, type Row } from "./support/compare.ts";

type Look = Row[2];

const read: Look = async ({ fetch, origin }) => all(await fetch(`${origin}/a`));

const answer =
  (
    status: number,
    headers: Record<string, string | string[]> = {},
    body: string | Buffer = "",
    text?: string,
  ): Row[1] =>
  (_, response) => {
    if (text === undefined) response.writeHead(status, headers);
    else response.writeHead(status, text, headers);
    response.end(body);
  };

const withMethod =
  (method: string): Look =>
  async ({ fetch, origin }) =>
    all(await fetch(`${origin}/a`, { method }));

/** Reads a body of two chunks in one of the ways there are. */
const by = (
  look: (response: Response) => Promise<unknown>,
  headers = { "content-type": "application/json" },
): [Row[1], Look] => [
  answer(200, headers, '{"a":"\u00e9"}'),
  async ({ fetch, origin }) => look(await fetch(`${origin}/a`)),
];

const bytesOf = async (stream: Response["body"]) => {
  const chunks: number[] = [];
  for await (const chunk of stream ?? []) chunks.push(...(chunk as Uint8Array));
  return chunks;
};

const twice = (first: (response: Response) => unknown, second: (response: Response) => unknown) =>
  by(async (response) => {
    await first(response);
    return Promise.resolve(second(response)).catch(failure);
  });

compare("an answer", [
  ...[200, 201, 202, 203, 206, 226, 299, 300, 400, 401, 404, 409, 418, 422, 429, 500, 503, 599, 999].map(
    (status): Row => [`with status ${status}`, answer(status, { "x-a": "1" }, "body"), read],
  ),
  ["204 has no body", answer(204), read],
  ["205 has no body", answer(205), read],
  ["304 has no body", answer(304, { etag: "x" }), read],
  ["to HEAD has no body", answer(200, { "content-length": "4" }), withMethod("HEAD")],
  ["to OPTIONS", answer(200, { allow: "GET" }, "x"), withMethod("OPTIONS")],
  ["to DELETE in lower case", answer(200, {}, "x"), withMethod("delete")],
  ["to a method of one's own", answer(200, {}, "x"), withMethod("PURGE")],
  ["without a body", answer(200, { "content-length": "0" }), read],
  [
    "of no bytes, chunked",
    (_, response) => {
      response.writeHead(200).flushHeaders();
      response.end();
    },
    read,
  ],
  ["with a reason of its own", answer(200, {}, "x", "Very well"), read],
  ["without a reason", answer(200, {}, "x", ""), read],
  ["with a field sent twice", answer(200, { "x-a": ["1", "2"], vary: ["a", "b"] }, "x"), read],
  [
    "with cookies",
    answer(200, { "set-cookie": ["a=1; Path=/", "b=2"] }),
    async ({ fetch, origin }) => {
      const { headers } = await fetch(origin);
      return [headers.getSetCookie(), headers.get("Set-Cookie"), [...headers.keys()].length, headers.has("x")];
    },
  ],
  ["with a field in Latin-1", answer(200, { "x-a": "caf\u00e9" }), read],
  [
    "with a field in UTF-8",
    (_, response) => {
      response.setHeader("x-a", Buffer.from("caf\u00e9").toString("latin1"));
      response.end();
    },
    read,
  ],
  [
    "whose headers are read in every way",
    answer(200, { "X-A": "1", "content-type": "text/plain" }),
    async ({ fetch, origin }) => {
      const { headers } = await fetch(origin);
      const listed: [string, string][] = [];
      headers.forEach((value, name) => void listed.push([name, value]));
      const shown = listed.filter(([name]) => name !== "date");
      const refusals = await Promise.all(
        ["set", "append", "delete"].map(async (name) => {
          try {
            return (headers as unknown as Record<string, (...args: string[]) => unknown>)[name]?.("a", "b");
          } catch (error) {
            return (error as Error).name;
          }
        }),
      );
      const copies = [new Headers(headers).get("x-a"), new Response("", { headers }).headers.get("x-a")];
      let invalid: unknown;
      try {
        headers.get("not a name");
      } catch (error) {
        invalid = (error as Error).name;
      }
      return [
        shown,
        refusals,
        copies,
        invalid,
        headers.get("x-a"),
        headers.get("constructor"),
        headers instanceof Headers,
      ];
    },
  ],
  ["with a byte order mark", answer(200, {}, "\ufeffhello"), read],
  ["that is no UTF-8", answer(200, {}, Buffer.from([0x61, 0xff, 0xc3, 0x28, 0xe2, 0x82, 0x62])), read],
  ["that is large", answer(200, {}, "0123456789".repeat(100_000)), read],
  [
    "with a charset that is not UTF-8",
    answer(200, { "content-type": "text/plain; charset=iso-8859-1" }, "caf\u00e9"),
    read,
  ],
]);

compare("a body is read", [
  ["as JSON", ...by((response) => response.json())],
  [
    "as JSON that is none",
    answer(200, {}, "<html>"),
    async ({ fetch, origin }) => (await fetch(origin)).json().catch((error: Error) => error.name),
  ],
  [
    "as JSON of nothing",
    answer(200),
    async ({ fetch, origin }) => (await fetch(origin)).json().catch((error: Error) => error.name),
  ],
  [
    "as an ArrayBuffer",
    ...by(async (response) => {
      const buffer = await response.arrayBuffer();
      return [buffer.constructor.name, buffer.byteLength, [...new Uint8Array(buffer)]];
    }),
  ],
  [
    "as bytes",
    ...by(async (response) => {
      const bytes = await response.bytes();
      return [bytes.constructor.name, bytes.byteOffset, bytes.buffer.byteLength, [...bytes]];
    }),
  ],
  [
    "as a blob",
    ...by(
      async (response) => {
        const blob = await response.blob();
        return [blob.size, blob.type, await blob.text()];
      },
      { "content-type": "Text/Plain; Charset=UTF-8" },
    ),
  ],
  [
    "as a form",
    ...by(async (response) => [...(await response.formData()).entries()], {
      "content-type": "application/x-www-form-urlencoded",
    }),
  ],
  ["as a form that is none", ...by((response) => response.formData().then(String, (error: Error) => error.name))],
  ["as a stream", ...by((response) => bytesOf(response.body))],
  [
    "as a stream into one's own buffer",
    ...by(async (response) => {
      const reader = response.body!.getReader({ mode: "byob" });
      const { value } = await reader.read(new Uint8Array(4));
      return [...value!];
    }),
  ],
  [
    "from a clone and itself",
    ...by(async (response) => {
      const copy = response.clone();
      return [
        copy.url,
        copy.status,
        copy.headers.get("content-type"),
        copy.type,
        await copy.text(),
        await response.text(),
        response.bodyUsed,
        copy instanceof Response,
      ];
    }),
  ],
  [
    "through a new Response",
    ...by(async (response) => {
      const copy = new Response(response.body, response);
      return [copy.status, copy.statusText, copy.headers.get("content-type"), await copy.text()];
    }),
  ],
  ["from copied properties", ...by(async (response) => Object.keys(response))],
  [
    "as text twice",
    ...twice(
      (response) => response.text(),
      (response) => response.text(),
    ),
  ],
  [
    "as JSON, then cloned",
    ...twice(
      (response) => response.json(),
      async (response) => response.clone().status,
    ),
  ],
  [
    "as text, then as a stream",
    ...twice(
      (response) => response.text(),
      (response) => [response.body?.locked, response.bodyUsed],
    ),
  ],
  [
    "as a stream, then as text",
    ...twice(
      (response) => bytesOf(response.body),
      (response) => response.text(),
    ),
  ],
  [
    "with its stream locked, then as text",
    ...twice(
      (response) => response.body?.getReader(),
      (response) => response.text(),
    ),
  ],
  [
    "as text twice at once",
    ...by((response) => Promise.all([response.text().catch(failure), response.text().catch(failure)])),
  ],
  [
    "after its stream was cancelled",
    ...twice(
      (response) => response.body?.cancel(),
      (response) => [response.bodyUsed, response.body?.locked],
    ),
  ],
  [
    "as text of HEAD, twice",
    answer(200),
    async ({ fetch, origin }) => {
      const response = await fetch(origin, { method: "HEAD" });
      return [await response.text(), await response.text(), response.bodyUsed, response.body];
    },
  ],
]);
