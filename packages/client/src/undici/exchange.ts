import { hasNoBody } from "@vendorkit/auth-middleware";
import type { Dispatcher } from "undici";
import { fetchFailed } from "./fetch-failed.ts";
import type { Flow, Sink } from "./flow.ts";
import { incoming } from "./incoming.ts";
import { type Fields, LeanHeaders } from "./lean-headers.ts";
import { LeanResponse } from "./lean-response.ts";
import { connectionsOf, mayUseAnotherConnection } from "./lost-connection.ts";
import type { Outgoing } from "./outgoing.ts";
import { isRedirect, redirected } from "./redirect.ts";
import { Upload } from "./upload.ts";

type Controller = Dispatcher.DispatchController;

/** The rest of a body that nobody wants is read up to this size, to keep the connection. */
const DISCARD_LIMIT_BYTES = 64 * 1024;

/** The promise of an answer: what gives it, and what fails it. */
interface Answering {
  resolve(response: LeanResponse | Promise<LeanResponse>): void;
  reject(reason: unknown): void;
}

/** One request and its answer, as undici's handler. */
class Exchange implements Dispatcher.DispatchHandler, Flow {
  readonly #out: Outgoing;
  /** Let go of once it is settled: a promise keeps its answer, and the answer's body keeps this. */
  #answering: Answering | undefined;
  #controller: Controller | undefined;
  #upload: Upload | undefined;
  #sink: Sink | undefined;
  #opened = 0;
  /** Whether its connection had been there before. */
  #isReused = false;
  #isHeard = false;
  #isResent = false;
  /** undici is done with it. */
  #isComplete = false;
  /** Its reader is done with it, too. */
  #isOver = false;

  constructor(out: Outgoing, answering: Answering) {
    this.#out = out;
    this.#answering = answering;
  }

  start(): void {
    const { signal } = this.#out;
    if (signal?.aborted) return this.handleEvent();
    signal?.addEventListener("abort", this);
    this.#dispatch();
  }

  /** The signal aborted. */
  handleEvent(): void {
    const reason: unknown = this.#out.signal?.reason;
    if (this.#sink) this.#sink.fail(reason);
    else this.#answering?.reject(reason);
    this.abort();
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    this.#isReused = connectionsOf(this.#out.dispatcher).opened === this.#opened;
    if (this.#isOver) controller.abort(new Error("aborted"));
  }

  onResponseStarted(): void {
    this.#isHeard = true;
  }

  onResponseStart(controller: Controller, status: number, fields: Fields, statusText = ""): void {
    if (status < 200 || this.#isOver) return;
    this.#isHeard = true;
    try {
      const headers = new LeanHeaders(fields, controller.rawHeaders);
      this.#answering?.resolve(this.#follow(status, headers) ?? this.#answer(status, headers, statusText));
      this.#answering = undefined;
    } catch (error) {
      this.#answering?.reject(error);
      this.abort();
    }
  }

  onResponseData(_controller: Controller, chunk: Uint8Array): void {
    this.#sink?.push(chunk);
  }

  onResponseEnd(): void {
    this.#isComplete = true;
    this.#upload?.stop(undefined);
    this.#sink?.end();
  }

  onResponseError(_controller: Controller | undefined, error: unknown): void {
    if (this.#isComplete) return;
    if (this.#sink) {
      this.#isComplete = true;
      this.#sink.fail(new TypeError("terminated", { cause: error }));
    } else if (this.#maySendAgain(error)) {
      this.#isResent = true;
      // The other connections that the server has closed get to be known as closed first.
      setImmediate(() => this.#isOver || this.#dispatch());
    } else {
      this.#answering?.reject(fetchFailed(error));
      this.abort();
    }
  }

  pause(): void {
    this.#controller?.pause();
  }

  resume(): void {
    this.#controller?.resume();
  }

  abort(): void {
    this.#end();
    if (this.#isComplete) return;
    this.#isComplete = true;
    this.#controller?.abort(new Error("aborted"));
  }

  #maySendAgain(error: unknown): boolean {
    return !this.#isHeard && !this.#isResent && mayUseAnotherConnection(this.#out, error, this.#isReused);
  }

  #dispatch(): void {
    const { dispatcher, origin, path, method, headers, payload } = this.#out;
    const data = payload?.open() ?? null;
    if (data instanceof Upload) this.#upload = data;
    this.#opened = connectionsOf(dispatcher).opened;
    try {
      dispatcher.dispatch({ origin, path, method, headers, body: data as Uint8Array | null }, this);
    } catch (error) {
      this.onResponseError(undefined, error);
    }
  }

  #follow(status: number, headers: LeanHeaders): Promise<LeanResponse> | undefined {
    const out = this.#out;
    if (out.redirect === "manual" || !isRedirect(status)) return undefined;
    if (out.redirect === "error") throw fetchFailed(new Error("unexpected redirect"));
    const location = headers.get("location");
    if (location === null) return undefined;
    const next = redirected(out, status, location);
    this.#discard();
    out.signal?.removeEventListener("abort", this);
    return exchange(next);
  }

  #answer(status: number, headers: LeanHeaders, statusText: string): LeanResponse {
    const { method, maxBodySize: limit, signal, href, redirects, type } = this.#out;
    const about = { status, statusText, headers, url: href, isRedirected: redirects > 0, type };
    if (hasNoBody(method, status)) {
      this.#discard();
      return new LeanResponse(undefined, about);
    }
    const rules = { limit, signal, onSettled: () => this.#end() };
    const { body, sink } = incoming(this, headers, rules);
    this.#sink = sink;
    return new LeanResponse(body, about);
  }

  #discard(): void {
    let size = 0;
    const push = (chunk: Uint8Array) => {
      if ((size += chunk.byteLength) > DISCARD_LIMIT_BYTES) this.abort();
    };
    this.#sink = { push, end: () => this.#end(), fail: () => this.#end() };
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#out.signal?.removeEventListener("abort", this);
    this.#upload?.stop(undefined);
  }
}

/** Sends a request and follows where it is redirected to. Rejects as fetch does, or with the signal's own reason. */
export const exchange = (out: Outgoing): Promise<LeanResponse> =>
  new Promise((resolve, reject) => {
    new Exchange(out, { resolve, reject }).start();
  });
