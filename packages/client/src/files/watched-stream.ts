interface Watcher {
  readonly onEnd: () => void;
  /** Makes an error of ours of one of the platform's. */
  readonly explain: (error: unknown) => unknown;
}

/** The same stream with its errors explained, which says when it is over: read to its end, failed, or cancelled. */
export function watchedStream(stream: ReadableStream<Uint8Array>, watcher: Watcher): ReadableStream<Uint8Array> {
  const { onEnd, explain } = watcher;
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
          onEnd();
          controller.close();
        } catch (error) {
          const told = explain(error);
          onEnd();
          throw told;
        }
      },
      cancel(reason) {
        onEnd();
        return reader.cancel(reason);
      },
    },
    // Nothing is read before somebody asks for it.
    { highWaterMark: 0 },
  );
}
