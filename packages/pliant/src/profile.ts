import type { VendorProfile } from "@vendorkit/client";

const ENVIRONMENTS = {
  production: {
    baseUrl: "https://partner-api.getpliant.com/api",
    tokenUrl: "https://infinnityprodinternal.eu.auth0.com/oauth/token",
    audience: "api.getpliant.com/api/integration",
  },
  sandbox: {
    baseUrl: "https://sandbox.partner-api.getpliant.com/api",
    tokenUrl: "https://infinnitystaginginternal.eu.auth0.com/oauth/token",
    audience: "api.staging.v2.infinnitytest.com/api/integration",
  },
};

/** @see https://partner.getpliant.com/docs/authenticated-api-usage */
export const profile: VendorProfile<"environment" | "apiVersion"> = {
  vendor: "pliant",
  settings: {
    environment: { pattern: /^(production|sandbox)$/, form: "`production` or `sandbox`", default: "production" },
    apiVersion: { pattern: /^\d+(\.\d+){0,2}$/, form: "a version of Pliant's API, such as 2.1.0", default: "2.1.0" },
  },
  hosts: ({ environment }) => ENVIRONMENTS[environment === "sandbox" ? "sandbox" : "production"],
  grant: { body: "json", parameters: ["client_id", "client_secret", "audience", "grant_type", "scope"] },
  headers: ({ apiVersion = "" }) => ({ "Pliant-API-Version": apiVersion }),
  isBrowserForbidden: true,
  tokenHints: {
    bad_credentials:
      "Check the client id and secret you got during onboarding, and `environment`: sandbox credentials do not work in production, nor the other way round.",
    wrong_audience:
      "The audience goes with `environment`. For the sandbox, Pliant's changelog also names api.staging.infinnitytest.com/api/integration: pass it as `audience` if the guide's value is refused.",
    quota_exhausted:
      "Pliant meters tokens by the hour and by the day for each client. Share tokens between processes through `tokenStore` instead of minting in each.",
    rate_limited:
      "Pliant meters tokens by the hour and by the day for each client. Share tokens between processes through `tokenStore` instead of minting in each.",
  },
  statusHints: {
    401: "The token is not accepted, and a new one was tried already. Check that `baseUrl` and `environment` belong together.",
    403: "The client is not authorized for this organization, or the feature module is not enabled for it.",
    429: "Pliant allows 900 requests in 5 minutes from one IP address, and answers 429 until the rate drops.",
  },
};
