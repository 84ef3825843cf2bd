import "../../../auth-middleware/test/support/guard.ts";
import { Readable } from "node:stream";
import { all, compare, failure, type Row } from "./support/compare.ts";

/** Answers when the whole request is in. */
const echo: Row[1] = (request, response) => {
  request.on("end", () => response.end("ok"));
};

const sent =
  (init: () => RequestInit, path = "/a"): Row[2] =>
  async ({ fetch, origin }) =>
    all(await fetch(`${origin}${path}`, init()));

const post = (body: () => unknown, headers?: Record<string, string>): Row[2] =>
  sent(() => ({ method: "POST", body: body(), duplex: "half", ...(headers && { headers }) }) as RequestInit);

const asRequest =
  (init: () => RequestInit): Row[2] =>
  async ({ fetch, origin }) =>
    all(await fetch(new Request(`${origin}/a`, init())));

async function* chunks(...texts: string[]) {
  for (const text of texts) yield new TextEncoder().encode(text);
}

const streamOf = (...texts: string[]) => ReadableStream.from(chunks(...texts));

function form(size = 3): FormData {
  const data = new FormData();
  data.set("name", 'caf\u00e9 "x"\r\n');
  data.append("file", new Blob(["x".repeat(size)], { type: "text/csv" }), "a\u00e9.csv");
  data.append("file", new File([new Uint8Array([1, 2, 255])], "b"));
  return data;
}

const TARGETS = [
  "/",
  "/a/../b",
  "/a/%2e%2e/b",
  "/a b\u00e9?q=\u00e9 '<>#frag",
  "/?",
  "/a//b/./c",
  "/a\\b",
  "/%zz?%zz&a[b]={c}|^`",
  "//x",
  "/a;b=1,2:@!$&'()*+",
];

compare("a request", [
  ...TARGETS.map((target): Row => [`for ${target}`, echo, sent(() => ({}), target)]),
  [
    "with headers of every form",
    echo,
    sent(() => ({
      headers: [
        ["X-A", "1"],
        ["x-a", "2"],
        ["cookie", "a=b"],
        ["Referer", "x"],
      ],
    })),
  ],
  ["with its own accept and user-agent", echo, sent(() => ({ headers: { accept: "text/csv", "user-agent": "me/1" } }))],
  ["with a header in Latin-1", echo, sent(() => ({ headers: { "x-a": "caf\u00e9" } }))],
  ["with a header that no request can have", echo, sent(() => ({ headers: { "x-a": "a\nb" } }))],
  ["with Transfer-Encoding", echo, sent(() => ({ headers: { "transfer-encoding": "chunked" } }))],
  ["with Keep-Alive", echo, sent(() => ({ headers: { "keep-alive": "1" } }))],
  ["with Upgrade", echo, sent(() => ({ headers: { upgrade: "h2c" } }))],
  ["with Expect", echo, sent(() => ({ headers: { expect: "100-continue" } }))],
  ["with Connection: close", echo, sent(() => ({ headers: { connection: "close" } }))],
  [
    "with a host of its own",
    (request, response) => response.end(request.headers.host),
    sent(() => ({ headers: { host: "other.example" } })),
  ],
  ["as a Request", echo, asRequest(() => ({ method: "PUT", body: "text", headers: { "x-a": "1" } }))],
  [
    "as a Request with a form",
    echo,
    asRequest(() => ({ method: "POST", body: new URLSearchParams({ a: "\u00e9 &" }) })),
  ],
  [
    "as a Request that was read",
    echo,
    async ({ fetch, origin }) => {
      const request = new Request(origin, { method: "POST", body: "x" });
      await request.text();
      return fetch(request).catch((error: Error) => error.name);
    },
  ],
  [
    "as a Request and an init",
    echo,
    async ({ fetch, origin }) =>
      all(await fetch(new Request(`${origin}/a`, { headers: { "x-a": "1" } }), { method: "POST", body: "b" })),
  ],
  ["as a URL", echo, async ({ fetch, origin }) => all(await fetch(new URL("/x?y", origin)))],
  [
    "to a user's URL",
    echo,
    async ({ fetch, origin }) => fetch(origin.replace("//", "//user:pass@")).catch((error: Error) => error.name),
  ],
  ["to no URL", echo, async ({ fetch }) => fetch("/a").catch((error: Error) => error.name)],
  ["to another scheme", echo, async ({ fetch }) => fetch("ftp://127.0.0.1/").catch(failure)],
  [
    "by TRACE",
    echo,
    async ({ fetch, origin }) => fetch(origin, { method: "TRACE" }).catch((error: Error) => error.name),
  ],
  [
    "by a method that is none",
    echo,
    async ({ fetch, origin }) => fetch(origin, { method: "A B" }).catch((error: Error) => error.name),
  ],
  [
    "by GET with a body",
    echo,
    // oxlint-disable-next-line unicorn/no-invalid-fetch-options -- that it is refused is the fact
    async ({ fetch, origin }) => fetch(origin, { method: "GET", body: "x" }).catch((error: Error) => error.name),
  ],
]);

