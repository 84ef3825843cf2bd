import { type Clock, systemClock } from "./clock.ts";
import { ConfigurationError } from "./errors.ts";
import { type Layer, wrapping } from "./layer.ts";
import { type Failure, isRetriedStatus } from "./retry-rules.ts";

/** Two retries ride out a restart or a dropped connection; more turn an outage into a load test. */
export const DEFAULT_RETRIES = 2;

export interface RetryOptions {
  /** Attempts after the first. @default 2 */
  retries?: number | undefined;
  clock?: Clock;
}

/**
 * Sends again what may be sent again: 408, 425, 429, 500, 502, 503, 504, faults of the network and attempts that timed
 * out, for idempotent methods; 429, and 503 with `Retry-After`, for any method. It waits as long as the server asks, else
 * 0.5 s doubling to 8 s, with jitter. A wait of more than 60 s, or than the deadline leaves, is not slept: the response
 * is returned at once. A `TokenError` is final. A call that succeeds pays one comparison.
 */
export function withRetry(options: RetryOptions = {}): Layer {
  const { retries = DEFAULT_RETRIES, clock = systemClock } = options;
  if (!Number.isInteger(retries) || retries < 0)
    throw new ConfigurationError("`retries` must be a whole number, 0 or more.");
  return wrapping(clock, (next) => async (request) => {
    const { call } = request;
    const limit = call.options.retries ?? retries;
    call.mayRetry = limit > 0;
    let first: Failure;
    try {
      const response = await next(request);
      if (!isRetriedStatus(response.status)) return response;
      first = { response };
    } catch (error) {
      first = { error };
    }
    const { resend } = await import("./resend.ts");
    return resend(request, next, first, { limit, clock });
  });
}
