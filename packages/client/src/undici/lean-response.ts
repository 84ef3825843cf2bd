import { unwatch, watch } from "./abandoned.ts";
import type { IncomingBody } from "./incoming-body.ts";
import { LeanHeaders } from "./lean-headers.ts";
import { type Answer, describe, platformResponse } from "./platform-response.ts";

/** Answers that say they are shorter have come whole before anybody could throw them away. */
const WATCHED_BYTES = 64 * 1024;

const toText = (bytes: Buffer): string => {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString("utf8", hasMark ? 3 : 0);
};

/** Bytes in memory of their own: undici cuts several bodies from one buffer. */
const toBytes = (bytes: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/**
 * A response with the members of the platform's, at a fraction of the cost: text, JSON and bytes are made straight from
 * what came in. Who takes the stream, a blob, a form or a clone gets them from a real `Response`, made at that moment.
 */
export class LeanResponse {
  readonly #answer: Answer;
  readonly #body: IncomingBody | undefined;
  readonly #isWatched: boolean;
  #isUsed = false;
  #real: Response | undefined;

  constructor(body: IncomingBody | undefined, answer: Answer) {
    this.#body = body;
    this.#answer = answer;
    const length = answer.headers.get("content-length");
    this.#isWatched = body !== undefined && (length === null || Number(length) > WATCHED_BYTES);
    if (body && this.#isWatched) watch(this, body);
  }

  get status(): number {
    return this.#answer.status;
  }
  get ok(): boolean {
    const { status } = this.#answer;
    return status >= 200 && status < 300;
  }
  get statusText(): string {
    return this.#answer.statusText;
  }
  get headers(): Headers {
    return this.#answer.headers;
  }
  get url(): string {
    return this.#answer.url;
  }
  get redirected(): boolean {
    return this.#answer.isRedirected;
  }
  get type(): "basic" | "cors" {
    return this.#answer.type;
  }
  get body(): Response["body"] {
    return this.#body ? this.#platform().body : null;
  }
  get bodyUsed(): boolean {
    return this.#real?.bodyUsed ?? this.#isUsed;
  }

  text(): Promise<string> {
    return this.#real ? this.#real.text() : this.#read(toText);
  }
  json(): Promise<unknown> {
    return this.#real ? this.#real.json() : this.#read((bytes) => JSON.parse(toText(bytes)) as unknown);
  }
  bytes(): Promise<Uint8Array> {
    return this.#real ? this.#real.bytes() : this.#read(toBytes);
  }
  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#real ? this.#real.arrayBuffer() : this.#read((bytes) => toBytes(bytes).buffer);
  }
  blob(): ReturnType<Response["blob"]> {
    return this.#platform().blob();
  }
  formData(): ReturnType<Response["formData"]> {
    return this.#platform().formData();
  }
  clone(): Response {
    return describe(this.#platform().clone(), this.#answer);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): object {
    const { status, ok, statusText, headers, url, redirected, type, bodyUsed } = this;
    return { status, ok, statusText, headers, url, redirected, type, bodyUsed };
  }

  async #read<T>(make: (bytes: Buffer) => T): Promise<T> {
    if (this.#isUsed) throw new TypeError("Body is unusable: Body has already been read");
    if (!this.#body) return make(Buffer.alloc(0));
    this.#isUsed = true;
    if (this.#isWatched) unwatch(this.#body);
    return make(await this.#body.collect());
  }

  #platform(): Response {
    if (this.#real) return this.#real;
    this.#real = platformResponse(this.#isUsed ? emptyStream() : (this.#body?.stream() ?? null), this.#answer);
    if (this.#isUsed) void this.#real.text();
    return this.#real;
  }
}

/** Stands for a body that has been read. */
const emptyStream = (): ReadableStream<Uint8Array> => new Blob([]).stream() as ReadableStream<Uint8Array>;

/**
 * Makes `response instanceof Response` true, as code that checks what middleware returned expects. Done when a transport
 * is made and not before: the platform loads its fetch at the first look at such a global.
 */
export function passForPlatform(): void {
  if (Object.getPrototypeOf(LeanResponse.prototype) === Response.prototype) return;
  Object.setPrototypeOf(LeanResponse.prototype, Response.prototype);
  Object.setPrototypeOf(LeanHeaders.prototype, Headers.prototype);
}