compare("a request's body", [
  ["is text", echo, post(() => "caf\u00e9")],
  ["is empty text", echo, post(() => "")],
  ["is nothing, in a POST", echo, post(() => undefined)],
  ["is nothing, in a PUT", echo, sent(() => ({ method: "PUT" }))],
  ["is nothing, in a PATCH", echo, sent(() => ({ method: "PATCH" }))],
  ["is nothing, in a DELETE", echo, sent(() => ({ method: "DELETE" }))],
  ["is null", echo, post(() => null)],
  ["is JSON with a type", echo, post(() => '{"a":1}', { "content-type": "application/json" })],
  ["is a number", echo, post(() => 12)],
  ["is an object", echo, post(() => ({ a: 1 }))],
  ["is bytes", echo, post(() => new Uint8Array([1, 2, 255]))],
  ["is a part of a buffer", echo, post(() => new Uint8Array([0, 1, 2, 255, 0]).subarray(1, 4))],
  ["is no bytes", echo, post(() => new Uint8Array())],
  ["is a DataView", echo, post(() => new DataView(new Uint8Array([0, 65, 66, 0]).buffer, 1, 2))],
  ["is 16-bit words", echo, post(() => new Uint16Array([65, 66]))],
  ["is an ArrayBuffer", echo, post(() => new Uint8Array([65, 66]).buffer)],
  ["is parameters", echo, post(() => new URLSearchParams({ a: "\u00e9 &=", b: "" }))],
  ["is a blob", echo, post(() => new Blob(["abc"], { type: "text/csv" }))],
  ["is a blob without a type", echo, post(() => new Blob(["abc"]))],
  ["is an empty blob", echo, post(() => new Blob([]))],
  ["is a form", echo, post(() => form())],
  ["is a large form", echo, post(() => form(1_200_000))],
  ["is a stream", echo, post(() => streamOf("one", "two"))],
  ["is an empty stream", echo, post(() => streamOf())],
  ["is an async iterable", echo, post(() => chunks("one", "two"))],
  ["is a Node stream", echo, post(() => Readable.from([Buffer.from("one"), Buffer.from("two")]))],
  [
    "is a stream of text",
    echo,
    async ({ fetch, origin }) =>
      fetch(origin, { method: "POST", body: ReadableStream.from(["a"]) as never, duplex: "half" }).catch(
        (error: Error) => [error.name, error.message],
      ),
  ],
  ["is a large stream", echo, post(() => streamOf(..."abcdefghij".split("").map((letter) => letter.repeat(100_000))))],
  [
    "is a stream that fails",
    echo,
    async ({ fetch, origin }) => {
      async function* failing() {
        yield new Uint8Array([65]);
        throw new RangeError("mine");
      }
      return fetch(origin, { method: "POST", body: failing() as never, duplex: "half" }).then(
        all,
        (error: Error) => error.name,
      );
    },
  ],
  [
    "is said to be of another length",
    echo,
    async ({ fetch, origin }) =>
      fetch(origin, { method: "POST", body: "abc", headers: { "content-length": "7" } }).then(
        all,
        (error: Error) => error.name,
      ),
  ],
  ["is of the length that is said", echo, post(() => "abc", { "content-length": "3" })],
]);
