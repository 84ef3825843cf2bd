import type { FaultName } from "./faults.ts";

/** One HTTP request as it left a client, with what came of it. Times are virtual milliseconds. */
export interface Exchange {
  readonly started: number;
  ended: number;
  status?: number;
  /** The fault that the server says it played. */
  fault?: FaultName;
  /** What `fetch` threw: nothing was answered. */
  error?: string;
  /** On API requests: the token that was sent. */
  readonly token?: string | undefined;
}

/** A token as the token endpoint gave it. */
export interface Minted {
  readonly asked: number;
  /** Milliseconds that the server said it lives. */
  readonly lifetime: number;
  /** Why it may not be what it seems. */
  readonly fault: FaultName | undefined;
}

/** What one call was asked to do. */
export interface Plan {
  readonly operation: string;
  readonly method: string;
  readonly timeout: number;
  readonly deadline: number;
  readonly retries: number;
  readonly idempotent?: boolean | undefined;
  /** When the caller gives up, counted from the start. */
  readonly abortAfter?: number | undefined;
}

/** How a call ended: with a status, or with an error by class and code. */
export type Outcome =
  | { readonly status: number }
  | { readonly error: string; readonly code: string; readonly message: string };

/** One call, from the first line to the last. */
export interface CallRecord {
  readonly id: string;
  readonly plan: Plan;
  readonly identity: Ledger;
  readonly started: number;
  ended: number;
  outcome?: Outcome;
  readonly exchanges: Exchange[];
}

/** What is known of one identity: the requests for its tokens, and the tokens. */
export interface Ledger {
  readonly name: string;
  readonly vendor: string;
  readonly tokenRequests: Exchange[];
  readonly minted: Map<string, Minted>;
  /** When tokens that were minted for the very request were rejected, latest last. */
  readonly freshRejections: { readonly at: number; readonly token: string }[];
  /** When all tokens of the vendor were revoked; shared by its identities. */
  readonly revocations: number[];
}
