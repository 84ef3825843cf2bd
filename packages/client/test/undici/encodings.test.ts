import "../../../auth-middleware/test/support/guard.ts";
import type { OutgoingHttpHeaders } from "node:http";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { all, compare, type Row } from "./support/compare.ts";

const TEXT = "Reach for the moon. ".repeat(20);
const LONG = Buffer.from("Something that is long. ".repeat(100_000));

const encoded =
  (coding: string | string[], body: Buffer, status = 200): Row[1] =>
  (_, response) => {
    response.writeHead(status, { "content-encoding": coding, "content-length": body.length } as OutgoingHttpHeaders);
    response.end(body);
  };

const read: Row[2] = async ({ fetch, origin }) => all(await fetch(`${origin}/a`));

const readByHead: Row[2] = async ({ fetch, origin }) => all(await fetch(`${origin}/a`, { method: "HEAD" }));

/** The body byte by byte, each in a packet of its own. */
const slowly =
  (coding: string, body: Buffer): Row[1] =>
  async (_, response) => {
    response.writeHead(200, { "content-encoding": coding });
    for (const byte of body) {
      response.write(Buffer.of(byte));
      await new Promise(setImmediate);
    }
    response.end();
  };

compare("a body that is compressed", [
  ["with gzip", encoded("gzip", gzipSync(TEXT)), read],
  ["with x-gzip", encoded("x-gzip", gzipSync(TEXT)), read],
  ["with GZIP", encoded("GZIP", gzipSync(TEXT)), read],
  ["with deflate", encoded("deflate", deflateSync(TEXT)), read],
  ["with raw deflate", encoded("deflate", deflateRawSync(TEXT)), read],
  ["with br", encoded("br", brotliCompressSync(TEXT)), read],
  ["with zstd", encoded("zstd", zstdCompressSync(TEXT)), read],
  ["with two codings", encoded("gzip, br", brotliCompressSync(gzipSync(TEXT))), read],
  ["with two codings in two fields", encoded(["gzip", "br"], brotliCompressSync(gzipSync(TEXT))), read],
  ["with six codings", encoded("gzip, gzip, gzip, gzip, gzip, gzip", gzipSync(TEXT)), read],
  ["with a coding that is not known", encoded("compress", Buffer.from(TEXT)), read],
  ["with one that is known and one that is not", encoded("gzip, compress", gzipSync(TEXT)), read],
  ["with identity", encoded("identity", Buffer.from(TEXT)), read],
  ["and long, with gzip", encoded("gzip", gzipSync(LONG)), read],
  ["and long, with br", encoded("br", brotliCompressSync(LONG)), read],
  ["and long, with zstd", encoded("zstd", zstdCompressSync(LONG)), read],
  ["and comes slowly, with gzip", slowly("gzip", gzipSync("slow")), read],
  ["and comes slowly, with br", slowly("br", brotliCompressSync("slow")), read],
  ["and comes slowly, with zstd", slowly("zstd", zstdCompressSync("slow")), read],
  ["and empty, with gzip", encoded("gzip", gzipSync("")), read],
  ["and not there, with gzip", encoded("gzip", Buffer.alloc(0)), read],
  ["and not there, with br", encoded("br", Buffer.alloc(0)), read],
  ["and not gzip", encoded("gzip", Buffer.from("plain text")), read],
  ["and not br", encoded("br", Buffer.from("plain text, and more of it")), read],
  ["and not zstd", encoded("zstd", Buffer.from("plain text, and more of it")), read],
  ["and cut off, with gzip", encoded("gzip", gzipSync(TEXT).subarray(0, 25)), read],
  ["and cut off, with br", encoded("br", brotliCompressSync(TEXT).subarray(0, 15)), read],
  [
    "and has something after it, with gzip",
    encoded("gzip", Buffer.concat([gzipSync(TEXT), Buffer.from("more")])),
    read,
  ],
  ["and an error's", encoded("gzip", gzipSync(TEXT), 500), read],
  ["and not there since HEAD was asked", encoded("gzip", gzipSync(TEXT)), readByHead],
  [
    "and not there since 304 was answered",
    (_, response) => response.writeHead(304, { "content-encoding": "gzip" }).end(),
    read,
  ],
]);
