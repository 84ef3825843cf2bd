import { type BrowserOptions, createVendorClient, type VendorClient, type VendorOptions } from "@vendorkit/client";
import { profile } from "./profile.ts";
import type { paths } from "./schema.ts";

/** Options of {@link createImplyClient}; each has an environment variable, `IMPLY_` and its name in capitals. */
export interface ImplyOptions extends VendorOptions, BrowserOptions {
  /** Your organization's name in Imply Hybrid Auth; part of the token URL. @default `IMPLY_ORGANIZATION` */
  organization?: string | undefined;
  /** The part of your host before `.implycloud.com`; part of the base URL. @default `IMPLY_VANITY_DOMAIN` */
  vanityDomain?: string | undefined;
}

/** A typed client for Imply Hybrid's Cloud Manager API. */
export type ImplyClient = VendorClient<paths>;

/**
 * Builds a client for Imply Hybrid's clusters. Tokens live five minutes by default and are renewed ahead of that; a token
 * downloaded from the console works as `token`.
 *
 * @throws ConfigurationError for missing or contradicting options, naming each with its environment variable.
 * @example
 * const imply = createImplyClient({ organization: "acme", vanityDomain: "acme" });
 * const cluster = await unwrap(imply.GET("/clusters/{clusterId}", { params: { path: { clusterId } } }));
 * @see https://docs.imply.io/2026.01/sso-oauth-client
 */
export const createImplyClient = (options: ImplyOptions = {}): ImplyClient =>
  createVendorClient<paths>(profile, options);
