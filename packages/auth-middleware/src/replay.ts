import { bearerChallenge } from "./challenge.ts";
import { type Clock, sleep } from "./clock.ts";
import { drain } from "./drain.ts";
import { printable } from "./printable.ts";
import { noteRejection } from "./rejection.ts";
import type { ReplayableRequest } from "./replayable-request.ts";
import { scrub } from "./scrub.ts";
import type { Token, TokenSource } from "./token.ts";

/** A request whose token was rejected, and what is needed to answer that. */
interface Rejected {
  readonly request: ReplayableRequest;
  readonly next: (request: ReplayableRequest, token: Token) => Promise<Response>;
  readonly response: Response;
  readonly token: Token;
  /** Whether the token was minted for this very request. */
  readonly isNew: boolean;
  readonly tokens: TokenSource;
  readonly isRejection: (response: Response) => boolean;
  readonly replicationGrace: number;
  readonly clock: Clock;
  /** Tokens of the store's that have been tried in its place. */
  readonly shared?: number;
}

/** A store has one token at a time; others may put one there that is rejected too, but not for long. */
const MOST_SHARED_TOKENS = 3;

/** How long the vendor's servers get to learn of a new token before it is sent again. */
const REPLICATION_WAIT_MS = 1_000;

const CAUSES =
  "Likely causes: the token is for another audience or environment than this API; a gateway strips or rewrites the Authorization header; the client was revoked or is not enabled for this API; this machine's clock is wrong.";

function warn({ request: { call }, response }: Rejected, what: string): void {
  const reason = bearerChallenge(response.headers)?.error_description;
  const said = reason ? ` The server said: ${printable(scrub(reason, call.secrets, "[token]"), 200)}.` : "";
  call.warn("fresh_token_rejected", `${what}${said} ${CAUSES}`);
}

/** The answer, read, with nothing left open: an upload whose answer came early has a source that nobody reads on. */
async function settle({ request, response, clock }: Rejected): Promise<Response> {
  const kept = await drain(response, clock);
  request.call.letGo?.();
  return kept;
}

/** The answer that the caller gets; one to an upload is settled. */
const finalAnswer = (rejected: Rejected): Response | Promise<Response> =>
  rejected.request.call.letGo ? settle(rejected) : rejected.response;

async function resendSameToken(rejected: Rejected): Promise<Response> {
  const { request, clock, token, next } = rejected;
  await settle(rejected);
  const { call } = request;
  call.waits(REPLICATION_WAIT_MS, "replication");
  await sleep(clock, REPLICATION_WAIT_MS, call.signal);
  return next(request.again(), token);
}

async function sendOtherToken(rejected: Rejected): Promise<Response> {
  const { request, tokens, token, next, isRejection, shared = 0 } = rejected;
  const { call } = request;
  const first = await settle(rejected);
  const other = await call.until(tokens.get({ rejected: token.value, signal: call.signal }));
  if (other.value === token.value) {
    warn(
      rejected,
      "The API rejected a token and the token endpoint has no other: it issued the same one again, or was asked too often.",
    );
    return first;
  }
  call.replays++;
  call.replaced = call.token;
  let second = await next(request.again(), other);
  const isAccepted = !isRejection(second);
  // Another process's token may have been revoked together with this one's.
  if (!isAccepted && other.isShared && shared < MOST_SHARED_TOKENS)
    return sendOtherToken({ ...rejected, response: second, token: other, shared: shared + 1 });
  tokens.report?.(other, isAccepted);
  if (!isAccepted) {
    warn({ ...rejected, response: second }, "The API rejected a token that had just been minted.");
    second = await finalAnswer({ ...rejected, response: second });
    await noteRejection(second, first, call.secrets);
  }
  return second;
}

/**
 * Answers a rejected token with another one, if the request can be sent again: once, and again if the other came from a
 * store, where it may have been revoked as well. A token that the vendor's servers may not all know yet is sent once more
 * before.
 */
export async function replay(rejected: Rejected): Promise<Response> {
  const { request, response, token, isNew, tokens, isRejection, replicationGrace, clock } = rejected;
  if (!request.isReplayable) {
    const { call } = request;
    const message =
      "The API rejected the token of a request whose body is a stream, which can be sent only once. Give the body as a function that makes a new stream (`body: () => stream`) to have it sent again.";
    call.warn("not_replayable", message);
    return finalAnswer(rejected);
  }
  let answer = response;
  if (replicationGrace > 0 && clock.now() - (token.issuedAt ?? -Infinity) < replicationGrace) {
    answer = await resendSameToken(rejected);
    if (!isRejection(answer)) return answer;
  }
  if (!isNew) return sendOtherToken({ ...rejected, response: answer });
  tokens.report?.(token, false);
  warn({ ...rejected, response: answer }, "The API rejected a token that was minted for this very request.");
  return finalAnswer({ ...rejected, response: answer });
}
