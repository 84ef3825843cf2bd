import { ConfigurationError, type VendorOptions } from "@vendorkit/client";
import { createApieraClient } from "@vendorkit/apiera";
import { createImaraClient } from "@vendorkit/imara";
import { createImplyClient } from "@vendorkit/imply";
import { createOleriaClient } from "@vendorkit/oleria";
import { createPliantClient } from "@vendorkit/pliant";
import { MemoryTokenStore } from "@vendorkit/auth-middleware";
import { afterEach, describe, expect, it, vi } from "vitest";

const credentials = { clientId: "id", clientSecret: "a-secret" };

const thrownBy = (make: () => unknown): unknown => {
  try {
    make();
  } catch (error) {
    return error;
  }
  return undefined;
};

/** Keeps the token requests, and answers everything. */
function record() {
  const tokenRequests: { body: Record<string, unknown> }[] = [];
  const fetch = async (_: unknown, init: RequestInit = {}) => {
    if (init.method !== "POST") return Response.json({ items: [] });
    tokenRequests.push({ body: JSON.parse(init.body as string) as Record<string, unknown> });
    return Response.json({ access_token: "t", token_type: "Bearer", expires_in: 60 });
  };
  return { tokenRequests, fetch: fetch as typeof globalThis.fetch, tokenStore: new MemoryTokenStore() };
}

describe("S81: Auth0 is never asked for a token without an audience", () => {
  const clients = {
    apiera: (options: VendorOptions) => createApieraClient({ ...credentials, organization: "org_a", ...options }),
    pliant: (options: VendorOptions) => createPliantClient({ ...credentials, ...options }),
    "pliant's sandbox": (options: VendorOptions) =>
      createPliantClient({ ...credentials, environment: "sandbox", ...options }),
  };

  it.each(Object.entries(clients))("by %s", async (_, create) => {
    const { tokenRequests, ...options } = record();
    await create(options).fetch("/");
    expect(tokenRequests[0]?.body["audience"]).toMatch(/^\S+$/);
    expect(thrownBy(() => create({ audience: "" }))).toBeInstanceOf(ConfigurationError);
  });
});

describe("S82: no name of a tenant changes the address that a token is asked at", () => {
  const names = ["a/b", "../b", "..", ".", "a?b", "a#b", "a%2fb", "a\\b", "a@b", "a:b", "a b", "a\nb", "", "ä"];

  it.each(names)("%j", (name) => {
    const clients = [
      () => createImplyClient({ ...credentials, organization: name, vanityDomain: "a" }),
      () => createImplyClient({ ...credentials, organization: "a", vanityDomain: name }),
      () => createOleriaClient({ ...credentials, tenant: name, tokenUrl: "https://auth.example.com/token" }),
    ];
    for (const create of clients) expect(thrownBy(create)).toBeInstanceOf(ConfigurationError);
  });
});

describe("S179: in a page no client is built", () => {
  afterEach(() => void vi.unstubAllGlobals());

  const clients = {
    imara: (options: object) => createImaraClient({ ...credentials, ...options }),
    imply: (options: object) => createImplyClient({ ...credentials, organization: "a", vanityDomain: "a", ...options }),
    oleria: (options: object) =>
      createOleriaClient({ ...credentials, tenant: "a", tokenUrl: "https://auth.example.com/token", ...options }),
    apiera: (options: object) => createApieraClient({ ...credentials, organization: "org_a", ...options }),
    pliant: (options: object) => createPliantClient({ ...credentials, ...options }),
  };

  it.each(Object.entries(clients))("of %s", (name, create) => {
    vi.stubGlobal("document", {});
    vi.stubGlobal("window", {});
    const error = thrownBy(() => create({}));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).not.toContain("a-secret");
    expect(thrownBy(() => create({ dangerouslyAllowBrowser: true })) !== undefined).toBe(name === "pliant");
  });
});
