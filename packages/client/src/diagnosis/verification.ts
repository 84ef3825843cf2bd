/** What is looked at, in the order in which a token request meets it. */
export type CheckName =
  | "proxy"
  | "dns"
  | "connection"
  | "tls"
  | "endpoint"
  | "body"
  | "credentials"
  | "organization"
  | "audience"
  | "scope"
  | "token"
  | "lifetime"
  | "clock"
  | "quota";

/** One thing that was looked at. No text of it holds a token or a secret. */
export interface Check {
  readonly name: CheckName;
  /** `warning`: it works, and should not stay so. `unknown`: it could not be looked at. */
  readonly status: "ok" | "warning" | "failed" | "unknown";
  /** What was found. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** The outcome of `verify`: one check for each name, in order. */
export interface Verification {
  /** Whether nothing failed. */
  readonly ok: boolean;
  readonly vendor: string;
  readonly checks: readonly Check[];
}

export interface VerifyOptions {
  /** Ends the waiting; the token request goes on. */
  readonly signal?: AbortSignal | undefined;
}
