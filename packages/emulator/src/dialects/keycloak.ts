import type { Answer } from "../answer.ts";
import type { TokenDialect, TokenProblem } from "../token-dialect.ts";

const knownScopes = new Set(["openid", "profile", "email"]);
const badClient = "Invalid client or Invalid client credentials";

/** Keycloak's token endpoint: one realm an organization, `unauthorized_client` for a wrong secret, no refresh token. */
export function keycloak(): TokenDialect {
  return {
    format: "form",
    required: ["grant_type", "client_id", "client_secret"],
    optional: ["scope"],
    choose({ fields }, identities) {
      const odd = (fields["scope"] ?? "").split(" ").find((scope) => scope !== "" && !knownScopes.has(scope));
      return odd === undefined ? identities[0]! : { kind: "scope", got: fields["scope"] ?? "" };
    },
    success: ({ value, lifetime }) => ({
      access_token: value,
      expires_in: lifetime,
      refresh_expires_in: 0,
      token_type: "Bearer",
      "not-before-policy": 0,
      scope: "profile email",
    }),
    refuse,
  };
}

function refuse(problem: TokenProblem): Answer {
  const refusal = (status: number, error: string, text: string): Answer => ({
    status,
    body: { error, error_description: text },
  });
  switch (problem.kind) {
    case "place":
      return { status: 404, body: { error: "Realm does not exist" } };
    case "method":
      return { status: 405, headers: { Allow: "POST, OPTIONS" }, body: { error: "HTTP 405 Method Not Allowed" } };
    case "missing":
      if (problem.field === "client_id") return refusal(401, "invalid_client", badClient);
      if (problem.field === "client_secret") return refusal(401, "unauthorized_client", badClient);
      return refusal(400, "invalid_request", `Missing form parameter: ${problem.field}`);
    case "content_type":
      return refusal(400, "invalid_request", "Missing form parameter: grant_type");
    case "unknown":
      return refusal(400, "invalid_request", `unknown parameter: ${problem.field}`);
    case "repeated":
      return refusal(400, "invalid_request", "duplicated parameter");
    case "grant_type":
      return refusal(400, "unsupported_grant_type", "Unsupported grant_type");
    case "scope":
      return refusal(400, "invalid_scope", `Invalid scopes: ${problem.got}`);
    case "client":
      return refusal(401, "invalid_client", badClient);
    case "secret":
      return refusal(401, "unauthorized_client", badClient);
    case "quota":
      return refusal(429, "temporarily_unavailable", "Too many tokens were asked for");
    default:
      return refusal(400, "invalid_request", "The request could not be read");
  }
}
