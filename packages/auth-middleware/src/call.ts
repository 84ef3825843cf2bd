import { AnsweredAttempt } from "./answered-attempt.ts";
import type { Clock, Timer } from "./clock.ts";
import { errorName } from "./errors.ts";
import type { DoneEvent, EventListener, WaitEvent, WarningEvent } from "./events.ts";
import { onAbort } from "./on-abort.ts";
import type { AccessToken, TokenAsk } from "./token.ts";

/** What one call may set for itself. */
export interface CallOptions {
  /** Milliseconds an attempt may take until its headers are in; `false` for no limit. */
  readonly timeout?: number | false | undefined;
  /** Milliseconds the whole call may take: waits, token, attempts and reading the body; `false` for no limit. */
  readonly deadline?: number | false | undefined;
  /** Attempts after the first. */
  readonly retries?: number | undefined;
  /**
   * Whether sending twice does no more than sending once. `true` lets a POST be retried like a GET; `false` sends once
   * whatever happens. Default: by the method (RFC 9110 section 9.2.2).
   */
  readonly idempotent?: boolean | undefined;
}

let lastId = 0;

/** Most attempts are limited to this, so that a timer set for it does for the deadline and for the first attempt alike. */
const FIRST_LOOK_MS = 30_000;

/** An attempt that a listener will be told of. */
export interface Sent {
  readonly attempt: number;
  readonly at: number;
}

interface Attempt {
  readonly endsAt: number;
  readonly expire: () => void;
}

/**
 * What the layers of one call share. A call does one thing at a time (waits for a token, for an answer, for its next
 * attempt), so one controller, made when somebody first needs its signal, ends whichever it is.
 */
export class Call implements TokenAsk {
  readonly id = ++lastId;
  readonly started: number;
  attempts = 0;
  replays = 0;
  emit: EventListener | undefined = undefined;
  vendor: string | undefined = undefined;
  /** Whether the caller brought an Authorization header, which then wins. Asked once, before the first attempt sets one. */
  hasOwnAuthorization: boolean | undefined = undefined;
  /** Whether anything may be sent twice; a transport of one's own should ask before it does. */
  mayRetry = true;
  /** The token sent last, and the one that it replaced: what a server may echo. */
  token: AccessToken | undefined = undefined;
  replaced: AccessToken | undefined = undefined;
  /** Lets go of the source of the streamed body that was sent last. */
  letGo: (() => void) | undefined = undefined;
  /** When the deadline ends it, on the monotonic clock. */
  endsAt = Infinity;
  readonly clock: Clock;
  readonly options: CallOptions;
  readonly template: string | undefined;
  /** The attempt under way, while the listener was not told how it ended. */
  #untold: Sent | undefined;
  #state: "open" | "ended" | { reason: unknown } = "open";
  #controller: AbortController | undefined;
  #reject: ((reason: unknown) => void) | undefined;
  /** The one timer: it fires when something may be due, and is set anew for what is not yet. */
  #timer: Timer | undefined;
  #wakesAt = Infinity;
  #isUnref = false;
  #late: (() => unknown) | undefined;
  #attempt: Attempt | undefined;
  #forget: (() => void) | undefined;

  /** @param template The path as the API's description has it, for events. */
  constructor(clock: Clock, options: CallOptions, signal?: AbortSignal | null, template?: string) {
    this.template = template;
    this.clock = clock;
    this.options = options;
    this.started = clock.monotonic();
    if (!signal) return;
    if (signal.aborted) this.abort(signal.reason);
    else this.#forget = onAbort(signal, (reason) => this.abort(reason));
  }

  /** Aborts when the call or the attempt under way ends early. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (typeof this.#state === "object") this.#controller.abort(this.#state.reason);
    return this.#controller.signal;
  }

  get isAborted(): boolean {
    return typeof this.#state === "object";
  }

  /** What must not stand in a message about this call. */
  get secrets(): string[] {
    return [this.token, this.replaced].flatMap((token) => token?.value ?? []);
  }

