import type { Call } from "./call.ts";
import { errorName } from "./errors.ts";
import type { Fetch, Handler } from "./layer.ts";
import { toNetworkError } from "./network-error.ts";
import { senderOf } from "./sender.ts";

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

function reportFault(call: Call, sent: number, fault: unknown): void {
  const { vendor, id, attempts: attempt } = call;
  const durationMs = call.clock.monotonic() - sent;
  call.emit?.({ type: "attempt", vendor, call: id, attempt, durationMs, error: errorName(fault) });
}

function reportAnswer(call: Call, sent: number, { status, headers }: Response): void {
  const { vendor, id, attempts: attempt } = call;
  call.emit?.({
    type: "attempt",
    vendor,
    call: id,
    attempt,
    durationMs: call.clock.monotonic() - sent,
    status,
    // Most listeners never look: reading eight headers costs more than the rest of the event.
    get headers() {
      return shownHeaders(headers);
    },
  });
}

/** The innermost end of the chain: one send of one attempt, its faults made into errors that hold no secret. */
export function transport(fetch: Fetch): Handler {
  const send = senderOf(fetch);
  return async (request) => {
    const { call } = request;
    call.throwIfAborted();
    call.attempts++;
    const sent = call.emit ? call.clock.monotonic() : 0;
    try {
      const response = await send(request, request.toInit(call.signal));
      if (call.emit) reportAnswer(call, sent, response);
      return response;
    } catch (raw) {
      call.throwIfAborted();
      const error = toNetworkError(raw, request, call.vendor);
      reportFault(call, sent, error);
      throw error;
    }
  };
}
