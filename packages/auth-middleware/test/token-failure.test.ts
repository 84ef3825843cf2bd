import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { type ClientCredentialsOptions, TokenError, type TokenErrorCode } from "../src/index.ts";
import { failureOf, sourceAt, take } from "./support/client.ts";
import "./support/guard.ts";
import { VirtualClock } from "./support/virtual-clock.ts";
import { type Answer, json, startWire } from "./support/wire.ts";

/** What a source makes of one answer of its token endpoint: the error, and how many requests it took. */
async function failureFrom(answer: Answer, options: Partial<ClientCredentialsOptions> = {}) {
  const clock = new VirtualClock();
  const wire = await startWire();
  wire.token(() => answer);
  const state = { isOver: false };
  const work = failureOf(take(sourceAt(wire, { clock, vendor: "acme", ...options }))).finally(
    () => (state.isOver = true),
  );
  // Back-offs are at most 5.5 s; the request's own 10 s must not run out while the wire is at work.
  while (!state.isOver) {
    await clock.flush();
    const [delay] = clock.timers.filter((ms) => ms !== 10_000 && ms !== 250);
    if (delay !== undefined) await clock.advance(delay);
  }
  const error = await work;
  expect(error).toBeInstanceOf(TokenError);
  return { error: error as unknown as TokenError, mints: wire.mints };
}

const html = (status: number, body = "<html><title>Sign in</title></html>"): Answer => ({
  status,
  headers: { "content-type": "text/html" },
  body,
});

const text = (body: string, status: number): Answer => ({ status, headers: { "content-type": "text/plain" }, body });

const oauth = (status: number, error: string, description?: string, headers?: Record<string, string>): Answer =>
  json({ error, ...(description && { error_description: description }) }, status, headers);

const quota = { "auth0-client-quota-limit": "b=per_hour;q=10;r=0;t=3540,b=per_day;q=50;r=40;t=80000" };

/** Once: the request or its credential is at fault. Thrice: the fault may pass. */
const [ONCE, THRICE] = [1, 3];

