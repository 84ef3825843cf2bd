import { checkedMs } from "./checked-ms.ts";
import { type Clock, systemClock } from "./clock.ts";
import { DeadlineError } from "./errors.ts";
import { type Layer, wrapping } from "./layer.ts";
import { shownUrl } from "./network-error.ts";

/** Two attempts that run into their timeout, with their back-off, and what a third needs to succeed. */
export const DEFAULT_DEADLINE_MS = 120_000;

export interface DeadlineOptions {
  /** Milliseconds for the whole call, or `false` for no limit. @default 120_000 */
  deadline?: number | false | undefined;
  clock?: Clock;
}

/**
 * Limits the whole call: waiting for a token, every attempt and back-off, and reading the body. A body taken as a stream
 * is exempt once its headers are in. What runs out of time rejects with a `DeadlineError`.
 */
export function withDeadline(options: DeadlineOptions = {}): Layer {
  const { deadline = DEFAULT_DEADLINE_MS, clock = systemClock } = options;
  if (deadline !== false) checkedMs(deadline, "deadline");
  return wrapping(clock, (next) => (request) => {
    const { call } = request;
    const ms = call.options.deadline ?? deadline;
    if (ms === false) return next(request);
    call.endAfter(ms, () => {
      const tries = call.attempts === 1 ? "1 attempt" : `${call.attempts} attempts`;
      const message = `${request.method} ${shownUrl(request.url)} passed its deadline of ${ms} ms, after ${tries}. Set \`deadline\` if the call may take longer.`;
      return new DeadlineError(message, call);
    });
    return next(request);
  });
}
