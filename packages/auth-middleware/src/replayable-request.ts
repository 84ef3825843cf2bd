import type { Call } from "./call.ts";
import { ConfigurationError } from "./errors.ts";
import { shownUrl } from "./network-error.ts";
import { onAbort } from "./on-abort.ts";
import { isOneShot, oneShot } from "./one-shot.ts";

/** A `RequestInit` as it travels: its body may be a function that gives a new body for every attempt. */
export type SendInit = Omit<RequestInit, "body"> & { body?: unknown; duplex?: "half" };

/**
 * A request that remembers its url and init, so that every attempt is `fetch(url, init)`: nothing is cloned, a replay is
 * byte for byte the same, and a form gets a boundary that matches. It has the members of `Request`; those that need a
 * real one make it when they are used. As a string it is its url, so `fetch(request, init)` and `new Request(request, init)`
 * both work on it.
 */
export class ReplayableRequest {
  readonly url: string;
  readonly init: SendInit;
  readonly headers: Headers;
  readonly redirect: Request["redirect"];
  /** What its call shares among the layers; set by the outermost of them. */
  declare call: Call;
  #sent = false;

  /** @param given Stays as it is, but a `Headers` object in it is taken over: each attempt's token is set on it. */
  constructor(url: string | URL, given: SendInit = {}) {
    const init = { ...given };
    this.url = String(url);
    this.init = init;
    this.headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
    init.headers = this.headers;
    this.redirect = init.redirect ?? "follow";
    // Redirects are followed here and not by the platform, which would go from https to http.
    if (this.redirect === "follow") init.redirect = "manual";
    if (init.body == null || typeof init.body === "string") return;
    if (isOneShot(init.body)) init.duplex = "half";
    // A form gets a new boundary at each send; one in the headers can only be another form's.
    else if (init.body instanceof FormData) this.headers.delete("content-type");
  }

  get method(): string {
    return this.init.method?.toUpperCase() ?? "GET";
  }

  /** Whether another send would carry the same bytes. */
  get isReplayable(): boolean {
    return !(this.#sent && this.init.duplex === "half" && isOneShot(this.init.body));
  }

  /** The same request for another attempt, with headers of its own. */
  again(): ReplayableRequest {
    const copy = new ReplayableRequest(this.url, {
      ...this.init,
      redirect: this.redirect,
      headers: new Headers(this.headers),
    });
    copy.call = this.call;
    copy.#sent = this.#sent;
    return copy;
  }

  /** The init for one send: a body made by its factory, and the signal that ends the attempt. */
  toInit(signal: AbortSignal): RequestInit {
    const { init } = this;
    this.#sent = true;
    if (init.body === undefined || (typeof init.body !== "function" && init.duplex === undefined)) {
      init.signal = signal;
      return init as RequestInit;
    }
    const body: unknown = typeof init.body === "function" ? init.body() : init.body;
    if (body instanceof Promise) {
      body.catch(() => {});
      throw new ConfigurationError(
        "the function given as `body` must give the body itself, not a promise of it.",
        this.call,
      );
    }
    if (!isOneShot(body)) return { ...init, body, signal } as RequestInit;
    const { stream, letGo } = oneShot(body);
    if (this.call) this.call.letGo = letGo;
    return { ...init, body: stream, signal, duplex: "half" } as RequestInit;
  }

  /** A platform `Request` of the same content. A stream goes with it. */
  toRequest(): Request {
    const { redirect } = this;
    return new Request(this.url, { ...this.toInit(this.signal), redirect, headers: new Headers(this.headers) });
  }

  toString(): string {
    return this.url;
  }

  /** What a transport that prints its request shows; the headers hold the token. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return `ReplayableRequest { ${this.method} ${shownUrl(this.url)} }`;
  }

  // What a reader of `Request` may use besides; none of it is on the path of an ordinary call.
  get signal(): AbortSignal {
    return this.call?.signal ?? this.init.signal ?? new AbortController().signal;
  }
  get body(): Request["body"] {
    return this.toRequest().body;
  }
  get bodyUsed(): boolean {
    return !this.isReplayable;
  }
  clone(): Request {
    return this.toRequest();
  }
  text(): Promise<string> {
    return this.toRequest().text();
  }
  json(): Promise<unknown> {
    return this.toRequest().json();
  }
  arrayBuffer(): Promise<ArrayBuffer> {
    return this.toRequest().arrayBuffer();
  }
  blob(): ReturnType<Request["blob"]> {
    return this.toRequest().blob();
  }
  formData(): ReturnType<Request["formData"]> {
    return this.toRequest().formData();
  }
}

/** Bodies of a foreign `Request` up to this size are kept for a replay; larger ones are sent once, as they come. */
const REPLAY_LIMIT_BYTES = 1024 * 1024;

/** Keeps what fits of a stream: all of it as bytes, or, past the limit, the same stream with the part already read in front. */
async function keepBody(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): Promise<Uint8Array | ReadableStream<Uint8Array>> {
  const reader = stream.getReader();
  const forget = onAbort(signal, (reason) => void reader.cancel(reason).catch(() => {}));
  const chunks: Uint8Array[] = [];
  try {
    for (let size = 0; size <= REPLAY_LIMIT_BYTES;) {
      const { done, value } = await reader.read();
      if (done) return Buffer.concat(chunks);
      chunks.push(value);
      size += value.byteLength;
    }
  } finally {
    forget();
  }
  return new ReadableStream({
    async pull(controller) {
      const kept = chunks.shift();
      const { done, value } = kept ? { done: false, value: kept } : await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/**
 * Turns a platform `Request` into one that can be sent again. Its stream is read up to a limit instead of being teed, and
 * cancelled if the call ends meanwhile.
 */
export async function adopt(request: Request, call: Call): Promise<ReplayableRequest> {
  if (request.bodyUsed)
    throw new TypeError("The body of this request has been read already, so it cannot be sent. Pass a new Request.");
  const {
    method,
    headers,
    redirect,
    credentials,
    cache,
    integrity,
    keepalive,
    mode,
    referrer,
    referrerPolicy,
    signal,
  } = request;
  const init: SendInit = {
    method,
    headers: new Headers(headers),
    redirect,
    signal,
    credentials,
    cache,
    integrity,
    keepalive,
  };
  if (mode !== "navigate" && referrer !== "about:client") Object.assign(init, { mode, referrer, referrerPolicy });
  if (request.body) init.body = await keepBody(request.body as ReadableStream<Uint8Array>, call.signal);
  const own = new ReplayableRequest(request.url, init);
  own.call = call;
  return own;
}
