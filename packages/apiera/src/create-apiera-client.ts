import { type BrowserOptions, createVendorClient, type VendorClient, type VendorOptions } from "@vendorkit/client";
import { profile } from "./profile.ts";
import type { paths } from "./schema.ts";

/** Options of {@link createApieraClient}; each has an environment variable, `APIERA_` and its name in capitals. */
export interface ApieraOptions extends VendorOptions, BrowserOptions {
  /** Your organization's id, `org_…`: tokens are minted for it. Required. @default `APIERA_ORGANIZATION` */
  organization?: string | undefined;
}

/** A typed client for Apiera's API. */
export type ApieraClient = VendorClient<paths>;

/**
 * Builds a client for Apiera's product data API. A token lives a day and belongs to one organization; for a second
 * organization, build a second client.
 *
 * @throws ConfigurationError for missing or contradicting options, naming each with its environment variable.
 * @example
 * const apiera = createApieraClient({ organization: "org_…" });
 * const { items } = await unwrap(apiera.GET("/v1/products", { params: { query: { "statuses[eq]": ["published"] } } }));
 * @see https://docs.apiera.io/documentation/authentication
 */
export const createApieraClient = (options: ApieraOptions = {}): ApieraClient =>
  createVendorClient<paths>(profile, options);
