import { createAuthorizationServer, type AuthorizationServer } from "./authorization-server.ts";
import type { Clock } from "./clock.ts";
import { createFaults, type Faults } from "./faults.ts";
import { createIdentities, type Identities, type Identity } from "./identities.ts";
import { createShelf, type Shelf } from "./files/shelf.ts";
import type { OpenApi } from "./openapi.ts";
import { samePlace, type Place } from "./place.ts";
import { createRateLimiter, type RateLimiter } from "./rate-limit.ts";
import { emptyStats, type Stats } from "./stats.ts";
import { createTenants, type Tenants } from "./tenants.ts";
import { clientKey } from "./client-key.ts";
import { createTokenQuota, type TokenQuota } from "./token-quota.ts";
import type { Vendor } from "./vendor.ts";

/** One vendor's server while it runs. */
export interface Host {
  readonly vendor: Vendor;
  /** Where the vendor's prefix begins: `http://127.0.0.1:4010/oleria`. */
  readonly root: string;
  readonly clock: Clock;
  readonly identities: Identities;
  readonly authorization: AuthorizationServer;
  readonly quota: TokenQuota;
  readonly rate: RateLimiter;
  readonly faults: Faults;
  readonly settings: object;
  readonly tenants: Tenants;
  readonly files: Shelf;
  stats: Stats;
  /** What was answered last to each token request that gave a token, by the bytes of the request. */
  readonly lastTokens: Map<string, unknown>;
}

/** What a host is made of besides its vendor. */
export interface HostOptions {
  readonly origin: string;
  readonly clock: Clock;
  readonly spec?: OpenApi;
  readonly settings?: object;
}

/** More than any test sends: limits count, and are announced, but do not get in the way until they are set. */
const plenty = 1_000_000;

/** Sets up one vendor's server. Nothing heavy is loaded before the first request that needs it. */
export function createHost(vendor: Vendor, { origin, clock, spec, settings }: HostOptions): Host {
  const root = `${origin}/${vendor.name}`;
  const identities = createIdentities();
  const quota = createTokenQuota(vendor.quota ?? {}, clock);
  const take = (identity: Identity) => {
    const spent = quota.take(quotaKey(identity));
    return spent && ({ kind: "quota", ...spent } as const);
  };
  return {
    vendor,
    root,
    clock,
    identities,
    quota,
    authorization: createAuthorizationServer({
      issuer: root,
      dialect: vendor.token,
      identities,
      lifetime: vendor.lifetime,
      clock,
      quota: take,
    }),
    rate: createRateLimiter({ requests: plenty, window: vendor.documentedRate?.window ?? 60_000 }, clock),
    faults: createFaults(),
    settings: { ...vendor.settings, ...settings },
    tenants: createTenants(vendor, clock, spec),
    files: createShelf(root, clock),
    stats: emptyStats(),
    lastTokens: new Map(),
  };
}

/** Whose quota a token is taken from: the client's, in its world. */
export const quotaKey = ({ clientId, environment }: Pick<Identity, "clientId"> & Partial<Place>): string =>
  clientKey(environment === undefined ? {} : { environment }, clientId);

/** Whether any identity lives at this place; without one, the place does not exist. */
export const isInhabited = (host: Host, place: Partial<Place>): boolean =>
  host.identities.all.some((one) => samePlace(place, one));
