import type { Answer } from "../answer.ts";
import { auth0 } from "../dialects/auth0.ts";
import { signedHeaders } from "../flows/pliant-callbacks.ts";
import { createWallet } from "../flows/pliant-wallet.ts";
import { defineVendor, type ApiProblem } from "../vendor.ts";

const audiences = {
  production: "api.getpliant.com/api/integration",
  sandbox: "api.staging.v2.infinnitytest.com/api/integration",
};

/** Pliant: Auth0 with token quotas, two worlds that do not mix, and cards with their holders, limits and transactions. */
export const pliant = defineVendor({
  name: "pliant",
  lifetime: 86_400,
  token: auth0(),
  tokenPaths: [
    { path: "/oauth/token", place: { environment: "production" } },
    { path: "/sandbox/oauth/token", place: { environment: "sandbox" } },
  ],
  apiPaths: [
    { path: "/api", place: { environment: "production" } },
    { path: "/sandbox/api", place: { environment: "sandbox" } },
  ],
  options: ["environment"],
  identity: { environment: "production" },
  audience: ({ environment = "production" }) => audiences[environment],
  tenant: ({ environment = "production", organization = "" }) => `${environment} ${organization}`,
  refuse,
  rateBy: "ip",
  documentedRate: { requests: 900, window: 300_000 },
  quota: { perHour: 1_000_000, perDay: 1_000_000 },
  callbackHeaders: signedHeaders,
  ...createWallet(),
});

function refuse(problem: ApiProblem): Answer {
  const answer = (status: number, code: string, message: string): Answer => ({ status, body: { code, message } });
  switch (problem.kind) {
    case "unauthorized":
      return {
        ...answer(401, "UNAUTHORIZED", "The token is missing or not valid"),
        headers: { "WWW-Authenticate": "Bearer" },
      };
    case "forbidden":
      return answer(403, "FORBIDDEN", "The token is not allowed to do this");
    case "no_route":
      return answer(404, "NOT_FOUND", "There is no such resource");
    case "not_found":
      return answer(404, "NOT_FOUND", problem.message);
    case "conflict":
      return answer(409, "ILLEGAL_STATUS_TRANSITION", problem.message);
    case "bad_parameters":
    case "bad_body":
      return answer(
        400,
        "ILLEGAL_ARGUMENTS_PROVIDED",
        problem.mismatches.map(({ target, message }) => `${target} ${message}`.trim()).join("; "),
      );
    case "unprocessable":
      return answer(400, problem.code, problem.message);
    case "rate_limited":
      // The load balancer answers this one, with an envelope of its own and no Retry-After.
      return { status: 429, body: { error: "Too many requests from this address" } };
    default:
      return answer(problem.status, "INTERNAL_ERROR", "The server could not answer");
  }
}
