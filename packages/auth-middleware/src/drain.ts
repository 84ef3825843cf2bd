import type { Clock } from "./clock.ts";

/** More than this of a body that nobody will read is not worth reading to keep the connection. */
const DRAIN_LIMIT_BYTES = 64 * 1024;

/** Nor is waiting longer than this for the rest of it: a new connection is there sooner. */
const DRAIN_PATIENCE_MS = 500;

const join = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
};

/**
 * Reads a body up to `limit` bytes, then lets go of the rest. An unread body would hold its connection, and with a
 * bounded pool the next request would wait for it for ever. With a clock, it is not waited for long either.
 */
export async function readUpTo(
  response: Response,
  limit: number,
  clock?: Clock,
): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  if (!reader) return { bytes: new Uint8Array(), isWhole: true };
  const letGo = () => void reader.cancel().catch(() => {});
  const timer = clock?.timer(DRAIN_PATIENCE_MS, letGo);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { bytes: join(chunks, size), isWhole: true };
      chunks.push(value);
      if ((size += value.byteLength) <= limit) continue;
      letGo();
      return { bytes: join(chunks, size).subarray(0, limit), isWhole: false };
    }
  } finally {
    timer?.cancel();
  }
}

/** Frees the connection of a response that nobody will read. */
export const discard = (response: Response, clock: Clock): Promise<unknown> =>
  readUpTo(response, DRAIN_LIMIT_BYTES, clock).catch(() => {});

/** Frees the connection of a response that may still be wanted, and gives a copy that can still be read. */
export async function drain(response: Response, clock: Clock): Promise<Response> {
  const { status, statusText, headers, url } = response;
  const bytes = await readUpTo(response, DRAIN_LIMIT_BYTES, clock).then(
    (read) => read.bytes,
    () => new Uint8Array(),
  );
  const copy = new Response(bytes as Uint8Array<ArrayBuffer>, { status, statusText, headers });
  return Object.defineProperty(copy, "url", { value: url });
}
