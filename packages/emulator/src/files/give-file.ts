import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { FaultPlan } from "../faults.ts";
import type { OfferedFile } from "./shelf.ts";

interface Measures {
  readonly size: number;
  readonly etag: string;
}

/** Files do not change, so each is gone through once for its length and its tag. */
const measured = new WeakMap<OfferedFile, Measures>();

function measure(file: OfferedFile): Measures {
  const known = measured.get(file);
  if (known) return known;
  const hash = createHash("md5");
  let size = 0;
  for (const chunk of file.read()) {
    hash.update(chunk);
    size += Buffer.byteLength(chunk);
  }
  const measures = { size, etag: `"${hash.digest("hex")}"` };
  measured.set(file, measures);
  return measures;
}

/** The byte at which to begin: `Range: bytes=N-`, which counts only for the version that `If-Range` names. */
function begin({ headers }: IncomingMessage, etag: string): number {
  if (headers["if-range"] !== undefined && headers["if-range"] !== etag) return 0;
  return Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? 0);
}

function* from(chunks: Iterable<string | Uint8Array>, begins: number, ends: number) {
  let at = 0;
  for (const chunk of chunks) {
    const bytes = Buffer.from(chunk as Uint8Array);
    const part = bytes.subarray(Math.max(0, begins - at), Math.max(0, ends - at));
    at += bytes.length;
    if (part.length > 0) yield part;
    if (at >= ends) return;
  }
}

/** Sends a file, or the rest of it, and breaks off where a fault says so. */
export async function giveFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: OfferedFile,
  fault: FaultPlan | undefined,
): Promise<void> {
  const { size, etag } = measure(file);
  const start = Math.min(begin(request, etag), size);
  const cut = fault?.cut === true ? Math.floor((size - start) / 2) : fault?.cut;
  const ends = typeof cut === "number" ? Math.min(size, start + cut) : size;
  response.writeHead(start > 0 ? 206 : 200, {
    "Content-Type": file.type,
    "Content-Length": size - start,
    "Accept-Ranges": "bytes",
    ETag: etag,
    ...(start > 0 && { "Content-Range": `bytes ${start}-${size - 1}/${size}` }),
    ...fault?.headers,
  });
  const isCut = typeof cut === "number";
  await pipeline(from(file.read(), start, ends), response, { end: !isCut }).catch(() => undefined);
  if (isCut) setImmediate(() => response.destroy());
}
