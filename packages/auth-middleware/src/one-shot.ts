type Source = ReadableStream<unknown> | AsyncIterable<unknown>;

/** A source while it is read: its next chunk, and what ends it early. */
export interface SourceReader {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  stop(reason: unknown): unknown;
}

/** A body that is on its way out and can be read once. */
export interface OneShot {
  readonly stream: ReadableStream<unknown>;
  /** Cancels the source, unless it has been read to its end, and breaks off what is left of the send. */
  readonly letGo: () => void;
}

/** Streams and async iterables can be read once; a second send would silently carry zero bytes. */
export const isOneShot = (body: unknown): body is Source =>
  typeof body === "object" && body !== null && (Symbol.asyncIterator in body || "getReader" in body);

/** Reads a stream or an async iterable. */
export function readerOf(source: Source): SourceReader {
  if ("getReader" in source) {
    const reader = source.getReader();
    return { next: () => reader.read(), stop: (reason) => reader.cancel(reason) };
  }
  const iterator = source[Symbol.asyncIterator]();
  return { next: () => iterator.next(), stop: () => iterator.return?.() };
}

/**
 * Sends a source on. When an answer comes before the body is through, Node's `fetch` reads no further and cancels nothing
 * (undici#4910), and a file would stay open: this is the hand on the source that the platform does not give.
 */
export function oneShot(source: Source): OneShot {
  const reader = readerOf(source);
  let isOver = false;
  let sending: ReadableStreamDefaultController<unknown>;
  const stop = async (reason?: unknown) => {
    isOver = true;
    await reader.stop(reason);
  };
  const stream = new ReadableStream<unknown>(
    {
      start: (controller) => void (sending = controller),
      async pull(controller) {
        const { done, value } = await reader.next();
        if (isOver) return;
        if (!done) return controller.enqueue(typeof value === "string" ? new TextEncoder().encode(value) : value);
        isOver = true;
        controller.close();
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
  const letGo = () => {
    if (isOver) return;
    sending.error(new TypeError("The rest of the body is not sent."));
    stop().catch(() => {});
  };
  return { stream, letGo };
}
