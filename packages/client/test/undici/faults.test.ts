import "../../../auth-middleware/test/support/guard.ts";
import { createServer } from "node:net";
import { all, compare, failure, type Row } from "./support/compare.ts";

const get: Row[2] = async ({ fetch, origin }) => all(await fetch(`${origin}/a`));

const post: Row[2] = async ({ fetch, origin }) => all(await fetch(`${origin}/a`, { method: "POST", body: "x" }));

const unused: Row[1] = () => {};

/** Writes an answer by hand. */
const raw =
  (...lines: string[]): Row[1] =>
  (_, { socket }) => {
    socket?.end(lines.join("\r\n"));
  };

const cutting =
  (write: (response: Parameters<Row[1]>[1]) => void): Row[1] =>
  (_, response) => {
    write(response);
    setTimeout(() => response.socket?.destroy(), 10);
  };

async function refusedPort(): Promise<number> {
  const server = createServer().listen(0);
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

compare("a fault", [
  [
    "nobody listens",
    unused,
    async ({ fetch }) =>
      fetch(`http://127.0.0.1:${await refusedPort()}/`).catch(({ name, message, cause }: Error) => [
        name,
        message,
        (cause as { code: string }).code,
      ]),
  ],
  [
    "the name does not resolve",
    unused,
    async ({ fetch }) =>
      fetch("http://nowhere.invalid/").catch(({ name, message, cause }: Error) => [
        name,
        message,
        /ENOTFOUND|EAI_AGAIN/.test((cause as { code: string }).code),
      ]),
  ],
  ["the connection is closed without an answer to a POST", (_, { socket }) => void socket?.destroy(), post],
  ["the connection is reset without an answer to a POST", (_, { socket }) => void socket?.resetAndDestroy(), post],
  ["the answer is no HTTP", raw("hello", "", ""), post],
  ["the answer has a header that is none", raw("HTTP/1.1 200 OK", "a b: c", "", ""), post],
  ["the answer's headers are cut off", raw("HTTP/1.1 200 OK", "x-a: 1"), get],
  ["the body is cut off", cutting((response) => response.writeHead(200, { "content-length": 100 }).write("part")), get],
  ["a chunked body is cut off", cutting((response) => response.writeHead(200).write("part")), get],
  ["a chunk has no length", raw("HTTP/1.1 200 OK", "transfer-encoding: chunked", "", "zz", "abc", ""), get],
  ["a body without a length ends with the connection", raw("HTTP/1.0 200 OK", "", "all of it"), get],
  ["the headers are too large", (_, response) => response.writeHead(200, { "x-a": "x".repeat(60_000) }).end(), get],
  [
    "there is an early hint",
    (_, response) => {
      response.writeEarlyHints({ link: "</a>; rel=preload" });
      response.end("done");
    },
    get,
  ],
  [
    "there are trailers",
    (_, response) => {
      response.writeHead(200, { trailer: "x-t" });
      response.write("body");
      response.addTrailers({ "x-t": "1" });
      response.end();
    },
    get,
  ],
  [
    "the server closes after each answer",
    (_, response) => response.writeHead(200, { connection: "close" }).end("x"),
    async ({ fetch, origin }) => {
      const first = await (await fetch(origin)).text();
      return [first, await (await fetch(origin)).text()];
    },
  ],
  [
    "the stream is cut off",
    cutting((response) => response.writeHead(200).write("part")),
    async ({ fetch, origin }) => {
      const chunks: string[] = [];
      try {
        for await (const chunk of (await fetch(origin)).body ?? [])
          chunks.push(Buffer.from(chunk as Uint8Array).toString());
      } catch (error) {
        return [chunks, failure(error)];
      }
      return chunks;
    },
  ],
]);
