import { TokenError, type TokenErrorCode } from "./errors.ts";
import type { TokenEvent } from "./events.ts";
import type { Grant } from "./grant.ts";
import { shownUrl } from "./network-error.ts";
import { printable } from "./printable.ts";
import { scrub } from "./scrub.ts";

/** What is needed to say why a token request failed. */
export interface FailureContext {
  readonly grant: Grant;
  readonly secrets: readonly string[];
  readonly vendor: string | undefined;
  readonly hints: Partial<Record<TokenErrorCode, string>>;
  /** The token requests sent so far. */
  readonly requests: number;
  readonly quota: TokenEvent["quota"];
  /** Milliseconds the server asks to wait. */
  readonly retryAfter: number | undefined;
}

/** The RFC's fields of an error body (RFC 6749 section 5.2), which is all that is ever shown of one. */
interface OAuthError {
  readonly error?: string | undefined;
  readonly description?: string | undefined;
}

const DESCRIPTION_LIMIT = 300;
const AUDIENCE_LIMIT = 200;

/** A server that names a moment in the far future is mistaken; asking it once a day harms nobody. */
const LONGEST_PAUSE_MS = 24 * 3_600_000;

/** Ids shorter than this are words that a server may well use for something else. */
const SHORTEST_ID = 8;

/** What a server says, without the credentials that it echoes. */
function clean(value: unknown, { secrets, grant: { clientId } }: FailureContext): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  const text = scrub(value, [...secrets, ...secrets.map((secret) => `${clientId}:${secret}`)], "[secret]");
  const ids = clientId.length < SHORTEST_ID ? [] : [clientId];
  return printable(scrub(text, ids, "[client id]"), DESCRIPTION_LIMIT);
}

function parseError(text: string, context: FailureContext): OAuthError {
  try {
    const body = JSON.parse(text) as { error?: unknown; error_description?: unknown } | null;
    return { error: clean(body?.error, context), description: clean(body?.error_description, context) };
  } catch {
    return {};
  }
}

/** Codes by the RFC's `error`, where it alone decides. */
const BY_ERROR: Readonly<Record<string, TokenErrorCode>> = {
  invalid_client: "bad_credentials",
  invalid_scope: "invalid_scope",
  invalid_target: "wrong_audience",
  invalid_request: "invalid_request",
  unsupported_grant_type: "invalid_request",
  invalid_grant: "invalid_request",
  temporarily_unavailable: "unavailable",
  server_error: "unavailable",
};

/**
 * Status first: servers disagree about words. Keycloak says `unauthorized_client` for a wrong secret, Auth0 says
 * `access_denied` or plain text, and Auth0 answers 403 `access_denied` for an audience that does not exist.
 */
function codeFor(
  status: number,
  { error = "", description = "" }: OAuthError,
  quota: TokenEvent["quota"],
): TokenErrorCode {
  if (status >= 500 || status === 408 || status === 425) return "unavailable";
  if (status === 429)
    return quota?.some(({ remaining }) => remaining === 0) || /quota/i.test(description)
      ? "quota_exhausted"
      : "rate_limited";
  // Not where the request is echoed, as JSON or as a form.
  if (/audience(?!["=])|service not (enabled|found)/i.test(description)) return "wrong_audience";
  if (status === 401) return "bad_credentials";
  return BY_ERROR[error] ?? (error === "access_denied" || status === 403 ? "bad_credentials" : "invalid_request");
}

const WHAT: Readonly<Record<TokenErrorCode, string>> = {
  bad_credentials: "refused the client id or the client secret",
  wrong_audience: "does not know the audience",
  invalid_scope: "refused the scope",
  invalid_request: "refused the request",
  quota_exhausted: "says that the quota of tokens is used up",
  rate_limited: "asks to slow down",
  redirected: "answered with a redirect",
  invalid_response: "gave an answer that is no token response",
  unsupported_token_type: "gave a token of a type that is not Bearer",
  fresh_token_rejected: "gave a token that the API rejects",
  timeout: "did not answer in time",
  unavailable: "is not available",
};

/** How hard it was tried, where once was not enough. */
export const timesSent = (requests: number, verb: "asked" | "sent"): string =>
  requests > 1 ? `, ${verb} ${requests} times,` : "";

/** An error of the token endpoint: what happened, where, what the server said, and one hint. */
export function tokenError(
  code: TokenErrorCode,
  detail: string,
  status: number | undefined,
  context: FailureContext,
): TokenError {
  const { grant, vendor, hints } = context;
  const empty = context.quota?.filter(({ remaining }) => remaining === 0) ?? [];
  const reset =
    code === "quota_exhausted" && empty.length > 0 ? Math.max(...empty.map(({ resetMs }) => resetMs)) : undefined;
  const asked = context.retryAfter ?? reset;
  const retryAfter = asked === undefined ? undefined : Math.min(asked, LONGEST_PAUSE_MS);
  const used =
    reset === undefined ? "" : ` ${empty.map(({ bucket, quota }) => `${bucket} quota of ${quota}`).join(", ")}.`;
  const wait = retryAfter === undefined ? "" : ` No token is asked for in the next ${Math.ceil(retryAfter / 1000)} s.`;
  const { audience = "" } = grant;
  const unknown =
    code === "wrong_audience" && !detail.includes(audience) ? ` \`${printable(audience, AUDIENCE_LIMIT)}\`` : "";
  const hint = hints[code] ? ` ${hints[code]}` : "";
  const retryable = ["unavailable", "timeout", "rate_limited", "quota_exhausted"].includes(code);
  return new TokenError(
    code,
    `the token endpoint ${shownUrl(grant.tokenUrl)}${timesSent(context.requests, "asked")} ${WHAT[code]}${unknown}${detail}.${used}${wait}${hint}`,
    {
      vendor,
      status,
      retryAfter,
      retryable,
    },
  );
}

/** Where a redirect wanted to go (its origin only), and why it was not followed. */
function redirectDetail(response: Response, tokenUrl: string): string {
  const location = response.headers.get("location") ?? "";
  const target = URL.canParse(location, tokenUrl) ? ` to ${new URL(location, tokenUrl).origin}` : "";
  return `${target}, which is never followed since it would carry the secret along. Check \`tokenUrl\``;
}

/** The error of a token request that was answered with no token; undefined when the answer may hold one. */
export function refusalIn(response: Response, text: string, context: FailureContext): TokenError | undefined {
  const { status } = response;
  const isRedirect = response.redirected || response.type === "opaqueredirect" || (status >= 300 && status < 400);
  if (isRedirect) return tokenError("redirected", redirectDetail(response, context.grant.tokenUrl), status, context);
  const said = parseError(text, context);
  if (response.ok && said.error === undefined) return undefined;
  const code = codeFor(status, said, context.quota);
  const words = [said.error, said.description].filter(Boolean).join(": ");
  if (status === 404 || status === 405)
    return tokenError(
      "invalid_request",
      ` (status ${status}): there is no token endpoint at this address. Check the organization, tenant or \`tokenUrl\``,
      status,
      context,
    );
  return tokenError(code, ` (status ${status}${words && `, ${words}`})`, status, context);
}
