import spec from "@vendorkit/imply/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { MemoryTokenStore } from "../../auth-middleware/src/index.ts";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf, withEnvironment } from "../../client/test/support/acme.ts";
import { recorder, refusing } from "../../client/test/support/recorder.ts";
import { exportsWith } from "../../client/test/support/shared-exports.ts";
import * as imply from "../src/index.ts";

const { createImplyClient } = imply;
const credentials = { clientId: "id", clientSecret: "secret" };
const complete = { ...credentials, organization: "acme", vanityDomain: "acme-prod" };
const params = { path: { clusterId: "c1" } };

/** What a client sends for its first call. */
async function firstCall(options: imply.ImplyOptions = {}) {
  const record = recorder();
  const client = createImplyClient({ fetch: record.fetch, tokenStore: new MemoryTokenStore(), ...options });
  await client.GET("/clusters/{clusterId}", { params });
  return record;
}

describe("the token request", () => {
  it("is what Imply's guide shows, byte for byte, and nothing else", async () => {
    const { tokenRequests } = await firstCall(complete);
    expect(tokenRequests).toEqual([
      {
        method: "POST",
        url: "https://id.imply.io/auth/realms/acme/protocol/openid-connect/token",
        headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
        body: "client_id=id&client_secret=secret&grant_type=client_credentials",
      },
    ]);
  });

  it("goes to another host if told so, and then no organization is needed", async () => {
    const { tokenRequests } = await firstCall({
      ...credentials,
      vanityDomain: "a",
      tokenUrl: "https://id.example/token",
    });
    expect(tokenRequests).toMatchObject([{ url: "https://id.example/token" }]);
  });

  it("carries a scope or an audience only when one is given", async () => {
    const { tokenRequests } = await firstCall({ ...complete, scope: "profile", audience: "api" });
    expect(tokenRequests[0]?.body).toMatch(/grant_type=client_credentials&scope=profile&audience=api$/);
  });
});

describe("an API request", () => {
  it("goes to the vanity domain's host, with the token and nothing of ours", async () => {
    const { calls } = await firstCall(complete);
    expect(calls).toEqual([
      {
        method: "GET",
        url: "https://acme-prod.implycloud.com/api/v1/clusters/c1",
        headers: { authorization: "Bearer a-token" },
        body: "",
      },
    ]);
  });

  it("takes everything from the environment", async () => {
    withEnvironment({
      IMPLY_CLIENT_ID: "env-id",
      IMPLY_CLIENT_SECRET: "env-secret",
      IMPLY_ORGANIZATION: "env-org",
      IMPLY_VANITY_DOMAIN: "env-domain",
    });
    const { calls, tokenRequests } = await firstCall();
    expect(calls[0]?.url).toBe("https://env-domain.implycloud.com/api/v1/clusters/c1");
    expect(tokenRequests[0]?.url).toBe("https://id.imply.io/auth/realms/env-org/protocol/openid-connect/token");
    expect(tokenRequests[0]?.body).toContain("client_id=env-id&client_secret=env-secret");
  });

  it("carries a token that was downloaded from the console; neither organization nor token URL is needed", async () => {
    const { calls, tokenRequests } = await firstCall({ token: "downloaded", vanityDomain: "acme" });
    expect([calls[0]?.headers["authorization"], tokenRequests]).toEqual(["Bearer downloaded", []]);
  });
});

describe("an error", () => {
  it.each([
    [
      { ...credentials, organization: "acme" },
      "`vanityDomain` is missing: it is part of `baseUrl`",
      "IMPLY_VANITY_DOMAIN",
    ],
    [credentials, "`vanityDomain` is missing", "IMPLY_VANITY_DOMAIN"],
    [
      { ...credentials, vanityDomain: "a" },
      "`organization` is missing: it is part of `tokenUrl`",
      "IMPLY_ORGANIZATION",
    ],
  ])("names what is missing", async (options, words, variable) => {
    const { message } = await failureOf(() => createImplyClient(options));
    expect(message).toContain(words);
    expect(message).toContain(variable);
  });

  it.each(["a/b", "a?b", "a#b", "..", "a\rb", "a\nb", "a b", "https://acme.implycloud.com", ""])(
    "refuses an organization or vanity domain that is no name: %j",
    async (value) => {
      for (const name of ["organization", "vanityDomain"]) {
        // oxlint-disable-next-line no-await-in-loop
        const error = await failureOf(() => createImplyClient({ ...complete, [name]: value }));
        expect(error.name).toBe("ConfigurationError");
        expect(error.message).toContain(`\`${name}\` (or IMPLY_`);
      }
    },
  );

  it.each([
    [401, { error: "unauthorized_client" }, "bad_credentials", "Credentials tab"],
    [404, { error: "Realm does not exist" }, "invalid_request", "`organization`"],
  ])("of the token endpoint says what to do: %i %j", async (status, body, code, words) => {
    const error = await failureOf(firstCall({ ...complete, fetch: refusing(status, body) }));
    expect(error).toMatchObject({ name: "TokenError", code, status, vendor: "imply" });
    expect(error.message).toContain(words);
  });

  it.each([
    [401, "OAuth 2.0 feature flag"],
    [403, "manage-clusters"],
    [409, "read it again"],
  ])("of the API says what to do: %i", async (status, words) => {
    const body = { error: { code: "BadArgument", message: "Not this way" } };
    const client = createImplyClient({ token: "a-static-token", vanityDomain: "a", fetch: refusing(status, body) });
    const { message } = imply.failure(await client.GET("/clusters/{clusterId}", { params })) ?? {};
    expect(message).toContain(words);
    expect(message).toContain(": BadArgument: Not this way");
  });
});

describe("the package", () => {
  it("exports a client, how to read results, and the errors", () => {
    expect(Object.keys(imply).toSorted()).toEqual(exportsWith("createImplyClient", "until", "waitForCluster"));
  });

  it("ships the specification that its types were made from", () => {
    expect(spec.openapi).toBe("3.1.0");
    expect(Object.keys(spec.paths)).toContain("/clusters/{clusterId}/history/{resourceVersion}");
  });
});
