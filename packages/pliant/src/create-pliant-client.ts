import { createVendorClient, type VendorClient, type VendorOptions } from "@vendorkit/client";
import { profile } from "./profile.ts";
import type { paths } from "./schema.ts";

/** Options of {@link createPliantClient}; each has an environment variable, `PLIANT_` and its name in capitals. */
export interface PliantOptions extends VendorOptions {
  /** Which of Pliant's environments to call; it decides hosts and audience. @default `PLIANT_ENVIRONMENT`, or "production" */
  environment?: "production" | "sandbox" | undefined;
  /** Sent as `Pliant-API-Version`. @default `PLIANT_API_VERSION`, or "2.1.0" */
  apiVersion?: string | undefined;
}

/** A typed client for Pliant's API. */
export type PliantClient = VendorClient<paths>;

/**
 * Builds a client for Pliant's cards API. Pliant meters tokens by the hour and the day, so one is shared by all clients
 * with the same options in this process and used until it ends. Back end only: the client refuses to be built in a browser.
 *
 * @throws ConfigurationError for missing or contradicting options, naming each with its environment variable.
 * @example
 * const pliant = createPliantClient({ environment: "sandbox" });
 * const { data } = await unwrap(pliant.GET("/cards", { params: { query: { organizationId } } }));
 * @see https://partner.getpliant.com/docs/authenticated-api-usage
 */
export const createPliantClient = (options: PliantOptions = {}): PliantClient =>
  createVendorClient<paths>(profile, options);
