/** More than this of a body that nobody will read is not worth reading to keep the connection. */
const DRAIN_LIMIT_BYTES = 64 * 1024;

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
 * bounded pool the next request would wait for it for ever.
 */
export async function readUpTo(response: Response, limit: number): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  if (!reader) return { bytes: new Uint8Array(), isWhole: true };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: join(chunks, size), isWhole: true };
    chunks.push(value);
    if ((size += value.byteLength) <= limit) continue;
    reader.cancel().catch(() => {});
    return { bytes: join(chunks, size).subarray(0, limit), isWhole: false };
  }
}

/** Frees the connection of a response that nobody will read. */
export const discard = (response: Response): Promise<unknown> => readUpTo(response, DRAIN_LIMIT_BYTES).catch(() => {});

/** Frees the connection of a response that may still be wanted, and gives a copy that can still be read. */
export async function drain(response: Response): Promise<Response> {
  const { status, statusText, headers, url } = response;
  const bytes = await readUpTo(response, DRAIN_LIMIT_BYTES).then(
    (read) => read.bytes,
    () => new Uint8Array(),
  );
  const copy = new Response(bytes as Uint8Array<ArrayBuffer>, { status, statusText, headers });
  return Object.defineProperty(copy, "url", { value: url });
}
