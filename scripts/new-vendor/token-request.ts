import type { Answers } from "./answers.ts";

/** The credentials of the generated tests; the secret has what a form has to escape. */
export const TEST_CREDENTIALS = { clientId: "id", clientSecret: "s+e/c=r&t%", organization: "acme" };

/** The token request that the vendor wants, written out here so that a test can hold the client to it, to the byte. */
export function tokenRequest({ body, parameters, scope = "", audience = "" }: Answers): { type: string; body: string } {
  const { clientId, clientSecret, organization } = TEST_CREDENTIALS;
  const values = {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    scope,
    audience,
    organization,
  };
  const fields = parameters.map((name): [string, string] => [name, values[name]]).filter(([, value]) => value !== "");
  return body === "json"
    ? { type: "application/json", body: JSON.stringify(Object.fromEntries(fields)) }
    : { type: "application/x-www-form-urlencoded", body: new URLSearchParams(fields).toString() };
}
