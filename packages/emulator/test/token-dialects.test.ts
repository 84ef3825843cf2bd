import { describe, expect, test } from "vitest";
import type { VendorName } from "../src/index.ts";
import { askToken, emulatorForTests, names, tokenFields } from "./helpers.ts";

const emulator = await emulatorForTests();

const bodies: Record<VendorName, Record<string, unknown>> = {
  imara: { token_type: "Bearer", expires_in: 3600 },
  imply: {
    token_type: "Bearer",
    expires_in: 300,
    refresh_expires_in: 0,
    "not-before-policy": 0,
    scope: "profile email",
  },
  oleria: { token_type: "Bearer", expires_in: 3600 },
  apiera: { token_type: "Bearer", expires_in: 86_400 },
  pliant: { token_type: "Bearer", expires_in: 86_400 },
};

test.each(names)(
  "%s gives a token for the request that its guide shows, with exactly the guide's fields",
  async (vendor) => {
    const response = await askToken(vendor, emulator.options(vendor));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const { access_token: token, ...rest } = (await response.json()) as Record<string, unknown>;
    expect(token).toMatch(/^[\w-]{40,}$/);
    expect(rest).toEqual(bodies[vendor]);
    expect(emulator.stats(vendor)).toMatchObject({ mints: 1, refused: 0, calls: 0 });
  },
);

type Refusal = readonly [
  what: string,
  change: Record<string, string | undefined>,
  status: number,
  body: Record<string, unknown>,
  contentType?: string,
];

const error = (code: string): Record<string, unknown> => ({ error: code, error_description: expect.any(String) });
const wrongClient = { error: "invalid_client", error_description: "Invalid client or Invalid client credentials" };
const wrongSecret = { error: "unauthorized_client", error_description: "Invalid client or Invalid client credentials" };
const denied = { error: "access_denied", error_description: "Unauthorized" };
const noService = (audience: string) => ({
  error: "access_denied",
  error_description: `Service not enabled within domain: ${audience}`,
});
const form = "application/x-www-form-urlencoded";

const refusals: Record<VendorName, readonly Refusal[]> = {
  imara: [
    ["a JSON body", {}, 400, error("invalid_request"), "application/json"],
    ["no grant_type", { grant_type: undefined }, 400, error("invalid_request")],
    ["no scope", { scope: undefined }, 400, error("invalid_request")],
    ["another scope", { scope: "controls" }, 400, error("invalid_scope")],
    ["openid and another scope", { scope: "openid profile" }, 400, error("invalid_scope")],
    ["another grant", { grant_type: "password" }, 400, error("unsupported_grant_type")],
    ["a field that is not in the guide", { audience: "x" }, 400, error("invalid_request")],
    ["a wrong secret", { client_secret: "no" }, 401, error("invalid_client")],
    ["an unknown client", { client_id: "no" }, 401, error("invalid_client")],
  ],
  imply: [
    [
      "a JSON body",
      {},
      400,
      { error: "invalid_request", error_description: "Missing form parameter: grant_type" },
      "application/json",
    ],
    [
      "no grant_type",
      { grant_type: undefined },
      400,
      { error: "invalid_request", error_description: "Missing form parameter: grant_type" },
    ],
    ["no client_id", { client_id: undefined }, 401, wrongClient],
    ["no client_secret", { client_secret: undefined }, 401, wrongSecret],
    ["a wrong secret", { client_secret: "no" }, 401, wrongSecret],
    ["an unknown client", { client_id: "no" }, 401, wrongClient],
    [
      "another grant",
      { grant_type: "password" },
      400,
      { error: "unsupported_grant_type", error_description: "Unsupported grant_type" },
    ],
    [
      "a scope the realm does not have",
      { scope: "clusters" },
      400,
      { error: "invalid_scope", error_description: "Invalid scopes: clusters" },
    ],
    ["a field that is not in the guide", { audience: "x" }, 400, error("invalid_request")],
  ],
  oleria: [
    ["a JSON body", {}, 400, error("invalid_request"), "application/json"],
    ["no grant_type", { grant_type: undefined }, 400, error("invalid_request")],
    ["no client_id", { client_id: undefined }, 400, error("invalid_request")],
    ["no client_secret", { client_secret: undefined }, 400, error("invalid_request")],
    ["no scope", { scope: undefined }, 400, error("invalid_request")],
    ["a misspelled field", { client_secret: undefined, clientSecret: "x" }, 400, error("invalid_request")],
    ["another scope", { scope: "openid" }, 400, error("invalid_scope")],
    ["a wrong secret", { client_secret: "no" }, 401, error("invalid_client")],
    ["an unknown client", { client_id: "no" }, 401, error("invalid_client")],
    [
      "an audience that is not the tenant's",
      { audience: "https://devx.other.oleria.io" },
      400,
      error("invalid_request"),
    ],
  ],
  apiera: [
    ["a form body", {}, 400, error("invalid_request"), form],
    ["no grant_type", { grant_type: undefined }, 400, error("invalid_request")],
    ["no organization", { organization: undefined }, 400, error("invalid_request")],
    ["an organization the client is not in", { organization: "org_other" }, 400, error("invalid_request")],
    ["no audience", { audience: undefined }, 403, error("access_denied")],
    [
      "an audience with a slash too many",
      { audience: "https://api.apiera.io/" },
      403,
      noService("https://api.apiera.io/"),
    ],
    ["another grant", { grant_type: "password" }, 403, error("unsupported_grant_type")],
    ["a field that is not in the guide", { scope: "read" }, 400, error("invalid_request")],
    ["a wrong secret", { client_secret: "no" }, 401, denied],
    ["an unknown client", { client_id: "no" }, 401, denied],
  ],
  pliant: [
    ["a form body", {}, 400, error("invalid_request"), form],
    ["no grant_type", { grant_type: undefined }, 400, error("invalid_request")],
    ["no audience", { audience: undefined }, 403, error("access_denied")],
    [
      "the sandbox's audience",
      { audience: "api.staging.v2.infinnitytest.com/api/integration" },
      403,
      noService("api.staging.v2.infinnitytest.com/api/integration"),
    ],
    ["an organization", { organization: "org_acme" }, 400, error("invalid_request")],
    ["a wrong secret", { client_secret: "no" }, 401, denied],
    ["no secret", { client_secret: undefined }, 401, denied],
    ["an unknown client", { client_id: "no" }, 401, denied],
  ],
};

