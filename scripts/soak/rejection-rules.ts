import { isRedirected } from "./resend-rules.ts";
import type { CallRecord, Exchange, Ledger } from "./records.ts";

/** Between two tokens that are rejected as soon as they come, the client leaves 2 s, doubling to five minutes. */
const FIRST_STRIKE_MS = 2_000;
const LONGEST_STRIKE_MS = 5 * 60_000;

/** Whether the server had a reason to reject this token when it was sent. */
function isSpoilt({ minted, revocations }: Ledger, { token, ended }: Exchange): boolean {
  const known = minted.get(token ?? "");
  if (!known) return false;
  const isRevoked = revocations.some((at) => at >= known.asked && at <= ended);
  return (
    isRevoked ||
    known.fault === "token revoked" ||
    known.fault === "token replayed" ||
    ended - known.asked >= known.lifetime
  );
}

/** What made the client slow down: new tokens that were rejected, and rejected ones that were issued again. */
function strikesOf({
  freshRejections,
  tokenRequests,
}: Ledger): readonly { readonly at: number; readonly token: string }[] {
  const reissued = tokenRequests.filter(({ fault }) => fault === "token replayed");
  const again = reissued.map(({ ended }) => ({ at: ended, token: `issued again at ${ended}` }));
  return [...freshRejections, ...again].toSorted((one, other) => one.at - other.at);
}

/** How long after a strike the client may hold on to the rejected token. */
function isSpacing(ledger: Ledger, at: number): boolean {
  const recent = strikesOf(ledger).filter((one) => one.at <= at && one.at > at - 2 * LONGEST_STRIKE_MS);
  const last = recent.at(-1);
  const strikes = new Set(recent.map(({ token }) => token)).size;
  return last !== undefined && at - last.at <= Math.min(LONGEST_STRIKE_MS, FIRST_STRIKE_MS * 2 ** (strikes - 1));
}

/** Whether this call met a token that had been minted for it, at the first send or at the replay, and was rejected. */
export function freshRejectionOf({ exchanges: all, started, identity }: CallRecord): Exchange | undefined {
  const exchanges = all.filter((exchange) => !isRedirected(exchange));
  return exchanges.find(({ status, token }, index) => {
    const asked = identity.minted.get(token ?? "")?.asked ?? -Infinity;
    const before = exchanges[index - 1];
    return status === 401 && (asked >= started || (before?.status === 401 && before.token !== token));
  });
}

/**
 * A 401 reaches the caller only when a token that had just been minted was rejected, and for good reason, or while new
 * tokens are spaced out because of one.
 */
export function mayRejectToken(call: CallRecord, last: Exchange | undefined): boolean {
  if (!last || last.status !== 401 || !isSpoilt(call.identity, last)) return false;
  return freshRejectionOf(call) === last || isSpacing(call.identity, last.ended);
}
