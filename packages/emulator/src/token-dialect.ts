import type { Answer } from "./answer.ts";
import type { Identity } from "./identities.ts";
import type { Place } from "./place.ts";

/** A token request as the vendor's server understood it. */
export interface TokenAsk {
  readonly place: Partial<Place>;
  readonly fields: Readonly<Record<string, string>>;
}

/** Why a token request is refused. Each dialect says it in its own words. */
export type TokenProblem =
  | { readonly kind: "method" }
  | { readonly kind: "place" }
  | { readonly kind: "content_type"; readonly got: string }
  | { readonly kind: "malformed" }
  | { readonly kind: "missing" | "unknown" | "repeated"; readonly field: string }
  | { readonly kind: "grant_type" | "scope" | "audience" | "organization"; readonly got: string }
  | { readonly kind: "client" | "secret" }
  | { readonly kind: "quota"; readonly resetSeconds: number };

/** A token that was issued, before it is put into the vendor's words. */
export interface IssuedToken {
  readonly value: string;
  readonly lifetime: number;
}

/** How one vendor's token endpoint speaks. */
export interface TokenDialect {
  /** The one content type it reads. */
  readonly format: "form" | "json";
  /** Fields that must be there, in the order in which a missing one is noticed. */
  readonly required: readonly string[];
  /** Fields that may be there. Anything else is refused, so that a request with too much in it is noticed. */
  readonly optional?: readonly string[];
  /** The header in which it tells what is left of a client's quota, if it does. */
  readonly quotaHeader?: string;
  /** The scope that tokens carry, if the dialect has one. */
  readonly scope?: string;
  /** Once the client is known: which of its identities is meant, or what is wrong with the rest of the request. */
  choose(ask: TokenAsk, identities: readonly Identity[]): Identity | TokenProblem;
  success(token: IssuedToken): Record<string, unknown>;
  refuse(problem: TokenProblem): Answer;
}

export const isProblem = (value: Identity | TokenProblem): value is TokenProblem => "kind" in value;
