import { expect, test } from "vitest";
import { plainVendor, startEmulator, type PlainVendor } from "../src/index.ts";

const spec = {
  openapi: "3.1.0",
  security: [{ bearer: [] }],
  paths: {
    "/things": { get: { responses: { 200: { content: { "application/json": { example: { things: [] } } } } } } },
  },
};

const acme = {
  name: "acme",
  spec,
  baseUrl: "https://api.acme.dev/v2/",
  tokenUrl: "https://auth.acme.dev/oauth/token",
  body: "form",
  parameters: ["grant_type", "client_id", "client_secret", "scope", "audience"],
  scope: "read write",
} as const satisfies PlainVendor;

const credentials = { grant_type: "client_credentials", client_id: "acme-client", client_secret: "acme-secret" };

async function answerTo(vendor: PlainVendor, fields: Record<string, string>, isJson = false) {
  const emulator = await startEmulator({ vendors: [plainVendor(vendor)] });
  const { baseUrl, tokenUrl } = emulator.options(vendor.name);
  const body = isJson ? JSON.stringify(fields) : new URLSearchParams(fields);
  const headers = isJson ? { "content-type": "application/json" } : {};
  const answer = await fetch(tokenUrl, { method: "POST", body, headers });
  const token = (await answer.json()) as { access_token?: string; error?: string };
  const things = await fetch(`${baseUrl}/things`, { headers: { authorization: `Bearer ${token.access_token}` } });
  await emulator.close();
  return { token: answer.status, error: token.error, things: things.status, body: await things.json() };
}

test("a vendor of one's own is served from its spec, below its name and at its own paths", async () => {
  const emulator = await startEmulator({ vendors: ["imara", plainVendor(acme)] });
  const { origin } = emulator;
  expect(emulator.options("acme")).toEqual({
    clientId: "acme-client",
    clientSecret: "acme-secret",
    baseUrl: `${origin}/acme/v2`,
    tokenUrl: `${origin}/acme/oauth/token`,
  });
  expect(emulator.options("imara").clientId).toBe("imara-client");
  expect(() => emulator.options("imply")).toThrow('started without "imply"');
  await emulator.close();
});

test("its tokens are asked for in its own words", async () => {
  const granted = { token: 200, things: 200, body: { things: [] } };
  expect(await answerTo(acme, { ...credentials, scope: "read write" })).toMatchObject(granted);
  expect(await answerTo({ ...acme, body: "json" }, { ...credentials, scope: "read write" }, true)).toMatchObject(
    granted,
  );
});

test.each([
  ["without its scope", acme, {}, "invalid_request"],
  ["with another scope", acme, { scope: "read" }, "invalid_scope"],
  ["with another audience", acme, { scope: "read write", audience: "https://other.dev" }, "invalid_request"],
  ["with a field that it does not know", acme, { scope: "read write", resource: "x" }, "invalid_request"],
  ["with a wrong secret", acme, { scope: "read write", client_secret: "wrong" }, "invalid_client"],
  [
    "without its organization",
    { ...acme, parameters: [...acme.parameters, "organization"], organization: "org_a" },
    { scope: "read write" },
    "invalid_request",
  ],
])("a token request %s is refused", async (_, vendor: PlainVendor, fields, error) => {
  const refused = { error, things: 401, body: { code: "unauthorized", message: "The access token is invalid" } };
  expect(await answerTo(vendor, { ...credentials, ...fields })).toMatchObject(refused);
});

test("a description may be spread, to answer in the vendor's own way", async () => {
  const vendor = {
    ...plainVendor(acme),
    refuse: () => ({ status: 401, body: "go away" }),
    handler: () => () => ({ status: 200, body: { own: true } }),
  };
  expect(await answerTo(acme, credentials)).toMatchObject({ things: 401 });
  const emulator = await startEmulator({ vendors: [vendor] });
  const answer = await fetch(`${emulator.options("acme").baseUrl}/things`);
  expect([answer.status, await answer.text()]).toEqual([401, "go away"]);
  await emulator.close();
});

test("the spec may be a file", async () => {
  const file = new URL(import.meta.resolve("@vendorkit/imara/openapi.json"));
  const emulator = await startEmulator({ vendors: [plainVendor({ ...acme, spec: file })] });
  const { baseUrl } = emulator.options("acme");
  expect((await fetch(`${baseUrl}/controls`)).status).toBe(401);
  await emulator.close();
});
