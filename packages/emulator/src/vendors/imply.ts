import type { Answer } from "../answer.ts";
import { keycloak } from "../dialects/keycloak.ts";
import { createClusters } from "../flows/imply-clusters.ts";
import { defineVendor, type ApiProblem } from "../vendor.ts";

/** Imply Hybrid: Keycloak with a realm for each organization, and the cluster manager with its versions. */
export const imply = defineVendor({
  name: "imply",
  lifetime: 300,
  token: keycloak(),
  tokenPaths: [{ path: "/auth/realms/{organization}/protocol/openid-connect/token" }],
  apiPaths: [{ path: "/{vanityDomain}/api/v1" }],
  options: ["organization", "vanityDomain"],
  identity: { organization: "acme", vanityDomain: "acme" },
  audience: ({ vanityDomain = "" }) => `https://${vanityDomain}.implycloud.com`,
  tenant: ({ vanityDomain = "" }) => vanityDomain,
  refuse,
  ...createClusters(),
});

const envelope = (status: number, code: string, message: string, details?: readonly object[]): Answer => ({
  status,
  body: { error: { code, message, ...(details ? { details } : {}) } },
});

function refuse(problem: ApiProblem): Answer {
  switch (problem.kind) {
    case "unauthorized":
      return {
        ...envelope(401, "Unauthorized", unauthorized[problem.reason]),
        headers: { "WWW-Authenticate": 'Bearer realm="imply"' },
      };
    case "forbidden":
      return envelope(403, "Unauthorized", "The API client lacks the manage-clusters role");
    case "no_route":
      return envelope(404, "NotFound", "There is no such resource");
    case "not_found":
      return envelope(404, "NotFound", problem.message);
    case "conflict":
      return envelope(409, "Conflict", problem.message);
    case "bad_parameters":
    case "bad_body":
      return envelope(400, "BadArgument", "The request is not valid", problem.mismatches.map(detail));
    case "unprocessable":
      return envelope(400, "BadArgument", problem.message, [{ code: problem.code, message: problem.message }]);
    case "rate_limited":
      return {
        ...envelope(429, "TooManyRequests", "Too many requests"),
        headers: { "Retry-After": String(problem.retryAfter) },
      };
    default:
      return envelope(problem.status, "ServerError", "The manager could not answer");
  }
}

const unauthorized = {
  missing: "A bearer token is needed",
  malformed: "The Authorization header could not be read",
  invalid: "The token is not valid",
  expired: "The token has expired",
};

function detail({ target, keyword, message }: { target: string; keyword: string; message: string }): object {
  return { code: keyword === "required" || keyword === "null" ? "NullValue" : "MalformedValue", target, message };
}
