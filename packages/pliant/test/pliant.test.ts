import spec from "@vendorkit/pliant/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { MemoryTokenStore } from "../../auth-middleware/src/index.ts";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf, withEnvironment, withGlobals } from "../../client/test/support/acme.ts";
import { recorder, refusing } from "../../client/test/support/recorder.ts";
import { DOWNLOADS, exportsWith } from "../../client/test/support/shared-exports.ts";
import type { VendorkitEvent } from "../../client/src/index.ts";
import * as pliant from "../src/index.ts";

const CALLBACKS = [
  "CallbackError",
  "MemoryReplayGuard",
  "fetchCallbackHandler",
  "nodeCallbackHandler",
  "verifyCallback",
];
const { createPliantClient } = pliant;
const complete = { clientId: "id", clientSecret: "secret" };

/** What a client sends for its first call. */
async function firstCall(options: pliant.PliantOptions = {}) {
  const record = recorder();
  await createPliantClient({ fetch: record.fetch, tokenStore: new MemoryTokenStore(), ...options }).GET(
    "/organizations",
  );
  return record;
}

describe("the token request", () => {
  it.each<[pliant.PliantOptions["environment"], string, string]>([
    [undefined, "infinnityprodinternal", "api.getpliant.com/api/integration"],
    ["production", "infinnityprodinternal", "api.getpliant.com/api/integration"],
    ["sandbox", "infinnitystaginginternal", "api.staging.v2.infinnitytest.com/api/integration"],
  ])("is what Pliant's guide shows, byte for byte, and nothing else: %s", async (environment, host, audience) => {
    const { tokenRequests } = await firstCall({ ...complete, environment });
    expect(tokenRequests).toEqual([
      {
        method: "POST",
        url: `https://${host}.eu.auth0.com/oauth/token`,
        headers: { accept: "application/json", "content-type": "application/json" },
        body: `{"client_id":"id","client_secret":"secret","audience":"${audience}","grant_type":"client_credentials"}`,
      },
    ]);
  });

  it("takes another audience, such as the one that the changelog names for the sandbox", async () => {
    const audience = "api.staging.infinnitytest.com/api/integration";
    const { tokenRequests } = await firstCall({ ...complete, environment: "sandbox", audience });
    expect(JSON.parse(tokenRequests[0]?.body ?? "")).toMatchObject({ audience });
  });
});

describe("an API request", () => {
  it.each<[pliant.PliantOptions["environment"], string]>([
    ["production", "https://partner-api.getpliant.com/api/organizations"],
    ["sandbox", "https://sandbox.partner-api.getpliant.com/api/organizations"],
  ])("goes to the environment's host, with token and version: %s", async (environment, url) => {
    const { calls } = await firstCall({ ...complete, environment });
    const headers = { authorization: "Bearer a-token", "pliant-api-version": "2.1.0" };
    expect(calls).toEqual([{ method: "GET", url, headers, body: "" }]);
  });

  it("carries another version if told so, for a client or for one call", async () => {
    const { fetch, calls } = await firstCall({ ...complete, apiVersion: "2.0.0" });
    expect(calls[0]?.headers["pliant-api-version"]).toBe("2.0.0");
    const record = recorder();
    const client = createPliantClient({ ...complete, fetch: record.fetch });
    await client.GET("/organizations", { params: { header: { "Pliant-API-Version": "1.9.0" } } });
    await client.fetch("/x", { headers: { "pliant-api-version": "1.8.0" } });
    expect(record.calls.map(({ headers }) => headers["pliant-api-version"])).toEqual(["1.9.0", "1.8.0"]);
    expect(fetch).toBeTypeOf("function");
  });

  it("takes everything from the environment", async () => {
    withEnvironment({
      PLIANT_CLIENT_ID: "env-id",
      PLIANT_CLIENT_SECRET: "env-secret",
      PLIANT_ENVIRONMENT: "sandbox",
      PLIANT_API_VERSION: "3",
    });
    const { calls, tokenRequests } = await firstCall();
    expect(calls[0]?.url).toBe("https://sandbox.partner-api.getpliant.com/api/organizations");
    expect(calls[0]?.headers["pliant-api-version"]).toBe("3");
    expect(tokenRequests[0]?.body).toContain('"client_id":"env-id","client_secret":"env-secret"');
  });
});

