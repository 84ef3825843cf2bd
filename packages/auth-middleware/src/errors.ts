/** What every error of this package carries besides its message. */
export interface VendorkitErrorOptions {
  vendor?: string | undefined;
  cause?: unknown;
}

/** The base of all errors thrown here. `code` is for programs, `message` for people; neither holds a secret. */
export class VendorkitError extends Error {
  /** A stable word for programs to switch on. */
  readonly code: string;
  /** The vendor whose client failed, such as `pliant`. */
  readonly vendor: string | undefined;

  constructor(code: string, message: string, options: VendorkitErrorOptions = {}) {
    super(options.vendor ? `${options.vendor}: ${message}` : message, options.cause ? { cause: options.cause } : {});
    this.code = code;
    this.vendor = options.vendor;
  }

  // On the prototype, so that a minifier cannot change it and a printed error does not repeat it.
  static {
    this.prototype.name = "VendorkitError";
  }
}

/** An option or a call that cannot work, found before anything was sent. */
export class ConfigurationError extends VendorkitError {
  constructor(message: string, options: VendorkitErrorOptions = {}) {
    super("configuration", message, options);
  }

  static {
    this.prototype.name = "ConfigurationError";
  }
}

/** Why no token could be had. */
export type TokenErrorCode =
  | "bad_credentials"
  | "wrong_audience"
  | "invalid_scope"
  | "invalid_request"
  | "quota_exhausted"
  | "rate_limited"
  | "redirected"
  | "invalid_response"
  | "unsupported_token_type"
  | "fresh_token_rejected"
  | "timeout"
  | "unavailable";

export interface TokenErrorOptions extends VendorkitErrorOptions {
  status?: number | undefined;
  retryAfter?: number | undefined;
  retryable?: boolean;
}

/** No token could be had, so the API was not called. `code` says why; the token endpoint's secrets are never in it. */
export class TokenError extends VendorkitError {
  declare readonly code: TokenErrorCode;
  /** The token endpoint's HTTP status, when it answered. */
  readonly status: number | undefined;
  /** Milliseconds until another token request can succeed, when the server or the back-off says so. */
  readonly retryAfter: number | undefined;
  /** Whether the same request may succeed later without a change of options. */
  readonly retryable: boolean;

  constructor(code: TokenErrorCode, message: string, options: TokenErrorOptions = {}) {
    super(code, message, options);
    this.status = options.status;
    this.retryAfter = options.retryAfter;
    this.retryable = options.retryable ?? false;
  }

  static {
    this.prototype.name = "TokenError";
  }
}

/** The request was not answered: connection refused or reset, no such host, or an attempt that took too long (`timeout`). */
export class NetworkError extends VendorkitError {
  static {
    this.prototype.name = "NetworkError";
  }
}

/** The whole call, with its waits and its body, took longer than its deadline. */
export class DeadlineError extends VendorkitError {
  constructor(message: string, options: VendorkitErrorOptions = {}) {
    super("deadline", message, options);
  }

  static {
    this.prototype.name = "DeadlineError";
  }
}

/** An error in one word, for events: our code, or the name of somebody else's error. */
export const errorName = (error: unknown): string =>
  error instanceof VendorkitError ? error.code : error instanceof Error ? error.name : "unknown";
