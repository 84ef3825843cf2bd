import type { Answer } from "./answer.ts";
import type { ApiProblem } from "./vendor.ts";

/** Refuses a request with `{ code, message }`, for vendors whose own error bodies nobody has described yet. */
export function refusePlainly(problem: ApiProblem): Answer {
  const answer = (status: number, message: string, headers: Record<string, string> = {}): Answer => ({
    status,
    headers,
    body: { code: problem.kind, message },
  });
  switch (problem.kind) {
    case "unauthorized":
      return answer(401, `The access token is ${problem.reason}`, { "WWW-Authenticate": "Bearer" });
    case "forbidden":
      return answer(403, "The token does not allow this");
    case "no_route":
      return answer(404, "There is no such resource");
    case "not_found":
      return answer(404, problem.message);
    case "conflict":
      return answer(409, problem.message);
    case "bad_parameters":
    case "bad_body":
      return answer(400, problem.mismatches.map(({ target, message }) => `${target} ${message}`.trim()).join("; "));
    case "unprocessable":
      return answer(422, problem.message);
    case "rate_limited":
      return answer(429, "Too many requests", { "Retry-After": String(problem.retryAfter) });
    default:
      return answer(problem.status, "The server could not answer");
  }
}
