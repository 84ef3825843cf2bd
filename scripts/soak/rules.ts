import { mayRejectToken } from "./rejection-rules.ts";
import { attemptBegan, resendWasDue, sendsOf } from "./resend-rules.ts";
import type { CallRecord, Exchange, Outcome } from "./records.ts";
import { endOf, mayLackToken } from "./token-rules.ts";

/**
 * What the README promises, seen from outside: for each way in which a call may end badly, what must have happened on the
 * wire to excuse it. Whatever finds no excuse here had to succeed.
 */
type Excuse = (call: CallRecord, last: Exchange | undefined, outcome: Outcome) => boolean;

const SLACK_MS = 50;

/** Calls with less time than this may run out of it without a fault: two token requests and two sends take so long. */
const SHORT_DEADLINE_MS = 2_500;

/** Waits and faults that eat up a deadline. */
const isSlow = ({ started, ended, error }: Exchange): boolean => error !== undefined || ended - started > 1_000;

/** What was answered after the headers, in the body, is never sent again: part of it may have been used already. */
const BROKEN_BODY = new Set(["api cut", "api stall"]);

const deadline: Excuse = (call) => {
  const { plan, started, ended, exchanges, identity } = call;
  if (ended - started < plan.deadline) return false;
  const { length } = exchanges.filter((one) => one.fault !== undefined || isSlow(one));
  const isWaiting = identity.tokenRequests.some(
    (one) => endOf(one) > started && (one.fault !== undefined || isSlow(one)),
  );
  return plan.deadline <= SHORT_DEADLINE_MS || length > 0 || isWaiting;
};

const network: Excuse = (call, last, outcome) => {
  if (!last) return false;
  if (last.error === undefined) return BROKEN_BODY.has(last.fault ?? "");
  const took = last.ended - attemptBegan(call.exchanges);
  if ("code" in outcome && outcome.code === "timeout" && took < call.plan.timeout) return false;
  return !resendWasDue(call, last);
};

const content: Excuse = (_, last) => last?.fault === "api html" || last?.fault === "api cut";

const abort: Excuse = ({ plan, started, ended }) =>
  plan.abortAfter !== undefined && ended - started >= plan.abortAfter - SLACK_MS;

const ERRORS: Readonly<Record<string, Excuse>> = {
  DeadlineError: deadline,
  NetworkError: network,
  ContentError: content,
  TokenError: (call, _, outcome) => "code" in outcome && mayLackToken(call, outcome.code),
  GaveUp: abort,
};

/** A POST that was marked as safe to repeat, and did its work before the answer was lost, meets its own traces. */
const metItself = ({ plan, exchanges }: CallRecord, status: number): boolean =>
  status === 409 && plan.idempotent === true && sendsOf(exchanges) > 1;

function answered(call: CallRecord, status: number, last: Exchange | undefined): boolean {
  if (status < 400 || metItself(call, status)) return true;
  if (status === 401) return mayRejectToken(call, last);
  return last?.status === status && last.fault !== undefined && !resendWasDue(call, last);
}

/** Tokens are told apart by their first letters; more of them has no business in a log. */
const shorten = (key: string, value: unknown): unknown =>
  key === "token" && typeof value === "string" ? value.slice(0, 6) : value;

/** Why this call ended as it must not have; undefined when it did as promised. */
export function breachOf(call: CallRecord): string | undefined {
  const { outcome, plan, exchanges, identity, started, ended } = call;
  if (!outcome) return `${call.id} never ended`;
  const last = exchanges.at(-1);
  const isExcused =
    "status" in outcome
      ? answered(call, outcome.status, last)
      : (ERRORS[outcome.error]?.(call, last, outcome) ?? false);
  const isLate = ended - started > plan.deadline + SLACK_MS;
  if (isExcused && !isLate) return undefined;
  const what =
    "status" in outcome ? `answered ${outcome.status}` : `${outcome.error} ${outcome.code} (${outcome.message})`;
  const tokens = identity.tokenRequests.filter((one) => one.started <= ended).slice(-5);
  return `${call.id} ${identity.name} ${plan.operation} ${isLate ? "ended past its deadline: " : ""}${what}; ${JSON.stringify({ started, ended, plan, exchanges, tokens, fresh: identity.freshRejections.filter(({ at }) => at <= ended).slice(-5), revoked: identity.revocations.filter((at) => at <= ended).slice(-2) }, shorten)}`;
}
