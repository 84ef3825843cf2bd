import type { VendorProfile } from "@vendorkit/client";

/** @see https://imara.com.br/en/resources/documentation/api-authentication */
export const profile: VendorProfile<never> = {
  vendor: "imara",
  settings: {},
  hosts: () => ({
    baseUrl: "https://api.imara.com",
    tokenUrl: "https://auth.imara.com.br/oidc/token",
    scope: "openid",
  }),
  grant: { body: "form", parameters: ["grant_type", "client_id", "client_secret", "scope"] },
  tokenHints: {
    bad_credentials:
      "Check the client id and secret of your key under Settings, API Keys; a revoked key stops at once.",
    invalid_scope: "Imara's guide asks for the scope `openid`.",
  },
  statusHints: {
    401: "The token expired or its key was revoked. A new one was tried already; look at the key under Settings, API Keys.",
    403: "The key's scopes, chosen when it was made, may not cover this call. The Free plan has no API access.",
  },
};
