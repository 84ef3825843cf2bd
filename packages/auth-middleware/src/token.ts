import { ConfigurationError } from "./errors.ts";
import type { TokenExplanation } from "./explanation.ts";

/** An access token. `JSON.stringify` and `util.inspect` show its times and hide its value. */
export interface Token {
  readonly value: string;
  /** When it ends, milliseconds since the epoch. Absent: not known, used until it is rejected. */
  readonly expiresAt?: number;
  /** When the request that minted it was sent, milliseconds since the epoch. */
  readonly issuedAt?: number;
  /** It came from a store, so that its rejection says nothing about tokens that are minted now. */
  readonly isShared?: boolean;
}

/** Whether a token was minted at or after a time: for whoever asked then, since another process's, taken from a store, was not. */
export const isMintedSince = ({ isShared, issuedAt }: Token, asked: number): boolean =>
  !isShared && issuedAt !== undefined && issuedAt >= asked;

/** What a caller of {@link TokenSource.get} may say. */
export interface TokenAsk {
  /** "Any token but this one": the value that the API has just rejected. */
  readonly rejected?: string | undefined;
  /** A new token, whatever is kept and whatever was refused: for a check of the credentials. */
  readonly forced?: boolean | undefined;
  /** Ends this caller's waiting. A mint that others may be waiting for goes on. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Where tokens come from. A cached token is given at once, without a promise.
 *
 * @example
 * const tokens: TokenSource = { get: async () => ({ value: await vault.read("pliant-token") }) };
 */
export interface TokenSource {
  get(ask?: TokenAsk): Promise<Token> | Token;
  /** Drops the current token, for a planned revocation: the next `get` mints. */
  invalidate?(): void | Promise<void>;
  /** Told by the auth layer whether the API took a token that had just been minted, so that a source can slow down. */
  report?(token: Token, accepted: boolean): void;
  /** What it knows of its token, without the token. */
  explain?(): TokenExplanation;
}

/** The characters of RFC 6750's `b64token`, and what real servers send besides: visible ASCII without spaces or controls. */
const TOKEN_VALUE = /^[\x21-\x7e]+$/;

/** Whether `value` can stand in an Authorization header. */
export const isTokenValue = (value: unknown): value is string => typeof value === "string" && TOKEN_VALUE.test(value);

/**
 * A token whose value is behind a getter, out of reach of inspection, cloning and serialization.
 *
 * @throws ConfigurationError for a value that cannot stand in a header.
 */
export class AccessToken implements Token {
  readonly expiresAt?: number;
  readonly issuedAt?: number;
  readonly isShared?: boolean;
  readonly #value: string;

  constructor(
    value: string,
    times: { expiresAt?: number | undefined; issuedAt?: number | undefined; isShared?: boolean } = {},
  ) {
    // The platform's own error would quote the whole header.
    if (!isTokenValue(value))
      throw new ConfigurationError(
        "a token must be a string of visible ASCII characters, without spaces or line breaks.",
      );
    this.#value = value;
    if (times.expiresAt !== undefined) this.expiresAt = times.expiresAt;
    if (times.issuedAt !== undefined) this.issuedAt = times.issuedAt;
    if (times.isShared) this.isShared = true;
  }

  get value(): string {
    return this.#value;
  }

  /** Node's `inspect` can be told to call getters. */
  [Symbol.for("nodejs.util.inspect.custom")](): object {
    return Object.assign({}, this);
  }
}
