import type { Clock } from "./clock.ts";
import { TokenError, type TokenErrorCode } from "./errors.ts";
import type { Slot } from "./slot.ts";

/** Tokens that end at once, or never come, are asked for no faster than this. */
export const MINT_SPACING_MS = 1_000;

/** A refused credential is not tried again for this long, doubling: a wrong secret must not burn a quota or trip a lock-out. */
const FIRST_REFUSAL_MS = 30_000;
const LONGEST_REFUSAL_MS = 5 * 60_000;

/** What no repetition mends: the request or the credential itself is at fault. */
const REFUSALS: ReadonlySet<TokenErrorCode> = new Set([
  "bad_credentials",
  "wrong_audience",
  "invalid_scope",
  "invalid_request",
  "redirected",
  "unsupported_token_type",
]);

/** What a mint does not try again by itself; without a word from the server, the next call should not either. */
const UNREPEATED: ReadonlySet<TokenErrorCode> = new Set(["invalid_response", "quota_exhausted"]);

/** What the error of the token request itself may say about the wait; by now, less is left. */
const WAIT_NOTE = / No token is asked for in the next \d+ s\./;

/** Remembers why no token could be had, for as long as asking again would not help or was forbidden. */
export function remember(slot: Slot, error: unknown, clock: Clock): void {
  if (!(error instanceof TokenError)) return;
  const refusal = REFUSALS.has(error.code) ? Math.min(LONGEST_REFUSAL_MS, FIRST_REFUSAL_MS * 2 ** slot.refusals++) : 0;
  const spacing = UNREPEATED.has(error.code) ? MINT_SPACING_MS : 0;
  const left = Math.max(refusal, spacing, error.retryAfter ?? 0);
  if (left > 0) slot.block = { error, until: clock.monotonic() + left };
}

/** What an error says, without its vendor, and without a wait of which less is left by now. */
export const textOf = ({ vendor, message }: TokenError): string =>
  (vendor ? message.slice(vendor.length + 2) : message).replace(WAIT_NOTE, "");

/** The reason not to ask now, with the time that is left of it. */
export function refusalNow({ block }: Slot, clock: Clock): TokenError | undefined {
  const left = (block?.until ?? 0) - clock.monotonic();
  if (!block || left <= 0) return undefined;
  const { code, status, retryable, vendor } = block.error;
  const text = textOf(block.error);
  const wait = ` No token is asked for in the next ${Math.ceil(left / 1000)} s.`;
  return new TokenError(code, text + wait, { vendor, status, retryable, retryAfter: Math.ceil(left) });
}
