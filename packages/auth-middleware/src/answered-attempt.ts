import type { Call, Sent } from "./call.ts";
import type { AttemptEvent } from "./events.ts";

/** Response headers that may stand in an event: none carries a credential or a person's data. */
const SHOWN_HEADERS = [
  "content-type",
  "content-length",
  "date",
  "retry-after",
  "ratelimit-limit",
  "ratelimit-remaining",
  "ratelimit-reset",
  "x-request-id",
];

const shownHeaders = (headers: Headers): Record<string, string> =>
  Object.fromEntries(SHOWN_HEADERS.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? ""]] : [])));

/** The event of an attempt that was answered. */
export class AnsweredAttempt implements AttemptEvent {
  readonly type = "attempt";
  readonly vendor: string | undefined;
  readonly call: number;
  readonly attempt: number;
  readonly durationMs: number;
  readonly status: number;
  declare readonly headers: Readonly<Record<string, string>>;
  readonly #headers: Headers;

  constructor({ vendor, id, clock }: Call, { attempt, at }: Sent, { status, headers }: Response) {
    this.vendor = vendor;
    this.call = id;
    this.attempt = attempt;
    this.durationMs = clock.monotonic() - at;
    this.status = status;
    this.#headers = headers;
    Object.defineProperty(this, "headers", AnsweredAttempt.#shown);
  }

  /**
   * Most listeners never look, and reading eight headers costs more than the rest of the event. One getter for all events,
   * since one each would cost as much; a property of the event itself, so that copies have it.
   */
  static readonly #shown: PropertyDescriptor & ThisType<AnsweredAttempt> = {
    enumerable: true,
    get() {
      return shownHeaders(this.#headers);
    },
  };
}
