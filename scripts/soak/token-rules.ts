import { ASKED_MS, type FaultName } from "./faults.ts";
import type { CallRecord, Exchange } from "./records.ts";

/** Auth0 says "quota" in the body of every 429, which makes it one that no repetition mends. */
const SLOW_DOWN = ["rate_limited", "quota_exhausted"];

/** What each fault of the token endpoint may be called in a `TokenError`. */
const CODES: Partial<Record<FaultName, readonly string[]>> = {
  "token 401": ["bad_credentials"],
  "token 429": SLOW_DOWN,
  "token 429, 1 s": SLOW_DOWN,
  "token 429, 8 s": SLOW_DOWN,
  "token quota": SLOW_DOWN,
  "token stall": ["timeout"],
  "token html": ["invalid_response"],
  "token redirect": ["redirected"],
};

const UNAVAILABLE = ["unavailable"];

/** Faults that the mint itself tries three times; only the third in a row may reach a caller. */
const PASSING = new Set(["unavailable", "rate_limited"]);
const TRIES = 3;

/** What is not tried again at once is not asked for again by the next call at once either. */
const SPACING_MS = 1_000;

const REFUSAL_MS = 30_000;
const LONGEST_REFUSAL_MS = 5 * 60_000;

const isFailure = ({ fault, error, status }: Exchange): boolean =>
  error !== undefined ||
  status !== 200 ||
  ["token html", "token cut", "token stall", "token empty"].includes(fault ?? "");

const codesOf = ({ fault, error }: Exchange): readonly string[] => {
  if (error !== undefined) return error === "aborted" ? ["timeout"] : UNAVAILABLE;
  return fault ? (CODES[fault] ?? UNAVAILABLE) : [];
};

/** How long after this exchange no token need be asked for. */
function pause(exchange: Exchange, repeated: number): number {
  const asked = exchange.fault && ASKED_MS[exchange.fault];
  if (asked) return Math.max(asked, SPACING_MS);
  const isRefusal = exchange.status === 401 || exchange.status === 307;
  return isRefusal ? Math.min(LONGEST_REFUSAL_MS, REFUSAL_MS * 2 ** (repeated - 1)) : SPACING_MS;
}

/** A token request may take 10 s, its body included. */
const TIMEOUT_MS = 10_000;

/** When a token request was over; one that stalls after its headers ends with its time. */
export const endOf = ({ fault, started, ended }: Exchange): number =>
  fault === "token stall" ? started + TIMEOUT_MS : ended;

/** Failures in a row that end with the one at `index`. */
function runUpTo(requests: readonly Exchange[], index: number): number {
  let length = 0;
  while (index - length >= 0 && isFailure(requests[index - length]!)) length++;
  return length;
}

/**
 * A call may lack a token only because of a fault of the token endpoint: one that no repetition mends, or three in a row
 * of the others; and only if it was waiting for that token then, or began during the pause that followed.
 */
export function mayLackToken({ started, ended, identity }: CallRecord, code: string): boolean {
  const { tokenRequests } = identity;
  return tokenRequests.some((request, index) => {
    const end = endOf(request);
    if (end > ended || !codesOf(request).includes(code)) return false;
    const repeated = runUpTo(tokenRequests, index);
    const asked = (request.fault && ASKED_MS[request.fault]) ?? 0;
    const isTried = PASSING.has(code) && asked <= 5_000 && repeated < TRIES;
    return !isTried && started <= end + pause(request, repeated);
  });
}
