import type { TokenErrorCode } from "./errors.ts";
import type { QuotaBucket, WarningEvent } from "./events.ts";

/** A token as a fleet shares it. Its times are spans, so that no two machines' clocks need to agree. */
export interface FleetToken {
  readonly value: string;
  /** Milliseconds from the request that minted it to its end. */
  readonly lifetimeMs: number;
  /** Milliseconds it has left, by the store's own clock. */
  readonly leftMs: number;
  /** Grows with each mint; not known yet of one that is minted without a lease. */
  readonly generation?: number | undefined;
}

/** The right to mint, which one process has at a time. It ends by itself. */
export interface Lease {
  readonly owner: string;
  readonly generation: number;
}

/** Why a mint failed. */
export interface FleetRefusal {
  readonly code: TokenErrorCode;
  readonly message: string;
  readonly status?: number | undefined;
  readonly retryable: boolean;
  /** Refusals of this credential in a row, for the next one's back-off. */
  readonly refusals: number;
  /** Whether nobody may ask before it has run out. Otherwise only those learn of it who waited for this very mint. */
  readonly isForAll: boolean;
  /** Milliseconds for which it holds. */
  readonly leftMs: number;
}

/** What a process that needs a token says. */
export interface ClaimAsk {
  /** The value of a token that will not do: it was rejected, or is about to end. */
  readonly except?: string | undefined;
  /** Whether `except` was rejected, and is to be dropped for all. */
  readonly isRejected?: boolean;
  /** A token with less left, in milliseconds, will not do. */
  readonly atLeastMs?: number;
  /** The generation of the mint that was waited for, to learn of its failure. */
  readonly awaited?: number | undefined;
}

/** What the fleet answers: a token, the lease to mint one, who has the lease, or why there is no token. */
export type Claim = (
  | { readonly token: FleetToken }
  | { readonly lease: Lease }
  | { readonly busy: { readonly generation: number; readonly leftMs: number } }
  | { readonly refusal: FleetRefusal }
) & {
  /** What is worth telling, such as a stored value that could not be decrypted. */
  readonly warnings?: readonly (readonly [WarningEvent["code"], string])[];
};

/** What happened to an identity in another process. */
export interface FleetNews {
  /** Tokens up to this generation were invalidated. */
  readonly invalidated?: number | undefined;
}

/**
 * What a store can do besides, so that many processes mint as one. Each method settles within a fraction of a second,
 * whatever the store behind it does; one that rejects costs a mint, never a call.
 */
export interface Fleet {
  /** Milliseconds that a lease lasts. A token request must take less. */
  readonly leaseMs: number;
  /** Looks for a token that will do, and takes the lease if there is none: in one step, so that one process gets it. */
  claim(key: string, ask: ClaimAsk): Promise<Claim>;
  /**
   * Stores a token for all, unless a newer one is there, and gives the lease back. Resolves with its generation, or with
   * undefined if the key was invalidated since this token's mint began.
   */
  keep(key: string, token: FleetToken, lease?: Lease): Promise<number | undefined>;
  /** Says why there is no token, and gives the lease back. */
  fail(key: string, refusal: FleetRefusal, lease?: Lease): Promise<void>;
  /** Drops the token for all, and what is being minted now. */
  invalidate(key: string): Promise<void>;
  /** Tells of news of this key from now on, as far as the store can. The listener must be cheap to keep. */
  watch?(key: string, listener: (news: FleetNews) => void): void;
  /** What is left of a client's quotas, as whoever minted last was told. */
  readQuota(key: string): Promise<readonly QuotaBucket[]>;
  writeQuota(key: string, buckets: readonly QuotaBucket[]): Promise<void>;
}
