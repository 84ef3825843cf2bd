import type { PliantOptions } from "@vendorkit/pliant";
import type { StoreOptions } from "./open-store.ts";

/** What a process of the fleet is told. */
export type Order =
  | {
      /** Builds the client; nothing is sent yet. */
      readonly do: "start";
      readonly client: PliantOptions;
      readonly store: StoreOptions | undefined;
      /** Milliseconds by which token requests are late. */
      readonly mintMs: number;
    }
  /** Makes one call and reports. */
  | { readonly do: "call" }
  /** Makes one call after the other, with pauses of up to `pauseMs`, until told to stop. */
  | { readonly do: "run"; readonly pauseMs: number }
  /** Ends the call under way and reports. */
  | { readonly do: "stop" };

/** What one process did since its last report. */
export interface Report {
  readonly calls: number;
  /** Milliseconds of the slowest call. */
  readonly slowestMs: number;
  /** Tokens by where they came from. */
  readonly minted: number;
  readonly shared: number;
  /** Warnings by their code. */
  readonly warnings: Readonly<Record<string, number>>;
}

/** What a process of the fleet says. */
export type Saying =
  | { readonly say: "ready" }
  /** A token request is about to be sent: under the fleet's lease, or alone, as the store did not answer in time. */
  | { readonly say: "minting"; readonly isAlone: boolean }
  /** A token is sent to the API for the first time by this process. */
  | { readonly say: "using"; readonly token: string }
  /** The API has answered a call with that token. */
  | { readonly say: "used" }
  /** A call did not succeed, or a rejection went unhandled: said at once, since this process may be killed. */
  | { readonly say: "failed"; readonly what: string }
  | { readonly say: "report"; readonly report: Report };
