import type { Callback, Delivery } from "./callback.ts";
import type { Fault, FaultPlan } from "./faults.ts";
import type { Registration } from "./identities.ts";
import type { Place } from "./place.ts";
import type { RateLimit } from "./rate-limit.ts";
import type { ClientOptions } from "./register.ts";
import type { Stats } from "./stats.ts";
import type { Quota } from "./token-quota.ts";
import type { vendors, VendorName } from "./vendors/index.ts";

type Known = typeof vendors;

/** What `create<Vendor>Client` needs to talk to the emulator: credentials, URLs, and what the vendor wants besides. */
export type OptionsOf<V extends string> = ClientOptions &
  (V extends VendorName ? Readonly<Pick<Place, Known[V]["options"][number]>> : Readonly<Partial<Place>>);

/** What may be changed in how one vendor behaves; see the README's table. */
export type SettingsOf<V extends string> = V extends VendorName
  ? Known[V] extends { settings?: infer S extends object }
    ? S
    : object
  : object;

/** The tokens of one vendor. */
export interface Tokens {
  /** Seconds that the tokens minted from now on live; a whole number of at least 1. */
  lifetime: number;
  /** Makes one token worthless at once; tells whether the server knew it. */
  revoke(token: string): Promise<boolean>;
  /** Makes all tokens worthless at once; gives the number of those that had not expired. */
  revokeAll(): number;
}

/** Limits to set; what is left out stays as it is. */
export interface Limits {
  /** API requests: by tenant or by address, as the vendor counts. `"documented"` is what the vendor's pages say. */
  readonly api?: RateLimit | "documented" | "none";
  /** Tokens that one client may mint in a UTC hour and day. */
  readonly tokens?: Quota;
}

/**
 * The running servers: of the vendors known here, and of the custom ones. A method that names a vendor which was not
 * started throws a `TypeError`.
 */
export interface Emulator<Custom extends string = never> {
  /** Where it listens: `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** The options of a client with the vendor's first identity. */
  options<V extends VendorName | Custom>(vendor: V): OptionsOf<V>;
  /**
   * Adds an identity: another client, tenant, organization or environment, or one more secret of a known client.
   * What is left out is as in the first identity, but for a new client id and secret.
   *
   * @example
   * const globex = createImplyClient(emulator.register("imply", { organization: "globex" }));
   */
  register<V extends VendorName | Custom>(vendor: V, identity?: Registration): OptionsOf<V>;
  /** Makes a client, or one of its secrets, be refused at the token endpoint; tells whether there was such a one. */
  withdraw(
    vendor: VendorName | Custom,
    identity: { readonly clientId: string; readonly clientSecret?: string },
  ): boolean;
  /** What the vendor's server has seen so far; a copy. */
  stats(vendor: VendorName | Custom): Stats;
  /** Starts the vendor's counts anew; without a name, those of all vendors. */
  resetStats(vendor?: VendorName | Custom): void;
  /**
   * Queues a fault. Faults are played in the order in which they were queued, one for a request.
   *
   * @example
   * emulator.fault("pliant", { on: "api", status: 429, headers: { "Retry-After": "2" } });
   */
  fault(vendor: VendorName | Custom, plan: FaultPlan): Fault;
  /** Takes back every fault of the vendor; without a name, of all vendors. */
  clearFaults(vendor?: VendorName | Custom): void;
  /**
   * The vendor's tokens: how long the next ones live, and an end for those that are out.
   *
   * @throws TypeError when a lifetime is set that is not a whole number of seconds of at least 1.
   * @example
   * emulator.tokens("imply").lifetime = 5;
   * emulator.tokens("imply").revokeAll();
   */
  tokens(vendor: VendorName | Custom): Tokens;
  /**
   * Sets rate limits and quotas, from the next request on. At the start they are too high to be met.
   *
   * @example
   * emulator.limit("apiera", { api: "documented" }); // 100 requests a minute
   * emulator.limit("pliant", { tokens: { perHour: 10, perDay: 50 } });
   */
  limit(vendor: VendorName | Custom, limits: Limits): void;
  /**
   * How the vendor behaves, to be changed in place.
   *
   * @example
   * emulator.settings("oleria").polls = 3;
   */
  settings<V extends VendorName | Custom>(vendor: V): SettingsOf<V>;
  /**
   * Sends a signed callback to a program, once, and tells how it answered. Only Pliant sends callbacks.
   *
   * @throws TypeError for a vendor that sends none; `fetch`'s error when nobody listens there.
   * @example
   * const url = "http://127.0.0.1:3000/callbacks";
   * const { id, status } = await emulator.sendCallback("pliant", { url, payload: { cardId: "c-1" } });
   * await emulator.sendCallback("pliant", { url, payload: { cardId: "c-1" }, id }); // a second delivery
   */
  sendCallback(vendor: VendorName | Custom, callback: Callback): Promise<Delivery>;
  /** Forgets everything that was created, changed or deleted at the vendor. */
  resetState(vendor?: VendorName | Custom): void;
  /** Ends all connections and stops listening. Nothing is left that keeps the process alive. */
  close(): Promise<void>;
}
