import { type BrowserOptions, createVendorClient, type VendorClient, type VendorOptions } from "@vendorkit/client";
import { profile } from "./profile.ts";
import type { paths } from "./schema.ts";

/** Options of {@link createOleriaClient}; each has an environment variable, `OLERIA_` and its name in capitals. */
export interface OleriaOptions extends VendorOptions, BrowserOptions {
  /** The part of your API URL between `devx.` and `.oleria.io`; `baseUrl` takes the whole URL instead. @default `OLERIA_TENANT` */
  tenant?: string | undefined;
  /** Your Authentication URL under Settings, Manage APIs. It is your tenant's own, so it has no default. @default `OLERIA_TOKEN_URL` */
  tokenUrl?: string | undefined;
  /** Sent with the token request only when given; your application's panel shows it. */
  audience?: string | undefined;
}

/** A typed client for Oleria's API. */
export type OleriaClient = VendorClient<paths>;

/**
 * Builds a client for Oleria's access governance API. Tokens are renewed when less than a minute of them is left, as the
 * vendor asks.
 *
 * @throws ConfigurationError for missing or contradicting options, naming each with its environment variable.
 * @example
 * const oleria = createOleriaClient({ tenant: "acme", tokenUrl: process.env.OLERIA_TOKEN_URL });
 * const download = await unwrap(oleria.POST("/v1/downloads", { body: { context: "identities" } }));
 * @see https://docs.oleria.com/developer-docs/api-reference/generate-token
 */
export const createOleriaClient = (options: OleriaOptions = {}): OleriaClient =>
  createVendorClient<paths>(profile, options);
