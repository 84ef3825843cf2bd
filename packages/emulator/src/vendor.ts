import type { Answer } from "./answer.ts";
import type { Signed } from "./callback.ts";
import type { Clock } from "./clock.ts";
import { anonymous } from "./examples.ts";
import type { Shelf } from "./files/shelf.ts";
import type { Identity } from "./identities.ts";
import type { Incoming } from "./incoming.ts";
import type { Place, PlacePath } from "./place.ts";
import type { RateLimit, RateState } from "./rate-limit.ts";
import type { Mismatch } from "./schema-check.ts";
import type { Operation } from "./spec-index.ts";
import type { TokenDialect } from "./token-dialect.ts";
import type { Quota } from "./token-quota.ts";

/** Why the API refuses a request. Each vendor says it in its own envelope. */
export type ApiProblem =
  | { readonly kind: "unauthorized"; readonly reason: "missing" | "malformed" | "invalid" | "expired" }
  | { readonly kind: "forbidden" }
  /** No such path, or none with this method. */
  | { readonly kind: "no_route" }
  | { readonly kind: "not_found" | "conflict"; readonly message: string }
  /** What was sent does not fit the spec. */
  | { readonly kind: "bad_parameters" | "bad_body"; readonly mismatches: readonly Mismatch[] }
  /** What was sent fits the spec, but makes no sense here. */
  | { readonly kind: "unprocessable"; readonly code: string; readonly message: string }
  /** A fault asked for this status and left the body to the vendor. */
  | { readonly kind: "failure"; readonly status: number }
  | { readonly kind: "rate_limited"; readonly rate: RateState; readonly retryAfter: number };

/** One request to the API, checked and understood. */
export interface Call<State = unknown, Settings = unknown> {
  /** The path below the base URL. */
  readonly path: string;
  readonly operation: Operation;
  /** The values in the path, in order. */
  readonly ids: readonly string[];
  /** Query parameters that the spec knows, as the types it gives them. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The parsed JSON body, or `undefined`. */
  readonly body: unknown;
  /** A form as it was sent, each byte a character; `undefined` for other bodies. */
  readonly form: string | undefined;
  readonly identity: Identity;
  /** What this identity's tenant has stored. */
  readonly state: State;
  readonly settings: Settings;
  readonly clock: Clock;
  /** Files behind signed links. */
  readonly files: Shelf;
  /** The operation's success with this body. */
  success(body?: unknown): Answer;
  /** An object that fits the operation's success, with everything that may be null being null. */
  row(seed: string): Row;
  refuse(problem: ApiProblem): Answer;
}

/** Does an operation; `undefined` leaves the answer to the spec. */
export type Handler<State, Settings = unknown> = (call: Call<State, Settings>) => Answer | undefined;

/** Everything the emulator has to know of one vendor. */
export interface Vendor<State = unknown, Options extends keyof Place = keyof Place, Settings extends object = object> {
  /** The path prefix. */
  readonly name: string;
  /** The spec, or the JSON file that holds it; default the one that the vendor's package ships. */
  readonly spec?: object | URL;
  /** Default lifetime of tokens in seconds. */
  readonly lifetime: number;
  readonly token: TokenDialect;
  readonly tokenPaths: readonly PlacePath[];
  readonly apiPaths: readonly PlacePath[];
  /** What the client needs besides credentials and URLs. */
  readonly options: readonly Options[];
  /** Who the first identity is. */
  readonly identity: Required<Pick<Place, Options>> & Partial<Place>;
  /** The audience of an identity's tokens, if the caller does not name one. */
  audience(place: Partial<Place>): string;
  /** The tenant an identity belongs to; identities of one tenant see the same data. */
  tenant(identity: Identity): string;
  refuse(problem: ApiProblem, request: Incoming): Answer;
  /** Headers that tell where the caller stands, on every answer. */
  rateHeaders?(rate: RateState): Record<string, string>;
  /** Whom the rate limit counts: the tenant, or the caller's address. */
  readonly rateBy?: "tenant" | "ip";
  /** The documented limit. The emulator only enforces it when asked to. */
  readonly documentedRate?: RateLimit;
  /** Token quotas, for vendors that announce them. */
  readonly quota?: Quota;
  /** What a caller may change while the emulator runs, with its defaults. */
  readonly settings?: Settings;
  /** What a new tenant has stored. */
  state?(seed: Seeding): State;
  /** What does an operation; without one, the answer is made from the spec. */
  handler?(operation: Operation): Handler<State, Settings> | undefined;
  /** The headers that sign a callback, for vendors that send any. */
  readonly callbackHeaders?: (signed: Signed) => Record<string, string>;
  /** Paths beside API and token endpoint. */
  extra?(request: Incoming, clock: Clock, settings: Settings): Answer | undefined;
}

/** A vendor that the emulator does not know by itself. What it stores and what may be set is its own affair. */
export type CustomVendor<Name extends string = string> = Omit<
  Vendor<never, keyof Place, never>,
  "name" | "state" | "settings"
> & {
  readonly name: Name;
  readonly settings?: object;
  state?(seed: Seeding): unknown;
};

/** One thing that a vendor stores. */
export type Row = Record<string, unknown>;

/** What a tenant's first data is made from. */
export interface Seeding {
  readonly clock: Clock;
  /** The example of an operation's success, as the spec has it: `GET /cards`. */
  example(operation: string): unknown;
  /** Things made up to fit the entries of a list operation's success, which stand in `property`. */
  rows(operation: string, property: string, count: number): Row[];
}

/** Finds handlers by method and path template; the names of the variables in it do not matter. */
export function byName<State, Settings>(handlers: Readonly<Record<string, Handler<State, Settings>>>) {
  const known = new Map(Object.entries(handlers).map(([name, handler]) => [anonymous(name), handler]));
  return (operation: Operation): Handler<State, Settings> | undefined => known.get(anonymous(operation.name));
}

/** Checks a vendor's description and keeps its exact type. */
export function defineVendor<State, Options extends keyof Place, Settings extends object>(
  vendor: Vendor<State, Options, Settings>,
): Vendor<State, Options, Settings> {
  return vendor;
}
