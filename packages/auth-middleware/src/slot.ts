import type { Clock } from "./clock.ts";
import type { TokenError } from "./errors.ts";
import type { Fault, Lesson } from "./explanation.ts";
import { Lru } from "./lru.ts";
import type { AccessToken, Token } from "./token.ts";
import type { TokenStore } from "./token-store.ts";
import type { Window } from "./window.ts";

/** A token with the two clocks' readings of when it was asked for. */
export interface HeldToken {
  readonly token: AccessToken;
  readonly window: Window;
  readonly lifetimeMs: number;
  readonly wall: number;
  readonly monotonic: number;
  /** Its place among the fleet's mints, if it was minted under a lease. */
  readonly generation?: number | undefined;
}

/**
 * All that this process knows of one identity: its token, the mint under way, and why there may be none now. Clients with
 * the same identity and the same store share it.
 */
export interface Slot {
  held?: HeldToken | undefined;
  /** The one mint under way. */
  flight?: Promise<Token> | undefined;
  /** Why no mint is tried before a moment of the monotonic clock: refused credentials, or a token endpoint that said when. */
  block?: { readonly error: TokenError; readonly until: number } | undefined;
  /** Refusals in a row, for the next one's back-off. */
  refusals: number;
  /** Failed renewals in a row, and when the next may be tried. */
  failures: number;
  renewAfter: number;
  /** New tokens in a row that the API rejected, the last of them, and when the next one may be minted for that reason. */
  strikes: number;
  struck?: string | undefined;
  replaceAfter: number;
  /** Which of several secrets worked last. */
  secretIndex: number;
  /** The token that must not come back from a store. */
  dropped?: string | undefined;
  /** How often the identity was invalidated: a mint that was under way then brings a token that may be as bad. */
  epoch: number;
  /** Whether a store tells of news about it, and what ends the wait for such news. */
  isWatched?: boolean;
  wake?: (() => void) | undefined;
  /** Where the token came from, what else was learned with it, and why the last attempt failed. */
  origin?: "network" | "store" | undefined;
  lesson: Lesson;
  fault?: Fault | undefined;
}

const tables = new WeakMap<TokenStore, Lru<Slot>>();

const LIMIT = 10_000;

/** The slot of an identity, one a store: a source keeps its own alive, the table only lets others find it. */
export function slotOf(store: TokenStore, identity: string): Slot {
  let table = tables.get(store);
  if (!table) tables.set(store, (table = new Lru(LIMIT)));
  let slot = table.get(identity);
  if (!slot) {
    const counts = { refusals: 0, failures: 0, strikes: 0, secretIndex: 0, epoch: 0 };
    slot = { ...counts, renewAfter: -Infinity, replaceAfter: -Infinity, lesson: {} };
    table.set(identity, slot);
  }
  return slot;
}

/** Drops the token, and takes its like from no store. */
export function forget(slot: Slot): void {
  if (slot.held) slot.dropped = slot.held.token.value;
  slot.held = undefined;
}

/** Drops the token and what is being minted: those who wait for it get what is minted next. */
export function invalidate(slot: Slot): void {
  forget(slot);
  slot.flight = undefined;
  slot.epoch++;
}

/**
 * How old a token is: by the wall clock or by the monotonic one, whichever says more. The first counts through sleep, the
 * second cannot be set back.
 */
export const ageOf = ({ wall, monotonic }: HeldToken, clock: Clock): number =>
  Math.max(clock.now() - wall, clock.monotonic() - monotonic);
