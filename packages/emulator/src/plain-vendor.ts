import { plainDialect } from "./dialects/plain.ts";
import { refusePlainly } from "./refuse-plainly.ts";
import type { CustomVendor } from "./vendor.ts";

/** What has to be known of a vendor whose API is answered from its spec alone. */
export interface PlainVendor<Name extends string = string> {
  /** The vendor's name, and the path prefix of its server. */
  readonly name: Name;
  /** Its OpenAPI 3.1 document, or the JSON file that holds it. */
  readonly spec: object | URL;
  /** The vendor's own addresses: their paths are kept, below the prefix. */
  readonly baseUrl: string;
  readonly tokenUrl: string;
  /** How the token request is written, and the fields that may be in it; any other is refused. */
  readonly body: "form" | "json";
  readonly parameters: readonly string[];
  /** What the token request has to say, where it has these fields. */
  readonly scope?: string;
  readonly audience?: string;
  readonly organization?: string;
  /** Seconds that a token lives. @default 3600 */
  readonly lifetime?: number;
}

const HOUR_S = 3600;

/**
 * A vendor for `startEmulator` that keeps no state: tokens as it asks for them, and answers made from its spec. Spread it
 * to change more, such as `handler` for operations that should remember, or `refuse` for the vendor's own error bodies.
 *
 * @example
 * const spec = new URL(import.meta.resolve("@vendorkit/acme/openapi.json"));
 * const parameters = ["grant_type", "client_id", "client_secret"];
 * const urls = { baseUrl: "https://api.acme.dev", tokenUrl: "https://auth.acme.dev/oauth/token" };
 * const emulator = await startEmulator({ vendors: [plainVendor({ name: "acme", spec, body: "form", parameters, ...urls })] });
 */
export function plainVendor<const Name extends string>(known: PlainVendor<Name>): CustomVendor<Name> {
  const { name, spec, baseUrl, tokenUrl, audience = baseUrl, organization, lifetime = HOUR_S } = known;
  return {
    name,
    spec,
    lifetime,
    token: plainDialect(known),
    tokenPaths: [{ path: new URL(tokenUrl).pathname }],
    apiPaths: [{ path: new URL(baseUrl).pathname.replace(/\/+$/, "") }],
    options: organization === undefined ? [] : ["organization"],
    identity: (organization === undefined ? {} : { organization }) as CustomVendor["identity"],
    audience: () => audience,
    tenant: (identity) => identity.organization ?? identity.clientId,
    refuse: refusePlainly,
  };
}
