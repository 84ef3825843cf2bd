import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** One request, read to its end. */
export interface Incoming {
  readonly method: string;
  /** The path below the vendor's prefix, still percent-encoded: `/oauth/token`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly ip: string;
}

/** The largest body the emulator reads: far above what any of the vendors takes, and low enough for one process. */
const mostBytes = 64 * 1024 * 1024;

/** Reads a request to its end; `undefined` when it breaks off or is larger than 64 MiB. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > mostBytes) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks, size);
}

/** The media type of a request without its parameters, in lower case. */
export function mediaType(headers: IncomingHttpHeaders): string {
  return (headers["content-type"] ?? "").split(";", 1)[0]!.trim().toLowerCase();
}
