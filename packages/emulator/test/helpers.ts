import { afterAll, afterEach } from "vitest";
import {
  startEmulator,
  type ClientOptions,
  type Emulator,
  type EmulatorOptions,
  type VendorName,
} from "../src/index.ts";

export const names: readonly VendorName[] = ["imara", "imply", "oleria", "apiera", "pliant"];

/** An emulator for the tests of one file, as it was at the start before each of them. */
export async function emulatorForTests(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator(options);
  afterEach(() => {
    emulator.clearFaults();
    emulator.resetStats();
    emulator.resetState();
  });
  afterAll(() => emulator.close());
  return emulator;
}

type AnyOptions = ClientOptions & { readonly organization?: string; readonly environment?: string };

const own: Record<VendorName, (options: AnyOptions) => Record<string, string>> = {
  imara: () => ({ scope: "openid" }),
  imply: () => ({}),
  oleria: () => ({ scope: "ClientCredentialsResourceServer/client_credentials_base_scope" }),
  apiera: ({ organization = "" }) => ({ audience: "https://api.apiera.io", organization }),
  pliant: ({ environment }) => ({
    audience:
      environment === "sandbox"
        ? "api.staging.v2.infinnitytest.com/api/integration"
        : "api.getpliant.com/api/integration",
  }),
};

const json: readonly VendorName[] = ["apiera", "pliant"];

/** The fields that the vendor's guide shows for a token request. */
export function tokenFields(vendor: VendorName, options: AnyOptions): Record<string, string> {
  const { clientId, clientSecret } = options;
  return {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    ...own[vendor](options),
  };
}

/** Sends a token request as the vendor's guide shows it, with `change` applied; `undefined` takes a field out. */
export function askToken(
  vendor: VendorName,
  options: AnyOptions,
  change: Record<string, string | undefined> = {},
  contentType = json.includes(vendor) ? "application/json" : "application/x-www-form-urlencoded",
): Promise<Response> {
  const all = Object.entries({ ...tokenFields(vendor, options), ...change });
  const fields = Object.fromEntries(all.filter((field): field is [string, string] => field[1] !== undefined));
  const body = contentType.includes("json") ? JSON.stringify(fields) : new URLSearchParams(fields).toString();
  return fetch(options.tokenUrl, {
    method: "POST",
    headers: { "content-type": contentType },
    body,
    redirect: "manual",
  });
}

export async function mint(vendor: VendorName, options: AnyOptions): Promise<string> {
  const response = await askToken(vendor, options);
  if (response.status !== 200) throw new Error(`${vendor} ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { access_token: string }).access_token;
}

export interface Api {
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read bodies of every shape
  (method: string, path: string, body?: unknown): Promise<{ status: number; body: any; headers: Headers }>;
}

/** Calls a vendor's API with a token of these options. */
export async function apiOf(vendor: VendorName, options: AnyOptions): Promise<Api> {
  const token = await mint(vendor, options);
  return async (method, path, body) => {
    const response = await fetch(options.baseUrl + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: "manual",
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    return {
      status: response.status,
      body: isJson && text !== "" ? JSON.parse(text) : text,
      headers: response.headers,
    };
  };
}

/** A GET that every vendor answers with 200 at the start. */
export const somePath: Record<VendorName, string> = {
  imara: "/controls",
  imply: "/clusters/any",
  oleria: "/v1/downloads/0d1f6f5e-58a3-4d0b-9f6a-6a5f6c1b2e34",
  apiera: "/v1/products",
  pliant: "/organizations",
};

/** What is found at `somePath`: nothing has been created yet where there is nothing at the start. */
export const someStatus: Record<VendorName, number> = { imara: 200, imply: 404, oleria: 404, apiera: 200, pliant: 200 };

/** A clock that stands still until a test moves it. */
export function handClock(start = Date.UTC(2026, 5, 1, 12, 30)) {
  let time = start;
  return { now: () => time, pass: (ms: number) => void (time += ms) };
}
