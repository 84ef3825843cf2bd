import spec from "@vendorkit/imara/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { MemoryTokenStore } from "../../auth-middleware/src/index.ts";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf, withEnvironment, withGlobals } from "../../client/test/support/acme.ts";
import { recorder, refusing } from "../../client/test/support/recorder.ts";
import { exportsWith } from "../../client/test/support/shared-exports.ts";
import * as imara from "../src/index.ts";

const { createImaraClient } = imara;
const credentials = { clientId: "id", clientSecret: "s+e/c=r&t%" };

/** What a client sends for its first call. */
async function firstCall(options: imara.ImaraOptions = {}) {
  const record = recorder();
  await createImaraClient({ fetch: record.fetch, tokenStore: new MemoryTokenStore(), ...options }).GET("/controls");
  return record;
}

describe("the token request", () => {
  it("is what Imara's guide shows, byte for byte, and nothing else", async () => {
    const { tokenRequests } = await firstCall(credentials);
    expect(tokenRequests).toEqual([
      {
        method: "POST",
        url: "https://auth.imara.com.br/oidc/token",
        headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
        body: "grant_type=client_credentials&client_id=id&client_secret=s%2Be%2Fc%3Dr%26t%25&scope=openid",
      },
    ]);
  });

  it("takes another scope, host and path", async () => {
    const { tokenRequests } = await firstCall({
      ...credentials,
      scope: "openid profile",
      tokenUrl: "https://id.example/token",
      audience: "never sent",
    });
    expect(tokenRequests).toMatchObject([{ url: "https://id.example/token" }]);
    expect(tokenRequests[0]?.body).toMatch(/&scope=openid\+profile$/);
  });
});

describe("an API request", () => {
  it("goes to Imara's host, with the token and nothing of ours", async () => {
    const { calls } = await firstCall(credentials);
    expect(calls).toEqual([
      { method: "GET", url: "https://api.imara.com/controls", headers: { authorization: "Bearer a-token" }, body: "" },
    ]);
  });

  it("goes where `baseUrl` or IMARA_BASE_URL says", async () => {
    const { calls } = await firstCall({ ...credentials, baseUrl: "https://proxy.example/imara/" });
    expect(calls[0]?.url).toBe("https://proxy.example/imara/controls");
    withEnvironment({ IMARA_BASE_URL: "https://other.example", IMARA_TOKEN: "from-env" });
    const record = await firstCall();
    expect(record.calls).toMatchObject([
      { url: "https://other.example/controls", headers: { authorization: "Bearer from-env" } },
    ]);
    expect(record.tokenRequests).toEqual([]);
  });

  it("takes its credentials from the environment", async () => {
    withEnvironment({
      IMARA_CLIENT_ID: "env-id",
      IMARA_CLIENT_SECRET: "env-secret",
      IMARA_TOKEN_URL: "https://env.example/token",
    });
    const { tokenRequests } = await firstCall();
    expect(tokenRequests[0]?.url).toBe("https://env.example/token");
    expect(tokenRequests[0]?.body).toContain("client_id=env-id&client_secret=env-secret");
  });
});

describe("an error", () => {
  it("of missing credentials names Imara's variables", async () => {
    const { message } = await failureOf(() => createImaraClient());
    for (const name of ["imara", "IMARA_CLIENT_ID", "IMARA_CLIENT_SECRET", "IMARA_TOKEN"])
      expect(message).toContain(name);
  });

  it.each([
    [401, { error: "invalid_client" }, "bad_credentials", "Settings, API Keys"],
    [400, { error: "invalid_scope" }, "invalid_scope", "scope `openid`"],
  ])("of the token endpoint says what to do: %i %j", async (status, body, code, words) => {
    const error = await failureOf(firstCall({ ...credentials, fetch: refusing(status, body) }));
    expect(error).toMatchObject({ name: "TokenError", code, status, vendor: "imara" });
    expect(error.message).toContain(words);
  });

  it.each([
    [401, "Settings, API Keys"],
    [403, "Free plan has no API access"],
  ])("of the API says what to do: %i", async (status, words) => {
    const client = createImaraClient({ token: "a-static-token", fetch: refusing(status, {}) });
    expect(imara.failure(await client.GET("/controls"))?.message).toContain(words);
  });
});

describe("the package", () => {
  it("exports a client, how to read results, and the errors", () => {
    expect(Object.keys(imara).toSorted()).toEqual(exportsWith("createImaraClient"));
  });

  it("ships the specification that its types were made from", () => {
    expect([spec.openapi, Object.keys(spec.paths)]).toEqual(["3.1.0", ["/controls"]]);
  });

  it("refuses a browser unless told otherwise", async () => {
    withGlobals({ document: {} });
    expect((await failureOf(() => createImaraClient(credentials))).message).toContain("dangerouslyAllowBrowser");
    expect(createImaraClient({ ...credentials, dangerouslyAllowBrowser: true }).baseUrl).toBe("https://api.imara.com");
  });
});
