import type { Call } from "./call.ts";
import type { AttemptEvent } from "./events.ts";
import type { Fetch, Handler } from "./layer.ts";
import { toNetworkError } from "./network-error.ts";
import type { ReplayableRequest } from "./replayable-request.ts";

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

function report(call: Call, sent: number, outcome: Pick<AttemptEvent, "status" | "error" | "headers">): void {
  const durationMs = call.clock.monotonic() - sent;
  call.emit?.({ type: "attempt", vendor: call.vendor, call: call.id, attempt: call.attempts, durationMs, ...outcome });
}

/** The innermost end of the chain: one send of one attempt, its faults made into errors that hold no secret. */
export const transport =
  (send: Fetch): Handler =>
  async (request: ReplayableRequest) => {
    const { call } = request;
    call.throwIfAborted();
    call.attempts++;
    const sent = call.emit ? call.clock.monotonic() : 0;
    try {
      const response = await (send as unknown as typeof fetch)(
        request as unknown as Request,
        request.toInit(call.signal),
      );
      if (call.emit) report(call, sent, { status: response.status, headers: shownHeaders(response.headers) });
      return response;
    } catch (raw) {
      call.throwIfAborted();
      const error = toNetworkError(raw, request, call.vendor);
      report(call, sent, { error: (error as { code?: string }).code ?? "unknown" });
      throw error;
    }
  };
