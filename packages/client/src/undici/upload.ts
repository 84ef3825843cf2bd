import { readerOf, type SourceReader } from "@vendorkit/auth-middleware";

type Source = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A streamed body on its way out. Its source is let go of as soon as nobody will send the rest. */
export class Upload implements AsyncIterableIterator<Uint8Array> {
  readonly #reader: SourceReader;
  #isOver = false;

  constructor(source: Source) {
    this.#reader = readerOf(source);
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    if (this.#isOver) return { done: true, value: undefined };
    const { done, value } = await this.#reader.next();
    if (done || this.#isOver) {
      this.#isOver = true;
      return { done: true, value: undefined };
    }
    if (typeof value === "string") return { done: false, value: new TextEncoder().encode(value) };
    if (!(value instanceof Uint8Array)) throw new TypeError("Received non-Uint8Array chunk");
    return { done: false, value };
  }

  async return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.stop(undefined);
    return { done: true, value: undefined };
  }

  /** Cancels the source, unless it has been read to its end. */
  stop(reason: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    void (async () => this.#reader.stop(reason))().catch(() => {});
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