  /** Throws why the call was aborted, so that nothing is sent for a caller who has gone. */
  throwIfAborted(): void {
    if (typeof this.#state === "object") throw this.#state.reason;
  }

  /** Milliseconds left of the deadline. */
  get remaining(): number {
    return this.endsAt - this.clock.monotonic();
  }

  /** Ends the call with `reason`. */
  abort(reason: unknown): void {
    if (this.#state !== "open") return;
    this.#state = { reason };
    this.#release();
    this.#controller?.abort(reason);
    this.#reject?.(reason);
  }

  /** Ends the attempt under way; the call goes on and may send again. */
  abortAttempt(reason: unknown): void {
    const controller = this.#controller;
    this.#controller = undefined;
    controller?.abort(reason);
  }

  /** Ends the call with what `reason` makes when `ms` have passed since it began. */
  endAfter(ms: number, reason: () => unknown): void {
    if (this.#state !== "open") return;
    this.endsAt = this.started + ms;
    this.#late = reason;
    this.#wakeAt(this.started + Math.min(ms, this.options.timeout || FIRST_LOOK_MS));
  }

  /** Makes an attempt, and ends it with what `reason` makes when `ms` have passed; the call goes on. */
  limit<T>(ms: number, reason: () => unknown, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const expire = () => {
        const error = reason();
        reject(error);
        this.abortAttempt(error);
        this.failed(this.#untold, errorName(error));
      };
      const attempt = (this.#attempt = { endsAt: this.clock.monotonic() + ms, expire });
      this.#wakeAt(attempt.endsAt);
      const over = () => {
        if (this.#attempt === attempt) this.#attempt = undefined;
      };
      work().then(
        (value) => (over(), resolve(value)),
        (error: unknown) => (over(), reject(error)),
      );
    });
  }

  /** Waits for `promise`, but not past the end of the call. */
  async until<T>(promise: T | Promise<T>): Promise<T> {
    const value = await promise;
    this.throwIfAborted();
    return value;
  }

  /** Does the work, and rejects the moment the call is aborted, even where what is awaited does not listen. */
  race<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (typeof this.#state === "object") return reject(this.#state.reason);
      this.#reject = reject;
      work().then(
        // What rejects a promise keeps its value, and the call may outlive it.
        (value) => ((this.#reject = undefined), resolve(value)),
        (error: unknown) => reject(typeof this.#state === "object" ? this.#state.reason : error),
      );
    });
  }

  /** Counts an attempt that is sent now. */
  begin(): Sent | undefined {
    this.attempts++;
    if (!this.emit) return undefined;
    return (this.#untold = { attempt: this.attempts, at: this.clock.monotonic() });
  }

  answered(sent: Sent | undefined, response: Response): void {
    if (this.#tells(sent)) this.emit?.(new AnsweredAttempt(this, sent, response));
  }

  failed(sent: Sent | undefined, error: string): void {
    if (!this.#tells(sent)) return;
    const { vendor, id: call } = this;
    const durationMs = this.clock.monotonic() - sent.at;
    this.emit?.({ type: "attempt", vendor, call, attempt: sent.attempt, durationMs, error });
  }

  /** Tells that it waits, before it does. */
  waits(delayMs: number, reason: WaitEvent["reason"]): void {
    this.emit?.({ type: "wait", vendor: this.vendor, call: this.id, delayMs, reason });
  }

  warn(code: WarningEvent["code"], message: string): void {
    this.emit?.({ type: "warning", vendor: this.vendor, call: this.id, code, message });
  }

  /** Whether an attempt's end is news: one that ran out of time was told of, and may be answered yet. */
  #tells(sent: Sent | undefined): sent is Sent {
    if (!sent || sent !== this.#untold) return false;
    this.#untold = undefined;
    return true;
  }

  /** Says that the call is over, and how; and before, of an attempt that ended with it. */
  report(outcome: Pick<DoneEvent, "status" | "error">): void {
    if (!this.emit) return;
    this.failed(this.#untold, outcome.error ?? "unknown");
    const { vendor, id: call, attempts, replays } = this;
    this.emit({
      type: "done",
      vendor,
      call,
      durationMs: this.clock.monotonic() - this.started,
      attempts,
      replays,
      ...outcome,
    });
  }

  /** Lets the process exit while only this call's deadline is running. */
  unref(): void {
    this.#isUnref = true;
    this.#timer?.unref();
  }

  /** Takes the deadline off; the caller's signal still ends the call. */
  lift(): void {
    this.#stopTimer();
    this.endsAt = Infinity;
  }

  /** Nothing is left to end: frees the timer and the caller's signal. */
  end(): void {
    if (this.#state === "open") this.#state = "ended";
    this.#release();
  }

  #release(): void {
    this.#stopTimer();
    this.#forget?.();
    this.#forget = this.#attempt = this.#late = undefined;
  }

  #stopTimer(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#wakesAt = Infinity;
  }

  /** Sees to it that the timer fires at `at` or before. */
  #wakeAt(at: number): void {
    if (at >= this.#wakesAt || this.#state !== "open") return;
    this.#timer?.cancel();
    this.#wakesAt = at;
    this.#timer = this.clock.timer(Math.max(0, at - this.clock.monotonic()), () => this.#look());
    if (this.#isUnref) this.#timer.unref();
  }

  /** Ends what is due, and sleeps on until the next may be. */
  #look(): void {
    this.#wakesAt = Infinity;
    const now = this.clock.monotonic();
    if (now >= this.endsAt) return this.abort(this.#late?.());
    if (this.#attempt && now >= this.#attempt.endsAt) {
      const { expire } = this.#attempt;
      this.#attempt = undefined;
      expire();
    }
    this.#wakeAt(Math.min(this.endsAt, this.#attempt?.endsAt ?? Infinity));
  }
}
