import { VendorkitError } from "@vendorkit/auth-middleware";
import type { Flow, Sink } from "./flow.ts";

/** As much is taken in before somebody reads: what the platform's streams hold, and most answers are smaller. */
const HIGH_WATER_BYTES = 64 * 1024;

const EMPTY = Buffer.alloc(0);

interface Waiting {
  resolve(): void;
  reject(reason: unknown): void;
}

export interface BodyRules {
  /** Bytes it may have, decoded. */
  readonly limit: number;
  /** Ends the reading, even of what has come already. */
  readonly signal: AbortSignal | undefined;
  /** Called once, when the last byte is in or none will come any more. */
  readonly onSettled: () => void;
}

/** The body of an answer as it comes in: kept until its reader says whether it is wanted whole or as a stream. */
export class IncomingBody implements Sink {
  readonly #flow: Flow;
  readonly #rules: BodyRules;
  #chunks: Uint8Array[] = [];
  #held = 0;
  #size = 0;
  #state: "open" | "ended" | { error: unknown } = "open";
  #isTaken = false;
  #isWhole = false;
  #isPaused = false;
  #waiting: Waiting | undefined;

  constructor(flow: Flow, rules: BodyRules) {
    this.#flow = flow;
    this.#rules = rules;
  }

  /** Whether somebody has begun to read it, or it needs nobody any more. */
  get isTaken(): boolean {
    return this.#isTaken || this.#state !== "open";
  }

  push(chunk: Uint8Array): void {
    // undici may report a chunk of no bytes, which a platform's stream does not take.
    if (this.#state !== "open" || chunk.byteLength === 0) return;
    this.#size += chunk.byteLength;
    if (this.#size > this.#rules.limit) return this.abort(tooLarge(this.#rules.limit));
    this.#chunks.push(chunk);
    this.#held += chunk.byteLength;
    if (this.#isWhole) return;
    if (!this.#isPaused && this.#held >= HIGH_WATER_BYTES) this.#pause();
    this.#wake();
  }

  end(): void {
    if (this.#state !== "open") return;
    this.#state = "ended";
    this.#settle();
  }

  fail(error: unknown): void {
    if (this.#state !== "open") return;
    this.#state = { error };
    this.#chunks = [];
    this.#settle();
  }

  /** Ends it from this side, with what its reader is told. */
  abort(error: unknown): void {
    if (this.#state !== "open") return;
    this.fail(error);
    this.#flow.abort();
  }

  /** All of it. */
  async collect(): Promise<Buffer> {
    this.#isTaken = this.#isWhole = true;
    if (this.#isPaused) this.#resume();
    while (this.#state === "open") await this.#more();
    this.#throwIfOver();
    const chunks = this.#chunks;
    this.#chunks = [];
    const [first = EMPTY] = chunks;
    if (chunks.length > 1) return Buffer.concat(chunks, this.#held);
    return Buffer.from(first.buffer, first.byteOffset, first.byteLength);
  }

  /** As it comes. Chunks are copied: the stream hands their memory on, and undici cuts several from one buffer. */
  stream(): ReadableStream<Uint8Array> {
    this.#isTaken = true;
    const source = {
      type: "bytes" as const,
      pull: async (controller: ByteController) => {
        while (this.#chunks.length === 0 && this.#state === "open") await this.#more();
        this.#throwIfOver();
        const chunk = this.#chunks.shift();
        if (chunk) this.#hand(chunk, controller);
        else close(controller);
      },
      cancel: (reason: unknown) => this.abort(reason),
    };
    return new ReadableStream(source, { highWaterMark: 0 });
  }

  #hand(chunk: Uint8Array, controller: ByteController): void {
    this.#held -= chunk.byteLength;
    if (this.#isPaused && this.#held < HIGH_WATER_BYTES) this.#resume();
    controller.enqueue(new Uint8Array(chunk));
  }

  #throwIfOver(): void {
    this.#rules.signal?.throwIfAborted();
    if (typeof this.#state === "object") throw this.#state.error;
  }

  #pause(): void {
    this.#isPaused = true;
    this.#flow.pause();
  }

  #resume(): void {
    this.#isPaused = false;
    this.#flow.resume();
  }

  #more(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  #wake(): void {
    this.#waiting?.resolve();
    this.#waiting = undefined;
  }

  #settle(): void {
    this.#wake();
    this.#rules.onSettled();
  }
}

/** The platform's controller of a byte stream, as far as it is used here. */
interface ByteController {
  enqueue(chunk: Uint8Array): void;
  close(): void;
  readonly byobRequest: { respond(bytes: number): void } | null;
}

function close(controller: ByteController): void {
  controller.close();
  controller.byobRequest?.respond(0);
}

/** Not a fault of the network: another attempt would bring the same. */
export const tooLarge = (limit: number): VendorkitError =>
  new VendorkitError(
    "too_large",
    `the answer's body has more than ${limit} bytes. Raise the transport's \`maxBodySize\` if it may.`,
  );
