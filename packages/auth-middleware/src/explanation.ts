import type { Clock } from "./clock.ts";
import { TokenError, type TokenErrorCode, VendorkitError } from "./errors.ts";
import type { TokenEvent, WarningEvent } from "./events.ts";
import { ageOf, type Slot } from "./slot.ts";

/** A warning of the last token response. */
export interface Remark {
  readonly code: WarningEvent["code"];
  readonly message: string;
}

/** What a token endpoint's answers taught, beside the token. */
export interface Lesson {
  /** The scope it said that it granted. */
  grantedScope?: string | undefined;
  /** The server's clock less this machine's, by the `Date` header, which counts whole seconds. */
  clockDifferenceMs?: number | undefined;
  quota?: TokenEvent["quota"];
  /** When the quota was told, on the monotonic clock. */
  quotaAt?: number | undefined;
  remarks?: readonly Remark[] | undefined;
}

/** Why the last attempt to get a token failed. */
export interface Fault {
  readonly code: TokenErrorCode | "configuration";
  readonly message: string;
  readonly status?: number | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * What a source of tokens knows at the moment. It holds no token and no secret, and `JSON.stringify` gives all of it.
 * Moments are milliseconds since the epoch, by this machine's clock. What is not known is left out.
 */
export interface TokenExplanation {
  /** Where the token that was given last came from. */
  readonly source?: "memory" | "store" | "network" | undefined;
  readonly token?: {
    readonly issuedAt: number;
    readonly ageMs: number;
    readonly lifetimeMs: number;
    /** From here on a call renews it in the background. */
    readonly renewAt: number;
    /** From here on it is not sent any more. */
    readonly endAt: number;
  };
  /** Whether a token is being asked for now. */
  readonly isAsking?: boolean;
  /** Before this, no token is asked for: credentials were refused, the server asked to wait, or a renewal has failed. */
  readonly nextMintAt?: number | undefined;
  /** It stays when a later attempt succeeds: compare `at` with `token.issuedAt`. */
  readonly lastFault?: Fault | undefined;
  /** What the server said that is left of its token quotas; `resetMs` counts from now. */
  readonly quota?: TokenEvent["quota"];
  /** The token endpoint's clock less this machine's, by its `Date` header, which counts whole seconds. */
  readonly clockDifferenceMs?: number | undefined;
  /** The scope that the token endpoint said it granted. */
  readonly grantedScope?: string | undefined;
  /** What was odd about the last token response. */
  readonly remarks?: readonly Remark[] | undefined;
}

/** An error, reduced to what may be kept. */
export const faultOf = (error: unknown, clock: Clock): Fault => ({
  code: error instanceof TokenError ? error.code : "configuration",
  // What is no error of ours comes from the caller's own function, and may quote its secret.
  message: error instanceof VendorkitError ? error.message : "the function given as `clientSecret` failed.",
  status: error instanceof TokenError ? error.status : undefined,
  at: clock.now(),
});

function heldIn({ held }: Slot, clock: Clock): Pick<TokenExplanation, "token"> {
  if (!held) return {};
  const { wall: issuedAt, lifetimeMs, window } = held;
  const at = (age: number) => Math.round(issuedAt + age);
  const [renewAt, endAt] = [at(window.renewAtAge), at(window.endAtAge)];
  return { token: { issuedAt, ageMs: Math.round(ageOf(held, clock)), lifetimeMs, renewAt, endAt } };
}

/** Milliseconds until a token may be asked for. A renewal that is under way has `renewAfter` at infinity. */
function pauseOf({ block, renewAfter, replaceAfter, held }: Slot, now: number): number {
  const moments = [block?.until ?? 0, ...(held ? [renewAfter, replaceAfter] : [])];
  return Math.ceil(Math.max(0, ...moments.filter((at) => Number.isFinite(at)).map((at) => at - now)));
}

/** Says what is known of one identity's tokens. */
export function explain(slot: Slot, clock: Clock): TokenExplanation {
  const { quota, quotaAt = 0, ...lesson } = slot.lesson;
  const now = clock.monotonic();
  const pause = pauseOf(slot, now);
  const left = quota?.map((bucket) => ({
    ...bucket,
    resetMs: Math.max(0, Math.round(bucket.resetMs - (now - quotaAt))),
  }));
  return {
    ...heldIn(slot, clock),
    isAsking: slot.flight !== undefined,
    ...(pause > 0 && { nextMintAt: clock.now() + pause }),
    ...(slot.fault && { lastFault: slot.fault }),
    ...lesson,
    ...(left && { quota: left }),
  };
}
