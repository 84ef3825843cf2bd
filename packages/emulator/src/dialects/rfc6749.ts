import type { Answer } from "../answer.ts";
import type { Identity } from "../identities.ts";
import type { TokenAsk, TokenDialect, TokenProblem } from "../token-dialect.ts";

/** What differs between servers that follow RFC 6749 to the letter. */
export interface Rfc6749Options {
  /** The scope that every request has to name. */
  readonly scope: string;
  /** Whether an `audience` may be sent; one that is not the identity's own is refused. */
  readonly audience?: boolean;
}

const descriptions: Record<TokenProblem["kind"], string> = {
  method: "the token endpoint takes POST only",
  place: "there is no token endpoint here",
  content_type: "the body has to be application/x-www-form-urlencoded",
  malformed: "the body could not be read",
  missing: "a required parameter is missing",
  unknown: "the request has a parameter that is not known here",
  repeated: "a parameter is given more than once",
  grant_type: "only client_credentials is offered",
  scope: "the scope is not one that this client may ask for",
  audience: "the audience is not one that this client may ask for",
  organization: "there is no such organization",
  client: "client authentication failed",
  secret: "client authentication failed",
  quota: "too many tokens were asked for",
};

/** RFC 6749 section 5.2, with 401 for `invalid_client` as Logto and Oleria's troubleshooting table have it. */
export function rfc6749({ scope, audience = false }: Rfc6749Options): TokenDialect {
  return {
    format: "form",
    required: ["grant_type", "client_id", "client_secret", "scope"],
    optional: audience ? ["audience"] : [],
    scope,
    choose: (ask, identities) => choose(ask, identities, scope),
    success: ({ value, lifetime }) => ({ access_token: value, token_type: "Bearer", expires_in: lifetime }),
    refuse,
  };
}

function choose({ fields }: TokenAsk, identities: readonly Identity[], scope: string): Identity | TokenProblem {
  if (fields["scope"] !== scope) return { kind: "scope", got: fields["scope"] ?? "" };
  const { audience } = fields;
  const identity = identities.find((one) => audience === undefined || one.audience === audience);
  return identity ?? { kind: "audience", got: audience ?? "" };
}

function refuse(problem: TokenProblem): Answer {
  const field = "field" in problem ? ` (${problem.field})` : "";
  const body = (error: string) => ({ error, error_description: descriptions[problem.kind] + field });
  switch (problem.kind) {
    case "method":
      return { status: 405, headers: { Allow: "POST" }, body: body("invalid_request") };
    case "place":
      return { status: 404, body: body("invalid_request") };
    case "client":
    case "secret":
      return { status: 401, body: body("invalid_client") };
    case "scope":
      return { status: 400, body: body("invalid_scope") };
    case "grant_type":
      return { status: 400, body: body("unsupported_grant_type") };
    case "quota":
      return { status: 429, headers: { "Retry-After": String(problem.resetSeconds) }, body: body("slow_down") };
    default:
      return { status: 400, body: body("invalid_request") };
  }
}
