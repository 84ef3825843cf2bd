import type { TokenError } from "./errors.ts";
import type { WarningEvent } from "./events.ts";
import { ASSUMED_LIFETIME_MS, lifetimeOf, parseExpiresIn } from "./lifetime.ts";
import { printable } from "./printable.ts";
import { scrub } from "./scrub.ts";
import { isTokenValue } from "./token.ts";
import { type FailureContext, tokenError } from "./token-failure.ts";

/** What is taken from a token response (RFC 6749 section 5.1); a refresh token is not (section 4.4.3). */
export interface TokenResponse {
  readonly value: string;
  readonly lifetimeMs: number;
  /** The scope granted, if the server says it. */
  readonly scope?: string | undefined;
}

/** More of a scope than that is not kept for the explanation. */
const SCOPE_LIMIT = 1_000;

/** Shorter ones than this are words that a scope may well hold. */
const SHORTEST_SECRET = 8;

interface ResponseContext extends FailureContext {
  readonly now: number;
  readonly warn: (code: WarningEvent["code"], message: string) => void;
}

/** The JSON object of a response. The platform's parse error is not passed on: it quotes what may be a token. */
function parseObject(response: Response, text: string, fail: (detail: string) => TokenError): Record<string, unknown> {
  const type = response.headers.get("content-type")?.split(";")[0] ?? "no content type";
  const shape = `status ${response.status}, ${type}, ${text.length} characters`;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw fail(` (${shape}: not JSON)`);
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw fail(` (${shape}: not a JSON object)`);
  return body as Record<string, unknown>;
}

const words = (scope: string) => new Set(scope.split(" ").filter(Boolean));

/** A scope that the server cut down is worth a word: calls will fail with 403 later. */
function checkScope(granted: unknown, { grant, warn }: ResponseContext): void {
  if (typeof granted !== "string" || !grant.scope) return;
  const has = words(granted);
  const missing = [...words(grant.scope)].filter((scope) => !has.has(scope));
  if (missing.length > 0)
    warn("scope_narrowed", `The token endpoint granted less than was asked: without ${missing.join(", ")}.`);
}

/** Reads a token response, strictly where a mistake would be costly and leniently where servers are known to differ. */
export function parseTokenResponse(response: Response, text: string, context: ResponseContext): TokenResponse {
  const { warn, now } = context;
  const fail = (detail: string) => tokenError("invalid_response", detail, response.status, context);
  // An empty answer is a fault that passes (a proxy, a restart), not a token endpoint's word.
  if (text === "")
    throw tokenError("unavailable", ` (status ${response.status}, no body within 1 MiB)`, response.status, context);
  const { access_token: value, token_type: type, expires_in: expiresIn, scope } = parseObject(response, text, fail);
  if (typeof value !== "string" || value === "") {
    const found =
      value === undefined
        ? "is missing"
        : value === ""
          ? "is empty"
          : `is ${value === null ? "null" : `of type ${typeof value}`}`;
    throw fail(`: \`access_token\` ${found}`);
  }
  if (!isTokenValue(value)) throw fail(": `access_token` holds characters that cannot stand in a header");
  if (type === undefined)
    warn("token_type_missing", "The token response has no `token_type`; the token is used as Bearer.");
  else if (typeof type !== "string" || type.toLowerCase() !== "bearer")
    throw tokenError(
      "unsupported_token_type",
      typeof type === "string" ? ` (${type.slice(0, 20).replaceAll(/[^\w-]/g, "?")})` : "",
      response.status,
      context,
    );
  checkScope(scope, context);
  const served = Date.parse(response.headers.get("date") ?? "");
  const lifetimeMs = lifetimeOf(value, parseExpiresIn(expiresIn), Number.isNaN(served) ? now : served);
  if (lifetimeMs === undefined)
    warn(
      "lifetime_unknown",
      `The token response does not say how long the token lives; ${ASSUMED_LIFETIME_MS / 60_000} minutes are assumed.`,
    );
  const secrets = [...context.secrets, value].filter(({ length }) => length >= SHORTEST_SECRET);
  const granted = typeof scope === "string" ? printable(scrub(scope, secrets, "[secret]"), SCOPE_LIMIT) : undefined;
  return { value, lifetimeMs: lifetimeMs ?? ASSUMED_LIFETIME_MS, scope: granted };
}
