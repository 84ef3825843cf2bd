import { type BrowserOptions, createVendorClient, type VendorClient, type VendorOptions } from "@vendorkit/client";
import { profile } from "./profile.ts";
import type { paths } from "./schema.ts";

/** Options of {@link createImaraClient}; each has an environment variable, `IMARA_` and its name in capitals. */
export interface ImaraOptions extends VendorOptions, BrowserOptions {}

/** A typed client for Imara's API. */
export type ImaraClient = VendorClient<paths>;

/**
 * Builds a client for Imara's compliance API. Tokens (an hour each) are minted, shared, renewed and replaced by themselves.
 *
 * @throws ConfigurationError for missing or contradicting options, naming each with its environment variable.
 * @example
 * const imara = createImaraClient(); // IMARA_CLIENT_ID and IMARA_CLIENT_SECRET
 * const controls = await unwrap(imara.GET("/controls"));
 * @see https://imara.com.br/en/resources/documentation/api-authentication
 */
export const createImaraClient = (options: ImaraOptions = {}): ImaraClient =>
  createVendorClient<paths>(profile, options);
