import type { VendorProfile } from "@vendorkit/client";

/** @see https://docs.oleria.com/developer-docs/api-reference/generate-token */
export const profile: VendorProfile<"tenant"> = {
  vendor: "oleria",
  settings: {
    tenant: {
      pattern: /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i,
      form: "the part of your API URL between `devx.` and `.oleria.io`: letters, digits and `-`",
    },
  },
  hosts: ({ tenant }) => ({
    baseUrl: tenant && `https://devx.${tenant}.oleria.io`,
    scope: "ClientCredentialsResourceServer/client_credentials_base_scope",
  }),
  grant: { body: "form", parameters: ["grant_type", "client_id", "client_secret", "scope", "audience"] },
  renewAhead: 60_000,
  tokenHints: {
    invalid_scope: "Leave `scope` at its default, which is what Oleria's guide asks for.",
    invalid_request:
      "A field of the token request is missing or misspelt: leave `scope` at its default, and compare `tokenUrl` with the Authentication URL under Settings, Manage APIs.",
    bad_credentials:
      "The client id or secret is wrong, or not active in this environment. Compare them with Settings, Manage APIs, and check that `tokenUrl` belongs to the same environment.",
    timeout:
      "Egress to the host of your Authentication URL may be blocked: allow it, and your API URL, in the firewall.",
    unavailable:
      "Egress to the host of your Authentication URL may be blocked: allow it, and your API URL, in the firewall.",
  },
  statusHints: {
    401: "The token expired or was not accepted, and a new one was tried already. Check that `tokenUrl` and `tenant` belong to the same workspace.",
    403: "The credential is not scoped for this resource: ask Oleria's Customer Success to confirm its permissions.",
    404: "It does not exist, or this credential may not see it.",
  },
};
