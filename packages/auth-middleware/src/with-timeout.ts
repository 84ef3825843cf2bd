import { checkedMs } from "./checked-ms.ts";
import { type Clock, systemClock } from "./clock.ts";
import { NetworkError } from "./errors.ts";
import { type Layer, wrapping } from "./layer.ts";
import { shownUrl } from "./network-error.ts";

/** Long enough for a slow report, short enough that a hung connection is noticed and retried. */
export const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Limits each attempt, from its send until its headers are in. What runs out of time is a `NetworkError` with the code
 * `timeout`, which the retry layer may answer with another attempt.
 *
 * @param timeout Milliseconds, or `false` for no limit; a call's own `timeout` wins. Default 30 000.
 */
export function withTimeout(timeout: number | false = DEFAULT_TIMEOUT_MS, options: { clock?: Clock } = {}): Layer {
  const { clock = systemClock } = options;
  if (timeout !== false) checkedMs(timeout, "timeout");
  return wrapping(clock, (next) => (request) => {
    const { call } = request;
    const ms = call.options.timeout ?? timeout;
    if (ms === false) return next(request);
    const late = () =>
      new NetworkError("timeout", `${request.method} ${shownUrl(request.url)} was not answered within ${ms} ms.`, call);
    return call.limit(ms, late, () => next(request));
  });
}
