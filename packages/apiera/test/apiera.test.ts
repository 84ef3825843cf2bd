import spec from "@vendorkit/apiera/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { MemoryTokenStore } from "../../auth-middleware/src/index.ts";
import "../../auth-middleware/test/support/guard.ts";
import { failureOf, withEnvironment } from "../../client/test/support/acme.ts";
import { recorder, refusing } from "../../client/test/support/recorder.ts";
import { DOWNLOADS, exportsWith } from "../../client/test/support/shared-exports.ts";
import * as apiera from "../src/index.ts";

const { createApieraClient } = apiera;
const complete = { clientId: "id", clientSecret: 'se"cr\\et ü', organization: "org_acme" };

/** What a client sends for its first call. */
async function firstCall(options: apiera.ApieraOptions = {}, query: object = {}) {
  const record = recorder();
  const client = createApieraClient({ fetch: record.fetch, tokenStore: new MemoryTokenStore(), ...options });
  await client.GET("/v1/products", { params: { query } });
  return record;
}

describe("the token request", () => {
  it("is what Apiera's guide shows, byte for byte, and nothing else", async () => {
    const { tokenRequests } = await firstCall(complete);
    expect(tokenRequests).toEqual([
      {
        method: "POST",
        url: "https://auth.apiera.io/oauth/token",
        headers: { accept: "application/json", "content-type": "application/json" },
        body: '{"client_id":"id","client_secret":"se\\"cr\\\\et ü","audience":"https://api.apiera.io","grant_type":"client_credentials","organization":"org_acme"}',
      },
    ]);
  });

  it("takes another audience, scope and host", async () => {
    const { tokenRequests } = await firstCall({
      ...complete,
      audience: "https://api.example",
      scope: "read",
      tokenUrl: "https://auth.example/token",
    });
    expect(tokenRequests[0]?.url).toBe("https://auth.example/token");
    expect(JSON.parse(tokenRequests[0]?.body ?? "")).toMatchObject({ audience: "https://api.example", scope: "read" });
  });

  it("is one for each organization: their tokens are never shared", async () => {
    const record = recorder();
    const tokenStore = new MemoryTokenStore();
    for (const organization of ["org_a", "org_b", "org_a"])
      // oxlint-disable-next-line no-await-in-loop
      await createApieraClient({ ...complete, organization, fetch: record.fetch, tokenStore }).GET("/v1/products");
    const bodies = record.tokenRequests.map(({ body }) => JSON.parse(body) as { organization: string });
    expect(bodies.map(({ organization }) => organization)).toEqual(["org_a", "org_b"]);
  });
});

describe("an API request", () => {
  it("goes to Apiera's host, with the token and nothing of ours", async () => {
    const { calls } = await firstCall(complete);
    expect(calls).toEqual([
      {
        method: "GET",
        url: "https://api.apiera.io/v1/products",
        headers: { authorization: "Bearer a-token" },
        body: "",
      },
    ]);
  });

  it("writes filters in brackets, and a list by repeating its name", async () => {
    const query = {
      "codes[eq]": ["a&b", "c"],
      "createdAt[min]": "2026-01-01T00:00:00.000000Z",
      "code[order]": "asc",
      page: 2,
    };
    const { calls } = await firstCall(complete, query);
    const { searchParams } = new URL(calls[0]?.url ?? "");
    expect([...searchParams]).toEqual([
      ["codes[eq]", "a&b"],
      ["codes[eq]", "c"],
      ["createdAt[min]", "2026-01-01T00:00:00.000000Z"],
      ["code[order]", "asc"],
      ["page", "2"],
    ]);
  });

  it("takes everything from the environment", async () => {
    withEnvironment({
      APIERA_CLIENT_ID: "env-id",
      APIERA_CLIENT_SECRET: "env-secret",
      APIERA_ORGANIZATION: "org_env",
      APIERA_BASE_URL: "https://env.example/api/",
    });
    const { calls, tokenRequests } = await firstCall();
    expect(calls[0]?.url).toBe("https://env.example/api/v1/products");
    expect(tokenRequests[0]?.body).toContain('"organization":"org_env"');
  });
});

describe("an error", () => {
  it("names the organization when it is missing", async () => {
    const { message } = await failureOf(() => createApieraClient({ ...complete, organization: undefined }));
    expect(message).toContain("`organization` is missing");
    expect(message).toContain("APIERA_ORGANIZATION");
  });

  it("does not ask for an organization where a token is given", () => {
    expect(() => createApieraClient({ token: "a-static-token" })).not.toThrow();
  });

  it.each(["acme", "ORG_acme", "org_", "org_a/b", "org_a?b", "org_a#b", "org_..", "org_a\r\nb", "org_a b", ""])(
    "refuses an organization that is no id: %j",
    async (organization) => {
      const { message } = await failureOf(() => createApieraClient({ ...complete, organization }));
      expect(message).toContain("`organization` (or APIERA_ORGANIZATION) must be");
      expect(message).toContain("org_");
    },
  );

  it.each([
    [401, { error: "access_denied", error_description: "Unauthorized" }, "bad_credentials", "Settings, API Access"],
    [
      403,
      { error: "access_denied", error_description: "Service not enabled within domain: x" },
      "wrong_audience",
      "without a slash",
    ],
    [400, { error: "invalid_request", error_description: "organization" }, "invalid_request", "org_"],
  ])("of the token endpoint says what to do: %i %j", async (status, body, code, words) => {
    const error = await failureOf(firstCall({ ...complete, fetch: refusing(status, body) }));
    expect(error).toMatchObject({ name: "TokenError", code, status, vendor: "apiera" });
    expect(error.message).toContain(words);
  });

  it.each([
    [400, "`organization`"],
    [401, "a new one was tried"],
    [403, "read, write, delete or admin"],
    [429, "100 requests a minute"],
  ])("of the API says what to do: %i", async (status, words) => {
    const body = { title: "No", detail: "In detail", correlationId: "c-77" };
    const client = createApieraClient({ token: "a-static-token", fetch: refusing(status, body), retries: 0 });
    const failed = apiera.failure(await client.GET("/v1/products"));
    expect(failed?.message).toContain(words);
    expect(failed?.message).toContain(": In detail (request id c-77).");
    expect(failed?.requestId).toBe("c-77");
  });
});

const UPLOADS = ["ChecksumError", "uploadFile", "waitForFile"];

describe("the package", () => {
  it("exports a client, how to read results, lists and files, and the errors", () => {
    expect(Object.keys(apiera).toSorted()).toEqual(
      exportsWith(
        "createApieraClient",
        "PagingError",
        "inBatches",
        "mapConcurrent",
        "paginate",
        "rateLimit",
        ...UPLOADS,
        ...DOWNLOADS,
      ),
    );
  });

  it("ships the specification that its types were made from", () => {
    expect([spec.openapi, Object.keys(spec.paths).includes("/v1/products/bulk")]).toEqual(["3.1.0", true]);
  });
});
