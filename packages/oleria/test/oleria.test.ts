import spec from "@vendorkit/oleria/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { MemoryTokenStore } from "../../auth-middleware/src/index.ts";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf, withEnvironment } from "../../client/test/support/acme.ts";
import { recorder, refusing } from "../../client/test/support/recorder.ts";
import { exportsWith } from "../../client/test/support/shared-exports.ts";
import * as oleria from "../src/index.ts";

const { createOleriaClient } = oleria;
const credentials = { clientId: "id", clientSecret: "secret" };
const complete = { ...credentials, tenant: "acme", tokenUrl: "https://acme.auth.example/oauth2/token" };

/** What a client sends for its first call. */
async function firstCall(options: oleria.OleriaOptions = {}) {
  const record = recorder();
  const client = createOleriaClient({ fetch: record.fetch, tokenStore: new MemoryTokenStore(), ...options });
  await client.POST("/v1/downloads", { body: { context: "accessInventoryIdentitiesV2" } });
  return record;
}

const scope = "scope=ClientCredentialsResourceServer%2Fclient_credentials_base_scope";

describe("the token request", () => {
  it("is what Oleria's guide shows, byte for byte, and nothing else", async () => {
    const { tokenRequests } = await firstCall(complete);
    expect(tokenRequests).toEqual([
      {
        method: "POST",
        url: "https://acme.auth.example/oauth2/token",
        headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
        body: `grant_type=client_credentials&client_id=id&client_secret=secret&${scope}`,
      },
    ]);
  });

  it("carries an audience only when one is given", async () => {
    const { tokenRequests } = await firstCall({ ...complete, audience: "https://devx.acme.oleria.io" });
    expect(tokenRequests[0]?.body.endsWith(`${scope}&audience=https%3A%2F%2Fdevx.acme.oleria.io`)).toBe(true);
  });
});

describe("an API request", () => {
  it("goes to the tenant's host, as the guide shows it", async () => {
    const { calls } = await firstCall(complete);
    expect(calls).toEqual([
      {
        method: "POST",
        url: "https://devx.acme.oleria.io/v1/downloads",
        headers: { authorization: "Bearer a-token", "content-type": "application/json" },
        body: '{"context":"accessInventoryIdentitiesV2"}',
      },
    ]);
  });

  it("goes where `baseUrl` says, and then no tenant is needed", async () => {
    const { calls } = await firstCall({ ...complete, tenant: undefined, baseUrl: "https://devx.other.oleria.io/" });
    expect(calls[0]?.url).toBe("https://devx.other.oleria.io/v1/downloads");
  });

  it("takes everything from the environment", async () => {
    withEnvironment({
      OLERIA_CLIENT_ID: "env-id",
      OLERIA_CLIENT_SECRET: "env-secret",
      OLERIA_TENANT: "env-tenant",
      OLERIA_TOKEN_URL: "https://env.example/token",
    });
    const { calls, tokenRequests } = await firstCall();
    expect(calls[0]?.url).toBe("https://devx.env-tenant.oleria.io/v1/downloads");
    expect(tokenRequests[0]?.url).toBe("https://env.example/token");
  });
});

describe("an error", () => {
  it.each<[oleria.OleriaOptions, string]>([
    [{ ...complete, tokenUrl: undefined }, "tokenUrl"],
    [{ ...complete, tokenUrl: undefined, tenant: undefined, baseUrl: "https://devx.acme.oleria.io" }, "tokenUrl"],
    [{ ...complete, tenant: undefined }, "tenant"],
    [credentials, "tenant"],
  ])("names what is missing", async (options, name) => {
    const { message } = await failureOf(() => createOleriaClient(options));
    expect(message).toContain(`\`${name}\` is missing`);
    expect(message).toContain(name === "tenant" ? "OLERIA_TENANT" : "OLERIA_TOKEN_URL");
  });

  it.each(["a/b", "a?b", "a#b", "..", "a.b", "a\r\nb", "-a", ""])(
    "refuses a tenant that is no name: %j",
    async (tenant) => {
      const error = await failureOf(() => createOleriaClient({ ...complete, tenant }));
      expect(error.message).toContain("`tenant` (or OLERIA_TENANT) must be");
    },
  );

  it.each([
    [400, { error: "invalid_request" }, "invalid_request", "Authentication URL"],
    [401, { error: "invalid_client" }, "bad_credentials", "Settings, Manage APIs"],
  ])("of the token endpoint says what to do: %i %j", async (status, body, code, words) => {
    const error = await failureOf(firstCall({ ...complete, fetch: refusing(status, body) }));
    expect(error).toMatchObject({ name: "TokenError", code, status, vendor: "oleria" });
    expect(error.message).toContain(words);
  });

  it.each([
    [401, "same workspace"],
    [403, "Customer Success"],
    [404, "may not see it"],
  ])("of the API says what to do: %i", async (status, words) => {
    const body = { code: "SOME_CODE", message: "Some words" };
    const client = createOleriaClient({ token: "a-static-token", tenant: "acme", fetch: refusing(status, body) });
    const result = await client.GET("/v1/downloads/{id}", { params: { path: { id: "d1" } } });
    const { message } = oleria.failure(result) ?? {};
    expect(message).toContain(words);
    expect(message).toContain(": SOME_CODE: Some words");
  });
});

describe("the package", () => {
  it("exports a client, how to read results, and the errors", () => {
    expect(Object.keys(oleria).toSorted()).toEqual(
      exportsWith("createOleriaClient", "CsvExport", "ExportError", "FileError", "exportCsv", "rateLimit", "until"),
    );
  });

  it("ships the specification that its types were made from", () => {
    expect([spec.openapi, Object.keys(spec.paths)]).toEqual(["3.1.0", ["/v1/downloads", "/v1/downloads/{id}"]]);
  });
});
