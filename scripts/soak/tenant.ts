import { MemoryTokenStore } from "@vendorkit/auth-middleware";
import type { Emulator, VendorName } from "@vendorkit/emulator";
import { IdealClient } from "./ideal.ts";
import { observe, type Watch } from "./observe.ts";
import { connects } from "./operations.ts";
import type { Random } from "./random.ts";
import type { Ledger } from "./records.ts";
import type { TurnClock } from "./turn-clock.ts";

/** What all tenants share. */
export interface World {
  readonly emulator: Emulator;
  readonly clock: TurnClock;
  readonly watch: Watch;
  readonly store: MemoryTokenStore;
  /** The platform's `fetch`, and undici's. */
  readonly transports: readonly (typeof fetch)[];
  /** Times at which all tokens of a vendor were revoked. */
  readonly revocations: Readonly<Record<VendorName, number[]>>;
}

/** One identity at one vendor, with two clients that share its token. */
export interface Tenant {
  readonly vendor: VendorName;
  readonly ledger: Ledger;
  readonly ideal: IdealClient;
  readonly clients: readonly ReturnType<(typeof connects)[VendorName]>[];
}

const CLIENTS = 2;

/** Where each vendor's tenants differ: a realm, a host, an organization, a world; or only the client. */
const placeOf = (vendor: VendorName, name: string, index: number): object => {
  if (vendor === "imply") return { organization: name };
  if (vendor === "apiera") return { organization: `org_${name}` };
  if (vendor === "oleria") return { tenant: name };
  if (vendor === "pliant") return { environment: index % 2 ? "sandbox" : "production" };
  return {};
};

/** Registers one more tenant of a vendor, and builds its clients. */
export function tenantOf(world: World, vendor: VendorName, index: number, random: Random): Tenant {
  const { emulator, clock, watch, store, transports, revocations } = world;
  const name = `t${index}`;
  const credentials = {
    clientId: `${vendor}-${name}`,
    clientSecret: `secret-${vendor}-${name}-${random.between(0, 1e9)}`,
  };
  const options = emulator.register(vendor, { ...credentials, ...placeOf(vendor, name, index) });
  const ledger: Ledger = {
    name: `${vendor} ${name}`,
    vendor,
    tokenRequests: [],
    minted: new Map(),
    freshRejections: [],
    revocations: revocations[vendor],
  };
  const ideal = new IdealClient();
  const tokens = emulator.tokens(vendor);
  const onSend = () => ideal.send(clock.monotonic(), tokens.lifetime * 1000);
  const fetch = observe(watch, ledger, { tokenUrl: options.tokenUrl, transport: random.pick(transports), onSend });
  const clients = Array.from({ length: CLIENTS }, () =>
    connects[vendor]({ ...options, fetch, clock, tokenStore: store }),
  );
  return { vendor, ledger, ideal, clients };
}
