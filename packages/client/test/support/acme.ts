import { onTestFinished, vi } from "vitest";
import { type Answer, json, startWire, type Wire } from "../../../auth-middleware/test/support/wire.ts";
import {
  type BrowserOptions,
  createVendorClient,
  type VendorClient,
  type VendorkitEvent,
  type VendorOptions,
  type VendorProfile,
} from "../../src/index.ts";
import { MemoryTokenStore } from "@vendorkit/auth-middleware";

export interface Thing {
  id: string;
  colour?: "red" | "green" | (string & {});
}

interface Problem {
  title: string;
  detail?: string;
}

interface NoParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

// A type and not an interface, as generated schemas have it: interfaces do not fit the index signatures of helpers.
type Answers<Body> = {
  200: { headers: Record<string, unknown>; content: { "application/json": Body } };
  401: { headers: Record<string, unknown>; content?: never };
  404: { headers: Record<string, unknown>; content: { "application/problem+json": Problem } };
  409: { headers: Record<string, unknown>; content: { "application/json": { holder: string } } };
};

interface WithId {
  parameters: { query?: never; header?: never; path: { thingId: string }; cookie?: never };
  responses: Answers<Thing>;
}

/** The API of a made-up vendor, as generated schemas write it. */
export interface Paths {
  "/things": {
    get: { parameters: { query?: { after?: string; ids?: string[] } }; responses: Answers<Thing[]> };
    head: { parameters: NoParameters; responses: { 200: { headers: Record<string, unknown>; content?: never } } };
    post: {
      parameters: NoParameters;
      requestBody: { content: { "application/json": Thing; "text/plain": string } };
      responses: Answers<Thing>;
    };
  };
  "/things/{thingId}": { get: WithId; put: WithId; delete: WithId };
  "/things/{thingId}/parts/{partId}": {
    get: {
      parameters: { query?: never; path: { thingId: string; partId: string } };
      responses: Answers<Thing>;
    };
  };
  "/files": {
    get: {
      parameters: NoParameters;
      responses: { 200: { headers: Record<string, unknown>; content: { "text/csv": string } } };
    };
    put: {
      parameters: NoParameters;
      requestBody: { content: { "application/octet-stream": unknown } };
      responses: Answers<Thing>;
    };
    post: {
      parameters: NoParameters;
      requestBody: { content: { "multipart/form-data": unknown } };
      responses: Answers<Thing>;
    };
  };
}

export type AcmeClient = VendorClient<Paths>;
export type AcmeOptions = VendorOptions &
  BrowserOptions & { tenant?: string; organization?: string; apiVersion?: string };

/** A vendor with everything that a profile can have: settings in both hosts, a header, hints, and ids in error bodies. */
export const profile: VendorProfile = {
  vendor: "acme",
  settings: {
    tenant: { pattern: /^[a-z\d-]{1,63}$/i, form: "the first part of your host: letters, digits and `-`" },
    organization: { pattern: /^(?!\.+$)[\w.~-]{1,255}$/, form: "your organization's name: letters, digits and `-`" },
    apiVersion: { pattern: /^\d+$/, form: "a number", default: "2" },
  },
  hosts: ({ tenant, organization }) => ({
    baseUrl: tenant && `https://${tenant}.acme.example`,
    tokenUrl: organization && `https://auth.acme.example/${organization}/token`,
    scope: "things",
  }),
  grant: { body: "form", parameters: ["grant_type", "client_id", "client_secret", "scope"] },
  headers: ({ apiVersion = "" }) => ({ "Acme-Version": apiVersion }),
  tokenHints: { bad_credentials: "Look at the keys under Settings." },
  statusHints: { 403: "Ask your administrator for the role.", 404: "It may have been deleted." },
  requestId: "trace",
};

/** Builds a client with everything it needs but credentials and what the test gives. */
export const build = (options: AcmeOptions = {}, own: VendorProfile = profile): AcmeClient =>
  createVendorClient<Paths>(own, options);

/** Credentials and settings that work as far as anything can without a server. */
export const complete: AcmeOptions = {
  clientId: "id",
  clientSecret: "a-secret",
  tenant: "main",
  organization: "org",
};

/** A client of a server on loopback, with a token store of its own. */
export const clientOf = (wire: Wire, options: AcmeOptions = {}): AcmeClient =>
  build({ ...optionsOf(wire), ...options });

export const optionsOf = (wire: Wire): AcmeOptions => ({
  clientId: "id",
  clientSecret: "a-secret",
  baseUrl: wire.origin,
  tokenUrl: wire.tokenUrl,
  tokenStore: new MemoryTokenStore(),
});

/** A server for one test, a client of it, and the events that the client told. */
export async function start(options: AcmeOptions = {}) {
  const wire = await startWire();
  const events: VendorkitEvent[] = [];
  // A machine may be so busy that the store seems slow, which is told and changes nothing.
  const isNews = (event: VendorkitEvent) => event.type !== "warning" || event.code !== "store_failed";
  const client = clientOf(wire, { onEvent: (event) => void (isNews(event) && events.push(event)), ...options });
  return { wire, client, events };
}

/** Answers without a body and without saying so: no content-length, and no chunk but the last. */
export const chunked =
  (status: number): Answer =>
  (response) => {
    response.writeHead(status).flushHeaders();
    response.end();
  };

/** What a promise, or a function that is called now, was rejected with. */
export async function failureOf(work: unknown): Promise<Error & Record<string, unknown>> {
  try {
    await (typeof work === "function" ? (work as () => unknown)() : work);
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error("it did not fail");
}

/** Sets environment variables for the rest of the test. */
export function withEnvironment(variables: Record<string, string>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
}

/** Sets properties of the global object for the rest of the test; undefined takes one away. */
export function withGlobals(values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) vi.stubGlobal(name, value);
  onTestFinished(() => void vi.unstubAllGlobals());
}

export { json };