const TABLE: [name: string, answer: Answer, code: TokenErrorCode, requests: number][] = [
  // RFC 6749 section 5.2
  ["400 invalid_client", oauth(400, "invalid_client"), "bad_credentials", ONCE],
  ["401 invalid_client", oauth(401, "invalid_client", "Client authentication failed"), "bad_credentials", ONCE],
  ["400 invalid_scope", oauth(400, "invalid_scope"), "invalid_scope", ONCE],
  ["400 invalid_request", oauth(400, "invalid_request"), "invalid_request", ONCE],
  [
    "400 that echoes the request, audience and all",
    oauth(400, "invalid_request", 'bad body {"audience":"x"} audience=x'),
    "invalid_request",
    ONCE,
  ],
  ["400 invalid_grant", oauth(400, "invalid_grant"), "invalid_request", ONCE],
  ["400 unsupported_grant_type", oauth(400, "unsupported_grant_type"), "invalid_request", ONCE],
  ["400 invalid_target (RFC 8707)", oauth(400, "invalid_target"), "wrong_audience", ONCE],
  ["400 without a body", { status: 400 }, "invalid_request", ONCE],
  // Keycloak
  [
    "S54: Keycloak's 401 unauthorized_client for a wrong secret",
    oauth(401, "unauthorized_client", "Invalid client or Invalid client credentials"),
    "bad_credentials",
    ONCE,
  ],
  [
    "S181: Keycloak's 404 for a realm that does not exist",
    json({ error: "Realm does not exist" }, 404),
    "invalid_request",
    ONCE,
  ],
  // Auth0
  ["S55: Auth0's 401 access_denied", oauth(401, "access_denied", "Unauthorized"), "bad_credentials", ONCE],
  ["S55: Auth0's plain text Unauthorized", text("Unauthorized", 401), "bad_credentials", ONCE],
  [
    "S56: Auth0's 403 for an audience it does not know",
    oauth(403, "access_denied", "Service not enabled within domain: https://api.example.com/"),
    "wrong_audience",
    ONCE,
  ],
  ["Auth0's 403 access_denied", oauth(403, "access_denied", "Unauthorized"), "bad_credentials", ONCE],
  [
    "S49: Auth0's 429 with its quota used up",
    oauth(429, "too_many_requests", "Client quota exceeded", quota),
    "quota_exhausted",
    ONCE,
  ],
  // gateways, proxies, outages
  ["S48: 429 without a word", { status: 429 }, "rate_limited", THRICE],
  ["S47: 429 Retry-After: 30", { status: 429, headers: { "retry-after": "30" } }, "rate_limited", ONCE],
  ["429 Retry-After: 2", { status: 429, headers: { "retry-after": "2" } }, "rate_limited", THRICE],
  ...[500, 502, 503, 504].map((status): [string, Answer, TokenErrorCode, number] => [
    `S46: ${status}`,
    { status },
    "unavailable",
    THRICE,
  ]),
  ["408", { status: 408 }, "unavailable", THRICE],
  ["400 temporarily_unavailable", oauth(400, "temporarily_unavailable"), "unavailable", THRICE],
  ["S63: 502 with a page", html(502, "<html>Bad gateway</html>"), "unavailable", THRICE],
  ["S181: 404 with a page", html(404), "invalid_request", ONCE],
  ["405 with a page", html(405), "invalid_request", ONCE],
  ["403 with a page", html(403), "bad_credentials", ONCE],
  // answers that say success
  ["S62: 200 with a page", html(200), "invalid_response", ONCE],
  ["S64: 200 with JSON cut off", text('{"access_token":"SlipperyToken', 200), "invalid_response", ONCE],
  ["S66: 200 with an empty body", { status: 200 }, "unavailable", THRICE],
  ["S67: 200 with an error", oauth(200, "invalid_scope"), "invalid_scope", ONCE],
  ["200 with a list", json([]), "invalid_response", ONCE],
  ["200 with null", json(null), "invalid_response", ONCE],
  ["S68: 200 without access_token", json({ token_type: "Bearer" }), "invalid_response", ONCE],
  ...["", 7, {}, null, true].map((access_token): [string, Answer, TokenErrorCode, number] => [
    `S68: access_token ${JSON.stringify(access_token)}`,
    json({ access_token, token_type: "Bearer" }),
    "invalid_response",
    ONCE,
  ]),
  [
    "S156: access_token with a line break",
    json({ access_token: "abc\r\nx: y", token_type: "Bearer" }),
    "invalid_response",
    ONCE,
  ],
  ["S76: token_type mac", json({ access_token: "abc", token_type: "mac" }), "unsupported_token_type", ONCE],
  ["S76: token_type DPoP", json({ access_token: "abc", token_type: "DPoP" }), "unsupported_token_type", ONCE],
  ["token_type null", json({ access_token: "abc", token_type: null }), "unsupported_token_type", ONCE],
  // redirects
  ...[301, 302, 303, 307, 308].map((status): [string, Answer, TokenErrorCode, number] => [
    `S73, S74: ${status} to another origin`,
    { status, headers: { location: "https://elsewhere.example/login?next=1" } },
    "redirected",
    ONCE,
  ]),
  ["302 without a Location", { status: 302 }, "redirected", ONCE],
];

describe("what an answer of the token endpoint means", () => {
  it.each(TABLE)("%s is %s", async (_, answer, code, requests) => {
    const { error, mints } = await failureFrom(answer);
    expect([error.code, mints]).toEqual([code, requests]);
    expect(error).toMatchObject({
      name: "TokenError",
      vendor: "acme",
      retryable: ["unavailable", "timeout", "rate_limited", "quota_exhausted"].includes(code),
    });
    if (typeof answer === "object") expect(error.status).toBe(answer.status ?? 200);
    expect(error.message).toMatch(/^acme: the token endpoint http:\/\/127\.0\.0\.1:\d+\/oauth\/token[, ]/);
    expect(error.message.includes(`, asked ${requests} times, `)).toBe(requests > 1);
    expect(error.message).toMatch(/\.$/);
  });
});

