import type { Answer } from "../answer.ts";
import { rfc6749 } from "../dialects/rfc6749.ts";
import { createDownloads } from "../flows/oleria-downloads.ts";
import { defineVendor, type ApiProblem } from "../vendor.ts";

/** Oleria: a token URL and an API host for each tenant, and exports that end in a CSV file behind a signed link. */
export const oleria = defineVendor({
  name: "oleria",
  lifetime: 3600,
  token: rfc6749({ scope: "ClientCredentialsResourceServer/client_credentials_base_scope", audience: true }),
  tokenPaths: [{ path: "/{tenant}/oauth2/token" }],
  apiPaths: [{ path: "/{tenant}" }],
  options: ["tenant"],
  identity: { tenant: "acme" },
  audience: ({ tenant = "" }) => `https://devx.${tenant}.oleria.io`,
  tenant: ({ tenant = "" }) => tenant,
  refuse,
  rateBy: "tenant",
  ...createDownloads(),
});

function refuse(problem: ApiProblem): Answer {
  const answer = (status: number, code: string, message: string): Answer => ({ status, body: { code, message } });
  switch (problem.kind) {
    case "unauthorized":
      return {
        ...answer(401, "UNAUTHORIZED", "The token is missing, has expired or is malformed"),
        headers: { "WWW-Authenticate": "Bearer" },
      };
    case "forbidden":
      return answer(403, "FORBIDDEN", "The credential is not scoped for this resource");
    case "no_route":
      return answer(404, "NOT_FOUND", "There is no such resource");
    case "not_found":
      return answer(404, "NOT_FOUND", problem.message);
    case "conflict":
      return answer(409, "CONFLICT", problem.message);
    case "bad_parameters":
    case "bad_body":
      return answer(
        400,
        "BAD_REQUEST",
        problem.mismatches.map(({ target, message }) => `${target} ${message}`.trim()).join("; "),
      );
    case "unprocessable":
      return answer(400, problem.code, problem.message);
    case "rate_limited":
      return {
        ...answer(429, "TOO_MANY_REQUESTS", "The tenant's rate limit is used up"),
        headers: { "Retry-After": String(problem.retryAfter) },
      };
    default:
      return answer(problem.status, "SERVER_ERROR", "The server could not answer");
  }
}
