import { pathToFileURL } from "node:url";
import type { Setting, Subject } from "../subject.ts";
import { callsOf, type Paths } from "./openapi-fetch.ts";

type Client = typeof import("@vendorkit/client");
type Transport = typeof import("@vendorkit/client/undici");

const stage = process.env["BENCH_STAGE"] ?? "";

/** A package as it would be published, not its sources. */
export const staged = <T>(path: string): Promise<T> =>
  import(pathToFileURL(`${stage}/node_modules/@vendorkit/${path}`).href) as Promise<T>;

/** All layers, a token by client credentials, and an event listener. */
async function build(setting: Setting, fetch: typeof globalThis.fetch | undefined): Promise<Subject> {
  const { createVendorClient } = await staged<Client>("client/dist/index.js");
  let events = 0;
  const client = createVendorClient<Paths>(
    {
      vendor: "bench",
      settings: {},
      hosts: () => ({ baseUrl: setting.origin, tokenUrl: `${setting.origin}/token` }),
      grant: { body: "json", parameters: ["client_id", "client_secret", "grant_type"] },
      tokenHints: {},
      statusHints: {},
    },
    { clientId: "id", clientSecret: "secret", fetch, onEvent: () => void events++ },
  );
  return callsOf(client, setting);
}

export const make = (setting: Setting): Promise<Subject> => build(setting, setting.fetch);

/** The same over `undiciTransport`. */
export async function makeOverUndici(setting: Setting): Promise<Subject> {
  const { undiciTransport } = await staged<Transport>("client/dist/undici/index.js");
  return build(setting, undiciTransport());
}

/** The transport alone, called as `fetch` is. */
export async function makeTransport(setting: Setting): Promise<Subject> {
  const { undiciTransport } = await staged<Transport>("client/dist/undici/index.js");
  const { make: byHand } = await import("./by-hand.ts");
  return byHand({ ...setting, fetch: undiciTransport() });
}
