import type { Explanation, TokenSource, Verification, VendorOptions, VerifyOptions } from "@vendorkit/client";
import { closest, didYouMean } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** What a call gives. */
export interface CallResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** As much of a client as commands use: here, operations are only known when the program runs. */
export interface Client {
  request(method: string, path: string, init: object): Promise<CallResult>;
  explain(): Explanation;
  verify(options?: VerifyOptions): Promise<Verification>;
  readonly tokens: TokenSource;
  readonly baseUrl: string;
}

/** How `doctor` asks an API whether it takes a token. */
export interface Probe {
  readonly path: string;
  readonly query?: Readonly<Record<string, number>>;
  /** Whether 404 is the answer to expect, since the vendor has no call that is sure to find something. */
  readonly isMissing?: true;
}

interface Vendor {
  /** In a few words, for help and completion. */
  readonly about: string;
  /** Its own options; like all clients' they have a variable each. */
  readonly settings: readonly string[];
  /** A call that changes nothing and needs no id that exists. */
  readonly probe: Probe;
  /** Loads the vendor's package and builds its client. */
  readonly connect: (options: VendorOptions) => Promise<unknown>;
}

const NO_SUCH_ID = "00000000-0000-4000-8000-000000000000";

/** All vendors that commands know. A new one is a line here and a dependency; its specification is found by its name. */
const vendors = {
  imara: {
    about: "Imara, compliance",
    settings: [],
    probe: { path: "/controls" },
    connect: async (options) => (await import("@vendorkit/imara")).createImaraClient(options),
  },
  imply: {
    about: "Imply Hybrid, clusters",
    settings: ["organization", "vanityDomain"],
    probe: { path: `/clusters/${NO_SUCH_ID}`, isMissing: true },
    connect: async (options) => (await import("@vendorkit/imply")).createImplyClient(options),
  },
  oleria: {
    about: "Oleria, access governance",
    settings: ["tenant"],
    probe: { path: `/v1/downloads/${NO_SUCH_ID}`, isMissing: true },
    connect: async (options) => (await import("@vendorkit/oleria")).createOleriaClient(options),
  },
  apiera: {
    about: "Apiera, product data",
    settings: ["organization"],
    probe: { path: "/v1/products", query: { page: 1, size: 1 } },
    connect: async (options) => (await import("@vendorkit/apiera")).createApieraClient(options),
  },
  pliant: {
    about: "Pliant, cards",
    settings: ["environment", "apiVersion"],
    probe: { path: "/organizations", query: { limit: 1 } },
    connect: async (options) => (await import("@vendorkit/pliant")).createPliantClient(options),
  },
} satisfies Record<string, Vendor>;

export type VendorName = keyof typeof vendors;

export const vendorNames = Object.keys(vendors) as VendorName[];

/** Options that every client finds in the environment too. */
const SHARED = ["clientId", "clientSecret", "token", "baseUrl", "tokenUrl"];

/** The options of a vendor's client that have an environment variable. */
export const optionsOf = (name: VendorName): readonly string[] => [...SHARED, ...vendors[name].settings];

export const probeOf = (name: VendorName): Probe => vendors[name].probe;

export const aboutVendor = (name: VendorName): string => vendors[name].about;

/** @throws UsageError for a name that is none. */
export function vendorNamed(text: string): VendorName {
  if (Object.hasOwn(vendors, text)) return text as VendorName;
  throw new UsageError(
    `there is no vendor "${text}".${didYouMean(closest(text, vendorNames))}`,
    `Vendors are ${vendorNames.join(", ")}.`,
  );
}

/** @throws ConfigurationError for options and variables that cannot work. */
export const connect = async (name: VendorName, options: VendorOptions): Promise<Client> =>
  (await vendors[name].connect(options)) as Client;
