import { ASKED_MS } from "./faults.ts";
import type { CallRecord, Exchange, Plan } from "./records.ts";

const IDEMPOTENT = new Set(["GET", "HEAD", "PUT", "DELETE"]);
const RETRIED = new Set([408, 425, 429, 500, 502, 503, 504]);
const LONGEST_WAIT_MS = 60_000;

/** Sends that count as attempts: the replay of a request whose token was rejected, or that was redirected, belongs to the attempt before. */
export const sendsOf = (exchanges: readonly Exchange[]): number =>
  exchanges.filter((exchange) => exchange.status !== 401 && !isRedirected(exchange)).length;

export const isRedirected = ({ status }: Exchange): boolean => status === 307;

/** When the last attempt began: with the first of the requests that redirects made of it. */
export function attemptBegan(exchanges: readonly Exchange[]): number {
  const first = exchanges.findLastIndex((exchange, at) => at < exchanges.length - 1 && !isRedirected(exchange)) + 1;
  return exchanges[first]?.started ?? Infinity;
}

const isIdempotent = ({ method, idempotent }: Plan): boolean => idempotent ?? IDEMPOTENT.has(method);

/** The longest wait before the next send: what the server asks and a tenth, or the back-off without jitter. */
function longestWait(last: Exchange, sends: number): number {
  const asked = last.fault && ASKED_MS[last.fault];
  return asked ? asked * 1.1 : Math.min(8_000, 500 * 2 ** (sends - 1));
}

/** Whether the rules oblige the client to send again after this exchange, and it had the time to. */
export function resendWasDue({ plan, exchanges, started }: CallRecord, last: Exchange): boolean {
  const { status, error, fault } = last;
  if (error === undefined && !RETRIED.has(status ?? 0)) return false;
  const isUntouched = status === 429 || fault === "api 503, 1 s";
  if (plan.idempotent === false || !(isIdempotent(plan) || isUntouched)) return false;
  const sends = sendsOf(exchanges);
  const wait = longestWait(last, sends);
  if (((fault && ASKED_MS[fault]) ?? 0) > LONGEST_WAIT_MS) return false;
  return sends <= plan.retries && last.ended + wait < started + plan.deadline;
}
