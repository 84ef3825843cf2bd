import { randomUUID } from "node:crypto";
import type { Answer } from "../answer.ts";
import { auth0 } from "../dialects/auth0.ts";
import { createCatalog } from "../flows/apiera-catalog.ts";
import type { Incoming } from "../incoming.ts";
import { defineVendor, type ApiProblem } from "../vendor.ts";

/** Apiera: Auth0 with an organization in the token request, problem details, rate-limit headers on every answer. */
export const apiera = defineVendor({
  name: "apiera",
  lifetime: 86_400,
  token: auth0({ organization: true }),
  tokenPaths: [{ path: "/oauth/token" }],
  apiPaths: [{ path: "" }],
  options: ["organization"],
  identity: { organization: "org_acme" },
  audience: () => "https://api.apiera.io",
  tenant: ({ organization = "" }) => organization,
  refuse,
  rateBy: "tenant",
  documentedRate: { requests: 100, window: 60_000 },
  rateHeaders: ({ limit, remaining, resetAt }) => ({
    "RateLimit-Limit": String(limit),
    "RateLimit-Remaining": String(remaining),
    "RateLimit-Reset": String(Math.ceil(resetAt / 1000)),
  }),
  ...createCatalog(),
});

const titles: Record<number, readonly [slug: string, title: string]> = {
  400: ["bad-request", "Bad Request"],
  401: ["unauthorized", "Unauthorized"],
  403: ["forbidden", "Forbidden"],
  404: ["not-found", "Not Found"],
  409: ["conflict", "Conflict"],
  422: ["unprocessable-entity", "Unprocessable Entity"],
  429: ["rate-limit-exceeded", "Rate Limit Exceeded"],
  500: ["internal-server-error", "Internal Server Error"],
  503: ["service-unavailable", "Service Unavailable"],
  504: ["gateway-timeout", "Gateway Timeout"],
};

function problem(status: number, detail: string, { path }: Incoming, more: object = {}): Answer {
  const [slug, title] = titles[status] ?? ["error", "Error"];
  const body = {
    type: `https://docs.apiera.io/problems/${slug}`,
    title,
    status,
    detail,
    instance: path,
    correlationId: randomUUID(),
    ...more,
  };
  return { status, headers: { "Content-Type": "application/problem+json" }, body };
}

function refuse(refused: ApiProblem, request: Incoming): Answer {
  switch (refused.kind) {
    case "unauthorized":
      return unauthorized(refused.reason, request);
    case "forbidden":
      return problem(403, "The token lacks the permission that this operation needs.", request);
    case "no_route":
      return problem(404, "There is no such resource.", request);
    case "not_found":
      return problem(404, refused.message, request);
    case "conflict":
      return problem(409, refused.message, request);
    case "bad_parameters":
      return problem(400, refused.mismatches.map(({ target, message }) => `${target} ${message}`).join("; "), request);
    case "bad_body":
      return problem(422, "The body is not valid.", request, { errors: refused.mismatches.map(errorOf) });
    case "unprocessable":
      return problem(422, refused.message, request, { errors: [{ code: refused.code, message: refused.message }] });
    case "rate_limited":
      return {
        ...rateLimited(request),
        headers: { "Content-Type": "application/problem+json", "Retry-After": String(refused.retryAfter) },
      };
    default:
      return problem(refused.status, "The server could not answer.", request);
  }
}

const rateLimited = (request: Incoming): Answer =>
  problem(429, "The organization's requests for this minute are used up.", request);

function unauthorized(reason: "missing" | "malformed" | "invalid" | "expired", request: Incoming): Answer {
  const challenge = reason === "missing" ? "Bearer" : 'Bearer error="invalid_token"';
  const answer = reason === "expired" ? expired : problem(401, "A valid access token is needed.", request);
  return { ...answer, headers: { ...answer.headers, "WWW-Authenticate": challenge } };
}

/** The guide shows this body for an expired token, although everything else is a problem document. */
const expired: Answer = { status: 401, body: { error: "invalid_token", message: "Token has expired" } };

function errorOf({ target, keyword, message }: { target: string; keyword: string; message: string }): object {
  return { code: keyword === "required" ? "REQUIRED_FIELD" : "INVALID_FIELD", message: `${target} ${message}`.trim() };
}
