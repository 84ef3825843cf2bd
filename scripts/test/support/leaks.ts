import type { FaultPlan } from "@vendorkit/emulator";

/** What a server that means no good, or is only careless, may send back: all that it got, in every field it has. */
export const echoOf = (secret: string): FaultPlan => ({
  on: "token",
  status: 400,
  body: {
    error: secret,
    error_description: `client_secret=${encodeURIComponent(secret)} was ${secret}, in base64 ${Buffer.from(secret).toString("base64")}`,
    error_uri: `https://login.example.com/?secret=${encodeURIComponent(secret)}`,
    client_secret: secret,
  },
});

const html = { body: "<html>Sign in</html>", contentType: "text/html" };

/** Faults of the token endpoint, each of which leaves the caller without a token. */
export const tokenFaults = (secret: string): Record<string, FaultPlan> => ({
  "an echo of the request": echoOf(secret),
  "a refused secret": { on: "token", status: 401 },
  "a server error": { on: "token", status: 500, times: 3 },
  "a quota": { on: "token", status: 429, headers: { "Retry-After": "9" } },
  "a redirect that repeats the secret": {
    on: "token",
    redirect: `https://evil.example/?s=${encodeURIComponent(secret)}`,
  },
  "a login page": { on: "token", ...html },
  "a token that no header can hold": {
    on: "token",
    body: { access_token: `${secret}\r\nX-Injected: 1`, token_type: "Bearer" },
  },
  "a token of another type": { on: "token", body: { access_token: secret, token_type: secret } },
  "half a token": {
    on: "token",
    body: `{"access_token":"${JSON.stringify(secret).slice(1, -1)}`,
    contentType: "application/json",
  },
  "a cut": { on: "token", cut: true, times: 3 },
  "a reset": { on: "token", reset: true, times: 3 },
  silence: { on: "token", silent: true },
});

/** Faults of the API, which hold what it was sent. */
export const apiFaults = (token: string): Record<string, FaultPlan> => ({
  "a rejection that repeats the token": {
    on: "api",
    times: 2,
    status: 401,
    headers: { "WWW-Authenticate": `Bearer error="invalid_token", error_description="${token} is not known"` },
    body: { error: "invalid_token", message: `${token} is not known`, title: token, detail: `Bearer ${token}` },
  },
  "a lack of scope": { on: "api", status: 403, headers: { "WWW-Authenticate": `Bearer scope="${token}"` } },
  "a server error that repeats the token": {
    on: "api",
    status: 500,
    times: 3,
    body: { message: `Authorization: Bearer ${token}` },
  },
  "a login page": { on: "api", ...html },
  "JSON that repeats the token and ends too early": {
    on: "api",
    body: `{"token":"${token}`,
    contentType: "application/json",
  },
  "a cut": { on: "api", cut: true },
  "a reset": { on: "api", reset: true, times: 3 },
  silence: { on: "api", silent: true, times: 3 },
});