describe("what its error says", () => {
  it("the server's own words, shortened and without control characters", async () => {
    const { error } = await failureFrom(oauth(400, "invalid_request", `\u001b[31mred\n\u2028${"x".repeat(5000)}`));
    expect(error.message).toContain("invalid_request:  [31mred ");
    expect(error.message).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    expect(error.message.length).toBeLessThan(600);
  });

  it("S162: of an error body only the RFC's fields, without the secret that a server echoes, however it is written", async () => {
    const clientSecret = 'p+l/u=s&%"\\ secret';
    const written = [
      clientSecret,
      encodeURIComponent(clientSecret),
      new URLSearchParams({ client_secret: clientSecret }).toString(),
      JSON.stringify({ client_secret: clientSecret }),
      Buffer.from(`client:${clientSecret}`).toString("base64"),
      Buffer.from(clientSecret).toString("base64"),
    ];
    for (const echoed of written) {
      const { error } = await failureFrom(
        json(
          {
            error: "invalid_client",
            error_description: `no client for ${echoed} here`,
            request: echoed,
            trace: echoed,
          },
          401,
        ),
        { clientSecret },
      );
      expect(error.message).not.toContain("trace");
      for (const form of written) expect(error.message).not.toContain(form);
      expect(error.message).toContain("no client for");
    }
  });

  it("S62: of a page, its status, type and length, and none of its text", async () => {
    const { error } = await failureFrom(html(200, "<html>Log in as wanda</html>"));
    expect(error.message).toContain("status 200, text/html, 28 characters");
    expect(error.message).not.toContain("wanda");
  });

  it("S64: of JSON cut off, nothing that may be a token", async () => {
    const { error } = await failureFrom(text('{"access_token":"SlipperyToken', 200));
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain("Slippery");
  });

  it("S73: of a redirect, the origin it wants to go to, and not the rest", async () => {
    const { error } = await failureFrom({
      status: 307,
      headers: { location: "https://elsewhere.example/login?next=1" },
    });
    expect(error.message).toContain("to https://elsewhere.example");
    expect(error.message).not.toContain("login");
  });

  it("S68: which field of the response is wrong, and how", async () => {
    const wrong = async (access_token: unknown) =>
      (await failureFrom(json({ access_token, token_type: "Bearer" }))).error.message;
    expect(await wrong(undefined)).toContain("`access_token` is missing");
    expect(await wrong("")).toContain("`access_token` is empty");
    expect(await wrong(7)).toContain("`access_token` is of type number");
    expect(await wrong({})).toContain("`access_token` is of type object");
    expect(await wrong(null)).toContain("`access_token` is null");
  });

  it("S49: the quota that is used up, and when it begins again", async () => {
    const { error } = await failureFrom(oauth(429, "too_many_requests", "Client quota exceeded", quota));
    expect(error.retryAfter).toBe(3_540_000);
    expect(error.message).toContain("per_hour quota of 10");
    expect(error.message).toContain("3540 s");
  });

  it("S181: of an address without a token endpoint, that there is none, without the URL's query", async () => {
    const wire = await startWire();
    wire.token(() => html(404));
    const tokens = sourceAt({ tokenUrl: `${wire.tokenUrl}?api_key=hidden` }, { vendor: "acme" });
    const { message } = await failureOf(take(tokens));
    expect(message).toContain("there is no token endpoint at this address");
    expect(message).toContain("/oauth/token ");
    expect(message).not.toContain("hidden");
  });

  it("S56: the audience that was asked for, once, where it is what the server does not know", async () => {
    const audience = "https://api.example.com/";
    const messageFrom = async (answer: Answer) => (await failureFrom(answer, { audience })).error.message;
    expect(await messageFrom(oauth(400, "invalid_target"))).toMatch(
      /does not know the audience `https:\/\/api\.example\.com\/` \(status 400, invalid_target\)\.$/,
    );
    const named = oauth(403, "access_denied", `Service not enabled within domain: ${audience}`);
    expect(await messageFrom(named)).toMatch(
      /does not know the audience \(status 403, access_denied: Service not enabled within domain: https:\/\/api\.example\.com\/\)\.$/,
    );
  });

  it("a vendor's hint for the code, at the end", async () => {
    const hints = { wrong_audience: "Mind the slash at its end." };
    const { error } = await failureFrom(oauth(403, "access_denied", "Service not enabled within domain: x"), { hints });
    expect(error.message).toMatch(/Mind the slash at its end\.$/);
  });
});
