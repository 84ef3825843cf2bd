import type { IncomingMessage } from "node:http";

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
