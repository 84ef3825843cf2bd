import pRetry from "p-retry";
import { type Clock, sleep } from "./clock.ts";
import { discard } from "./drain.ts";
import type { Handler } from "./layer.ts";
import type { ReplayableRequest } from "./replayable-request.ts";
import { retryAfter } from "./retry-after.ts";
import { backOff, type Failure, isRetriedStatus, LONGEST_WAIT_MS, mayResend, politeWait } from "./retry-rules.ts";

/** p-retry repeats what throws, so a failure travels as an error and is unpacked at the end. */
class FailedAttempt extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super("attempt failed");
    this.failure = failure;
  }
}

/** Waits before the next attempt, or says that the wait would be too long. */
async function wait(request: ReplayableRequest, { response }: Failure, retry: number, clock: Clock): Promise<boolean> {
  const { call } = request;
  const asked = response && retryAfter(response.headers, clock.now());
  const delayMs = asked ? politeWait(asked, clock.random()) : backOff(retry, clock.random());
  if ((asked ?? 0) > LONGEST_WAIT_MS || delayMs >= call.remaining) return false;
  if (response) await discard(response, clock);
  call.waits(delayMs, asked ? "server" : "back-off");
  await sleep(clock, delayMs, call.signal);
  return true;
}

async function attempt(request: ReplayableRequest, next: Handler): Promise<Response> {
  let failure: Failure;
  try {
    const response = await next(request.again());
    if (!isRetriedStatus(response.status)) return response;
    failure = { response };
  } catch (error) {
    failure = { error };
  }
  throw new FailedAttempt(failure);
}

/** Repeats a request whose first attempt failed, while the rules and the deadline allow it, and gives the last outcome. */
export async function resend(
  request: ReplayableRequest,
  next: Handler,
  first: Failure,
  { limit, clock }: { limit: number; clock: Clock },
): Promise<Response> {
  const send = (count: number) => (count === 1 ? Promise.reject(new FailedAttempt(first)) : attempt(request, next));
  const shouldRetry = async ({ error, retriesConsumed }: { error: Error; retriesConsumed: number }) => {
    const { failure } = error as FailedAttempt;
    return mayResend(request, failure) && (await wait(request, failure, retriesConsumed + 1, clock));
  };
  try {
    return await pRetry(send, { retries: limit, minTimeout: 0, shouldRetry });
  } catch (error) {
    if (!(error instanceof FailedAttempt)) throw error;
    if (error.failure.response) return error.failure.response;
    throw error.failure.error;
  }
}
