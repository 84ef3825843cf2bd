import type { ApieraOptions } from "@vendorkit/apiera";
import type { Token, TokenSource, TokenStore, VendorkitEvent } from "@vendorkit/auth-middleware";
import type { ImaraOptions } from "@vendorkit/imara";
import type { ImplyOptions } from "@vendorkit/imply";
import type { OleriaOptions } from "@vendorkit/oleria";
import type { PliantOptions } from "@vendorkit/pliant";

/** Events are a union that a switch over `type` exhausts. */
function nameOf(event: VendorkitEvent): string {
  switch (event.type) {
    case "call":
    case "attempt":
    case "wait":
    case "token":
    case "done":
    case "warning":
      return event.type;
    default:
      return event satisfies never;
  }
}

const held = new Map<string, Token>();

/** A store of the caller's own. */
export const store: TokenStore = {
  read: (key) => Promise.resolve(held.get(key)),
  write: async (key, token) => void held.set(key, token),
};

/** The names of all events seen, in their order. */
export const seen: string[] = [];

/** Every option that all vendors share, but the credentials. */
export const common = {
  scope: "openid",
  audience: "https://api.example.com",
  fetch: (...sent: Parameters<typeof fetch>) => fetch(...sent),
  timeout: 10_000,
  deadline: 30_000,
  retries: 1,
  tokenStore: store,
  onEvent: (event: VendorkitEvent) => void seen.push(nameOf(event)),
} satisfies ImaraOptions & PliantOptions;

const source: TokenSource = { get: () => ({ value: "of-my-own" }) };

/** Each way to give credentials and every vendor's own options; they need only compile. */
export const forms: readonly [ImaraOptions[], ImplyOptions[], OleriaOptions[], ApieraOptions[], PliantOptions[]] = [
  [
    { ...common, clientId: "id", clientSecret: "secret", dangerouslyAllowBrowser: true },
    { clientId: "id", clientSecret: ["new", "old"], timeout: false, deadline: false },
    { clientId: "id", clientSecret: async () => "from a vault" },
    { token: async () => "long-lived" },
    { tokens: { get: async (ask) => ({ value: ask?.rejected ?? "any", expiresAt: 0 }) } },
  ],
  [{ organization: "acme", vanityDomain: "acme", token: "downloaded", dangerouslyAllowBrowser: true }],
  [{ tenant: "acme", tokenUrl: "https://auth.example.com/token" }, { baseUrl: "https://devx.acme.oleria.io" }],
  [{ organization: "org_acme", tokens: source, dangerouslyAllowBrowser: false }],
  [
    { environment: "sandbox", apiVersion: "2.1.0" },
    // @ts-expect-error -- there are two environments
    { environment: "staging" },
    // @ts-expect-error -- Pliant forbids browsers, so there is no way to allow them
    { dangerouslyAllowBrowser: true },
  ],
];
