import { AnsweredAttempt } from "./answered-attempt.ts";
import type { Call } from "./call.ts";
import { errorName } from "./errors.ts";
import type { Fetch, Handler } from "./layer.ts";
import { toNetworkError } from "./network-error.ts";
import { senderOf } from "./sender.ts";

function reportFault(call: Call, sent: number, fault: unknown): void {
  const { vendor, id, attempts: attempt } = call;
  const durationMs = call.clock.monotonic() - sent;
  call.emit?.({ type: "attempt", vendor, call: id, attempt, durationMs, error: errorName(fault) });
}

/** A browser hides redirects behind the status 0. */
const mayBeRedirect = ({ status }: Response): boolean => (status > 300 && status < 400) || status === 0;

/** The innermost end of the chain: one send of one attempt, its faults made into errors that hold no secret. */
export function transport(fetch: Fetch): Handler {
  const send = senderOf(fetch);
  return async (request) => {
    const { call } = request;
    call.throwIfAborted();
    call.attempts++;
    const sent = call.emit ? call.clock.monotonic() : 0;
    try {
      let response = await send(request, request.toInit(call.signal));
      if (mayBeRedirect(response) && request.redirect === "follow")
        response = await (await import("./follow-redirects.ts")).followRedirects(send, request, response);
      call.emit?.(new AnsweredAttempt(call, sent, response));
      return response;
    } catch (raw) {
      call.throwIfAborted();
      const error = toNetworkError(raw, request, call.vendor);
      reportFault(call, sent, error);
      throw error;
    }
  };
}
