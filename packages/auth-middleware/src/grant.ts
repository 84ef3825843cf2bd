import { ConfigurationError } from "./errors.ts";
import { checkedUrl } from "./url.ts";

/** The parameters of a token request, by the names of RFC 6749 and of Auth0, that a vendor may want. */
export type GrantParameter = "grant_type" | "client_id" | "client_secret" | "scope" | "audience" | "organization";

/** A token request without its secret: the vendor's dialect and the client's identity. */
export interface Grant {
  readonly tokenUrl: string;
  readonly body: "form" | "json";
  /** In the order in which they are sent; those without a value are left out. */
  readonly parameters: readonly GrantParameter[];
  readonly clientId: string;
  readonly scope?: string | undefined;
  readonly audience?: string | undefined;
  readonly organization?: string | undefined;
}

/** RFC 6749 sections 4.4.2 and 2.3.1. */
export const STANDARD_PARAMETERS: readonly GrantParameter[] = [
  "grant_type",
  "client_id",
  "client_secret",
  "scope",
  "audience",
  "organization",
];

/** Refuses what would only fail at the server: no URL, no id, or a value that could inject a line. */
export function checkedGrant(grant: Grant, vendor?: string): Grant {
  const tokenUrl = checkedUrl(grant.tokenUrl, "tokenUrl", vendor).href;
  for (const name of ["clientId", "scope", "audience", "organization"] as const) {
    const value: unknown = grant[name];
    if (value === undefined && name !== "clientId") continue;
    if (typeof value !== "string" || value.trim() === "")
      throw new ConfigurationError(`\`${name}\` must be a string that is not empty.`, { vendor });
    // RFC 6749 appendix A: visible characters and spaces.
    // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
    if (/[\x00-\x1f\x7f]/.test(value))
      throw new ConfigurationError(`\`${name}\` holds a line break or another control character.`, { vendor });
  }
  return { ...grant, tokenUrl };
}

/** The scope as the set that it is (RFC 6749 section 3.3). */
const scopeSet = (scope = ""): string[] => [...new Set(scope.split(" ").filter(Boolean))].toSorted();

/** Everything that makes two tokens different, as one text in which no two identities can collide. Holds the secrets. */
export const identityOf = (grant: Grant, secrets: readonly string[]): string =>
  JSON.stringify([
    grant.tokenUrl,
    grant.body,
    grant.clientId,
    scopeSet(grant.scope),
    grant.audience ?? null,
    grant.organization ?? null,
    secrets,
  ]);

/** The key of an identity in a store: a hash, which reveals nothing of it and fits any store. */
export async function storeKey(identity: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(identity));
  return `vk1:${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** The token request's body, and its media type. */
export function grantBody(grant: Grant, secret: string): { body: string; contentType: string } {
  const { clientId, scope, audience, organization } = grant;
  const values = {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: secret,
    scope,
    audience,
    organization,
  };
  const entries = grant.parameters.flatMap((name): [string, string][] =>
    values[name] === undefined ? [] : [[name, values[name]]],
  );
  return grant.body === "json"
    ? { body: JSON.stringify(Object.fromEntries(entries)), contentType: "application/json" }
    : { body: new URLSearchParams(entries).toString(), contentType: "application/x-www-form-urlencoded" };
}
