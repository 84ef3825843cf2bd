import type { VendorProfile } from "@vendorkit/client";

type Name = "organization" | "vanityDomain";

/** @see https://docs.imply.io/2026.01/sso-oauth-client */
export const profile: VendorProfile<Name> = {
  vendor: "imply",
  settings: {
    organization: {
      pattern: /^(?!\.+$)[\w.~-]{1,255}$/,
      form: "your organization's name in Imply Hybrid Auth: letters, digits, `-`, `_`, `.` and `~`",
    },
    vanityDomain: {
      pattern: /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i,
      form: "the part of your host before `.implycloud.com`: letters, digits and `-`",
    },
  },
  hosts: ({ organization, vanityDomain }) => ({
    baseUrl: vanityDomain && `https://${vanityDomain}.implycloud.com/api/v1`,
    tokenUrl: organization && `https://id.imply.io/auth/realms/${organization}/protocol/openid-connect/token`,
  }),
  grant: { body: "form", parameters: ["client_id", "client_secret", "grant_type", "scope", "audience"] },
  tokenHints: {
    bad_credentials:
      "Check the API client's id, and its secret on the Credentials tab of the User management console; a regenerated secret replaces the old one at once.",
    invalid_request:
      "Check `organization`: it is the name of your organization in Imply Hybrid Auth. OAuth has to be enabled for it by your Imply representative.",
  },
  statusHints: {
    401: "The OAuth 2.0 feature flag of the cluster may be off (Manage, Setup, Advanced config), or the API client was deleted.",
    403: "The API client needs the role `manage-clusters` for this environment (Client Permissions tab).",
    409: "The cluster may be changing already, or your version of it is old: read it again and repeat.",
  },
};
