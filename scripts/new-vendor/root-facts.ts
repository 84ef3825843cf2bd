import type { JsonObject } from "../spec/json.ts";
import type { Answers } from "./answers.ts";

const UNKNOWN = "not described yet";

/** What the root of every specification says for the table of vendors. */
export function rootFacts(answers: Answers): JsonObject {
  return {
    "x-vendorkit": { auth: authLine(answers), paging: UNKNOWN, rateLimits: UNKNOWN, callbacks: UNKNOWN },
    "x-unplaced-operations": [],
  };
}

/** For example "OAuth 2.0 client credentials, form encoded, scope `read`". */
export function authLine({ body, scope, audience, parameters }: Answers): string {
  return [
    "OAuth 2.0 client credentials",
    body === "json" ? "JSON" : "form encoded",
    scope && `scope \`${scope}\``,
    audience && `audience \`${audience}\``,
    parameters.includes("organization") && "organization",
  ]
    .filter(Boolean)
    .join(", ");
}
