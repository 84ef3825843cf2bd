import type { TokenErrorCode } from "./errors.ts";

/** What happens during a call, for logs, metrics and traces. No event holds a token, a secret, a body or a query string. */
export type VendorkitEvent = CallEvent | AttemptEvent | WaitEvent | TokenEvent | DoneEvent | WarningEvent;

interface OfCall {
  readonly vendor: string | undefined;
  /** The same for all events of one call. */
  readonly call: number;
}

/** A call begins. */
export interface CallEvent extends OfCall {
  readonly type: "call";
  readonly method: string;
  /** Origin and path; the query is left out. */
  readonly url: string;
  /** The path as the specification has it, `/things/{id}`, where the call is of an operation. */
  readonly template: string | undefined;
}

/** One HTTP request of a call was answered or failed. */
export interface AttemptEvent extends OfCall {
  readonly type: "attempt";
  /** From 1. */
  readonly attempt: number;
  readonly durationMs: number;
  readonly status?: number;
  /** The name of a fault that brought no answer, such as `ECONNRESET` or `timeout`. */
  readonly error?: string;
  /** Response headers on an allow-list. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A call waits before it sends, or sends again. */
export interface WaitEvent extends OfCall {
  readonly type: "wait";
  /** For how long; under a rate limit, until its turn if nobody before it gives up. */
  readonly delayMs: number;
  /**
   * What asked for the wait: the server, our own back-off, a rate limit that is kept before the server has to, or a new
   * token that the vendor's servers may not all know yet.
   */
  readonly reason: "server" | "back-off" | "rate-limit" | "replication";
}

/** A token was asked for, at the token endpoint or at a shared store. */
export interface TokenEvent {
  readonly type: "token";
  readonly vendor: string | undefined;
  /** Why: none yet, ahead of its end, past its end, the API rejected the last one, or somebody asked for a new one. */
  readonly reason: "cold" | "ahead" | "expired" | "rejected" | "forced";
  readonly source: "network" | "store";
  readonly durationMs: number;
  /** Token requests sent for it. */
  readonly requests: number;
  readonly lifetimeMs?: number;
  /** Why there is none. */
  readonly error?: TokenErrorCode | "configuration";
  /** What the server says is left of its token quotas. */
  readonly quota?: readonly QuotaBucket[];
}

/** One of the token endpoint's limits on tokens or requests. */
export interface QuotaBucket {
  /** The server's name for it, such as `per_hour`. */
  readonly bucket: string;
  readonly quota: number;
  readonly remaining: number;
  /** Milliseconds until it is full again. */
  readonly resetMs: number;
  /** Milliseconds from one reset to the next, where they are known. */
  readonly windowMs?: number;
}

/** A call is over. */
export interface DoneEvent extends OfCall {
  readonly type: "done";
  readonly durationMs: number;
  readonly attempts: number;
  /** Attempts that were sent again because a token was rejected. */
  readonly replays: number;
  readonly status?: number;
  readonly error?: string;
}

/** Something that works and should not stay so. */
export interface WarningEvent {
  readonly type: "warning";
  readonly vendor: string | undefined;
  /** The call that it is about, where it is about one. */
  readonly call?: number;
  readonly code:
    | "fresh_token_rejected"
    | "lifetime_unknown"
    | "token_type_missing"
    | "scope_narrowed"
    | "secret_fallback"
    | "not_replayable"
    | "store_failed"
    | "store_value_refused"
    | "quota_low"
    | "minting_often"
    | "tls_unchecked";
  readonly message: string;
}

export type EventListener = (event: VendorkitEvent) => void;

/** The listener, made harmless: whatever it throws or rejects with changes nothing. */
export function safeListener<T extends EventListener | undefined>(listener: T): T | EventListener {
  return (
    listener &&
    ((event) => {
      try {
        const result: unknown = listener(event);
        if (result instanceof Promise) result.catch(() => {});
      } catch {
        // A listener must not be able to fail a call.
      }
    })
  );
}
