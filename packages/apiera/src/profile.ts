import type { VendorProfile } from "@vendorkit/client";

/** @see https://docs.apiera.io/documentation/authentication */
export const profile: VendorProfile<"organization"> = {
  vendor: "apiera",
  settings: {
    organization: {
      pattern: /^org_[\w-]{1,255}$/,
      form: "your organization's id, which begins with `org_`, as the dashboard shows it under Settings, API Access",
    },
  },
  hosts: () => ({
    baseUrl: "https://api.apiera.io",
    tokenUrl: "https://auth.apiera.io/oauth/token",
    audience: "https://api.apiera.io",
  }),
  grant: {
    body: "json",
    parameters: ["client_id", "client_secret", "audience", "grant_type", "organization", "scope"],
  },
  requestId: "correlationId",
  tokenHints: {
    bad_credentials:
      "Check the client id and secret under Settings, API Access in the Apiera dashboard; a lost secret cannot be shown again, make a new client. The client must belong to `organization`.",
    wrong_audience: "Apiera's audience is https://api.apiera.io, without a slash at the end.",
    invalid_request: "Check `organization`: it must be an id such as org_…, and the client must belong to it.",
  },
  statusHints: {
    400: "The guide gives a missing or invalid organization id as the usual cause: check `organization`.",
    401: "The token is invalid or expired, and a new one was tried already.",
    403: "The client's role lacks the permission for this operation: read, write, delete or admin.",
    429: "Apiera allows 100 requests a minute for an organization; bulk operations save calls.",
  },
};