describe("an error", () => {
  it.each(["staging", "Production", "prod", "", "sandbox\n", 1])(
    "refuses an unknown environment: %j",
    async (environment) => {
      const error = await failureOf(() => createPliantClient({ ...complete, environment: environment as "sandbox" }));
      expect(error.name).toBe("ConfigurationError");
      expect(error.message).toContain("`environment` (or PLIANT_ENVIRONMENT) must be `production` or `sandbox`");
    },
  );

  it("refuses an unknown environment from the environment", async () => {
    withEnvironment({ PLIANT_ENVIRONMENT: "staging" });
    expect((await failureOf(() => createPliantClient(complete))).message).toContain("PLIANT_ENVIRONMENT");
  });

  it.each(["latest", "2.1.0\r\nX: y", "2.1.0.0", ""])("refuses a version that is none: %j", async (apiVersion) => {
    const { message } = await failureOf(() => createPliantClient({ ...complete, apiVersion }));
    expect(message).toContain("`apiVersion` (or PLIANT_API_VERSION) must be");
  });

  it.each([
    [401, { error: "access_denied", error_description: "Unauthorized" }, {}, "bad_credentials", "onboarding"],
    [
      403,
      { error: "access_denied", error_description: "Service not enabled within domain: x" },
      {},
      "wrong_audience",
      "staging.infinnitytest.com",
    ],
    [
      429,
      { error: "too_many_requests", error_description: "Client quota exceeded" },
      { "auth0-client-quota-limit": "b=per_hour;q=10;r=0;t=1200,b=per_day;q=50;r=41;t=40000" },
      "quota_exhausted",
      "per_hour quota of 10",
    ],
  ])("of the token endpoint says what to do: %i %j", async (status, body, headers, code, words) => {
    const error = await failureOf(firstCall({ ...complete, fetch: refusing(status, body, headers) }));
    expect(error).toMatchObject({ name: "TokenError", code, status, vendor: "pliant" });
    expect(error.message).toContain(words);
    if (code === "quota_exhausted") expect(error["retryAfter"]).toBe(1_200_000);
  });

  it.each([
    [401, "`environment` belong together"],
    [403, "feature module"],
    [429, "900 requests in 5 minutes"],
  ])("of the API says what to do: %i", async (status, words) => {
    const client = createPliantClient({
      token: "a-static-token",
      retries: 0,
      fetch: refusing(status, { code: "A_CODE", message: "Words" }),
    });
    expect(pliant.failure(await client.GET("/organizations"))?.message).toContain(words);
  });
});

it("quotas that Auth0 announces are told in the token's event", async () => {
  const events: VendorkitEvent[] = [];
  const token = { access_token: "a-static-token", token_type: "Bearer", expires_in: 86_400 };
  const fetch = refusing(200, token, { "Auth0-Client-Quota-Limit": "b=per_hour;q=10;r=9;t=3000" });
  const client = createPliantClient({
    ...complete,
    clientId: "quota",
    fetch,
    onEvent: (event) => void events.push(event),
  });
  await client.tokens.get();
  expect(events).toContainEqual(
    expect.objectContaining({
      type: "token",
      quota: [{ bucket: "per_hour", quota: 10, remaining: 9, resetMs: 3_000_000 }],
    }),
  );
});

const RECEIPTS = ["uploadReceipt", "waitForReceiptMatch"];

describe("the package", () => {
  it("exports a client, how to read results, lists, files and callbacks, and the errors", () => {
    expect(Object.keys(pliant).toSorted()).toEqual(
      exportsWith(
        "createPliantClient",
        "PagingError",
        "inBatches",
        "mapConcurrent",
        "paginate",
        "rateLimit",
        ...RECEIPTS,
        ...DOWNLOADS,
        ...CALLBACKS,
      ),
    );
  });

  it("ships the specification that its types were made from", () => {
    expect([spec.openapi, Object.keys(spec.paths).includes("/cards/limits/{cardId}")]).toEqual(["3.1.0", true]);
  });

  it("refuses a browser whatever it is told, since Pliant forbids it", async () => {
    withGlobals({ document: {} });
    const insistent = { ...complete, dangerouslyAllowBrowser: true };
    const { message } = await failureOf(() => createPliantClient(insistent));
    expect(message).toContain("back end only");
  });
});
