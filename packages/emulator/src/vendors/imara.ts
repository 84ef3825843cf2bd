import type { Answer } from "../answer.ts";
import { rfc6749 } from "../dialects/rfc6749.ts";
import { byName, defineVendor, type ApiProblem } from "../vendor.ts";

/** Imara: a token with scope `openid`, and the one documented call. Its bodies are not published, so ours are minimal. */
export const imara = defineVendor({
  name: "imara",
  lifetime: 3600,
  token: rfc6749({ scope: "openid" }),
  tokenPaths: [{ path: "/oidc/token" }],
  apiPaths: [{ path: "" }],
  options: [],
  identity: {},
  audience: () => "https://api.imara.com",
  tenant: ({ clientId }) => clientId,
  refuse,
  handler: byName({ "GET /controls": () => ({ status: 200, body: controls }) }),
});

/** The labels of the vendor's user guide; that they are the API's field names is our guess. */
const controls = [
  {
    id: "ctl-1",
    name: "Access reviews",
    description: "Access is reviewed every quarter.",
    status: "Implemented",
    owner: "Ana",
  },
  {
    id: "ctl-2",
    name: "Encryption at rest",
    description: "Stored data is encrypted.",
    status: "In Progress",
    owner: "Rui",
  },
  {
    id: "ctl-3",
    name: "Incident response",
    description: "Incidents are handled by a plan.",
    status: "Not Started",
    owner: "Eva",
  },
];

function refuse(problem: ApiProblem): Answer {
  const answer = (status: number, message: string): Answer => ({ status, body: { message } });
  switch (problem.kind) {
    case "unauthorized":
      return {
        ...answer(401, "Unauthorized"),
        headers: { "WWW-Authenticate": problem.reason === "missing" ? "Bearer" : 'Bearer error="invalid_token"' },
      };
    case "forbidden":
      return answer(403, "Forbidden");
    case "no_route":
    case "not_found":
      return answer(404, "Not Found");
    case "conflict":
      return answer(409, problem.message);
    case "rate_limited":
      return { ...answer(429, "Too Many Requests"), headers: { "Retry-After": String(problem.retryAfter) } };
    case "failure":
      return answer(problem.status, "The server could not answer");
    default:
      return answer(400, "Bad Request");
  }
}
