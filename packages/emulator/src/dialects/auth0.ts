import type { Answer } from "../answer.ts";
import type { Identity } from "../identities.ts";
import type { TokenAsk, TokenDialect, TokenProblem } from "../token-dialect.ts";

/** What differs between Auth0 tenants. */
export interface Auth0Options {
  /** Whether a token is always for one organization, which the request then has to name. */
  readonly organization?: boolean;
}

/** Auth0's token endpoint for machines: JSON, an audience, 403 for one that does not exist, quota headers. */
export function auth0({ organization = false }: Auth0Options = {}): TokenDialect {
  return {
    format: "json",
    quotaHeader: "Auth0-Client-Quota-Limit",
    required: ["grant_type", "client_id", "client_secret", "audience", ...(organization ? ["organization"] : [])],
    choose: (ask, identities) => choose(ask, identities, organization),
    success: ({ value, lifetime }) => ({ access_token: value, expires_in: lifetime, token_type: "Bearer" }),
    refuse,
  };
}

function choose({ fields }: TokenAsk, held: readonly Identity[], organization: boolean): Identity | TokenProblem {
  const forAudience = held.filter((one) => one.audience === fields["audience"]);
  if (forAudience.length === 0) return { kind: "audience", got: fields["audience"] ?? "" };
  const identity = forAudience.find((one) => !organization || one.organization === fields["organization"]);
  return identity ?? { kind: "organization", got: fields["organization"] ?? "" };
}

const refusal = (status: number, error: string, text: string): Answer => ({
  status,
  body: { error, error_description: text },
});

function refuse(problem: TokenProblem): Answer {
  switch (problem.kind) {
    case "client":
    case "secret":
      return refusal(401, "access_denied", "Unauthorized");
    case "audience":
      return refusal(403, "access_denied", `Service not enabled within domain: ${problem.got}`);
    case "grant_type":
      return refusal(403, "unsupported_grant_type", `Unsupported grant type: ${problem.got}`);
    case "missing":
      return missing(problem.field);
    case "organization":
      return refusal(400, "invalid_request", "parameter organization is not an organization of this client");
    case "unknown":
    case "repeated":
      return refusal(400, "invalid_request", `parameter ${problem.field} is not expected here`);
    case "content_type":
      return refusal(400, "invalid_request", "the body has to be application/json");
    case "malformed":
      return refusal(400, "invalid_request", "the body is not a JSON object of strings");
    case "quota":
      return refusal(429, "too_many_requests", `Client quota exceeded, it resets in ${problem.resetSeconds} seconds`);
    default:
      return { status: 404, body: { statusCode: 404, error: "Not Found", message: "Not Found" } };
  }
}

function missing(field: string): Answer {
  if (field === "client_id" || field === "client_secret") return refusal(401, "access_denied", "Unauthorized");
  if (field !== "audience") return refusal(400, "invalid_request", `Missing required parameter: ${field}`);
  return refusal(
    403,
    "access_denied",
    "No audience parameter was provided, and no default audience has been configured",
  );
}