describe.each(names)("%s refuses a token request with", (vendor) => {
  test.each(refusals[vendor].map((refusal) => ({ what: refusal[0], refusal })))("$what", async ({ refusal }) => {
    const [, change, status, body, contentType] = refusal;
    const response = await askToken(vendor, emulator.options(vendor), change, contentType);
    expect({ status: response.status, body: await response.json() }).toEqual({ status, body });
    expect(emulator.stats(vendor)).toMatchObject({ mints: 0, refused: 1 });
  });
});

test.each(names)("%s does not take a GET at its token endpoint", async (vendor) => {
  const response = await fetch(emulator.options(vendor).tokenUrl);
  expect([404, 405]).toContain(response.status);
});

test.each(["apiera", "pliant"] as const)("%s refuses a JSON body that is no object of strings", async (vendor) => {
  const { tokenUrl } = emulator.options(vendor);
  for (const body of [
    "",
    "[]",
    "null",
    "{",
    JSON.stringify({ ...tokenFields(vendor, emulator.options(vendor)), client_id: 7 }),
  ]) {
    const response = await fetch(tokenUrl, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect([response.status, await response.json()]).toEqual([400, error("invalid_request")]);
  }
});

test("a form field that is given twice is refused", async () => {
  const { tokenUrl, ...options } = emulator.options("imara");
  const body = `${new URLSearchParams(tokenFields("imara", { ...options, tokenUrl })).toString()}&scope=openid`;
  const response = await fetch(tokenUrl, { method: "POST", headers: { "content-type": form }, body });
  expect(response.status).toBe(400);
});

test("an unknown realm is a 404, as Keycloak has it", async () => {
  const options = emulator.options("imply");
  const response = await askToken("imply", { ...options, tokenUrl: options.tokenUrl.replace("/acme/", "/nobody/") });
  expect([response.status, await response.json()]).toEqual([404, { error: "Realm does not exist" }]);
});

test("a secret of any characters arrives as it is", async () => {
  const clientSecret = '+/=%& é\u{1F511}"';
  for (const vendor of names) {
    const options = emulator.register(vendor, { clientSecret });
    expect((await askToken(vendor, options)).status).toBe(200);
  }
});
