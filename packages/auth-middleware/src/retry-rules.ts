import { NetworkError } from "./errors.ts";
import type { ReplayableRequest } from "./replayable-request.ts";

/** An attempt that did not do: an answer, or none. */
export interface Failure {
  readonly response?: Response;
  readonly error?: unknown;
}

/** Statuses that another attempt may answer differently (RFC 9110, RFC 6585, RFC 8470). */
const RETRIED = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Methods that may be sent twice (RFC 9110 section 9.2.2). */
const IDEMPOTENT = new Set(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"]);

const FIRST_BACK_OFF_MS = 500;
const LONGEST_BACK_OFF_MS = 8_000;

/** No caller wants a call to hang longer than this; beyond it the response says what to wait. */
export const LONGEST_WAIT_MS = 60_000;

export const isRetriedStatus = (status: number): boolean => RETRIED.has(status);

/** A server that says "not now" has not done the work: 429 always, 503 when it says until when (RFC 9110 section 15.6.4). */
const isUntouched = ({ status, headers }: Response): boolean =>
  status === 429 || (status === 503 && headers.has("retry-after"));

/** Whether sending again is safe and may help. */
export function mayResend(request: ReplayableRequest, { response, error }: Failure): boolean {
  const { idempotent = IDEMPOTENT.has(request.method) } = request.call.options;
  if (!request.isReplayable || request.call.isAborted || request.call.options.idempotent === false) return false;
  if (!response) return idempotent && error instanceof NetworkError;
  return isRetriedStatus(response.status) && (idempotent || isUntouched(response));
}

/** 0.5 s doubling to 8 s; half of it is chance, so that clients that failed together do not come back together. */
export const backOff = (retry: number, random: number): number =>
  Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (retry - 1)) * (0.5 + random / 2);

/** What the server asked, plus up to a tenth: never earlier than it said. */
export const politeWait = (asked: number, random: number): number => asked * (1 + random / 10);
