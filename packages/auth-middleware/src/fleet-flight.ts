import type { Clock } from "./clock.ts";
import { TokenError } from "./errors.ts";
import type { QuotaBucket, TokenEvent, WarningEvent } from "./events.ts";
import type { Claim, ClaimAsk, Fleet, FleetRefusal, FleetToken, Lease } from "./fleet.ts";
import { refusalNow, textOf } from "./refusals.ts";
import { ageOf, forget, type HeldToken, invalidate, type Slot } from "./slot.ts";
import { AccessToken, type Token } from "./token.ts";
import { windowOf } from "./window.ts";

/** What a flight came to. */
export interface Obtained {
  readonly source: "network" | "store";
  readonly token: Token;
  readonly lifetimeMs: number;
  readonly quota?: readonly QuotaBucket[];
}

export interface FleetFlight {
  readonly fleet: Fleet;
  readonly key: string;
  readonly slot: Slot;
  readonly reason: TokenEvent["reason"];
  readonly renewAhead: number;
  readonly clock: Clock;
  readonly vendor: string | undefined;
  /** Mints, with the moment of the monotonic clock by which it should be over. */
  readonly mint: (until?: number) => Promise<Obtained>;
  readonly warn: (code: WarningEvent["code"], message: string) => void;
  /** Told whether the store answered, or how it failed. */
  readonly answered: (isThere: boolean, error?: unknown) => void;
}

/** Looks at somebody else's mint: at first soon, as most take a moment, then ever less often. */
const FIRST_LOOK_MS = 25;
const LONGEST_LOOK_MS = 500;

/** A wait of this many leases, and up to a third more by chance, covers one holder that died, but not a fleet of them. */
const PATIENCE_LEASES = 1.5;

/** A failure that passes is told to those who waited for it, who look at least this often. */
const PASSING_FAILURE_MS = 2_000;

const leftOf = (held: HeldToken, clock: Clock): number => held.lifetimeMs - ageOf(held, clock);

/** What will not do: what is held, as it is about to end, or else what was dropped. */
function askOf({ held, dropped }: Slot, clock: Clock): ClaimAsk {
  if (held) return { except: held.token.value, atLeastMs: Math.max(0, leftOf(held, clock)) };
  return dropped === undefined ? {} : { except: dropped, isRejected: true };
}

/** Takes a token of the fleet's, unless it is about to end. */
function adopt({ slot, clock, renewAhead }: FleetFlight, found: FleetToken, asked: number): Token | undefined {
  const { value, lifetimeMs, leftMs, generation } = found;
  const window = windowOf(lifetimeMs, renewAhead, clock.random());
  // What it had left when the store looked, it had at most from when the store was asked.
  const age = lifetimeMs - leftMs + (clock.monotonic() - asked);
  if (age >= window.endAtAge) return undefined;
  const wall = clock.now() - age;
  const token = new AccessToken(value, { issuedAt: wall, expiresAt: wall + lifetimeMs, isShared: true });
  slot.held = { token, window, lifetimeMs, wall, monotonic: clock.monotonic() - age, generation };
  Object.assign(slot, { dropped: undefined, block: undefined, refusals: 0, failures: 0 });
  return token;
}

/** The error of a mint that failed elsewhere; one that holds for all is remembered here as well. */
function refused({ slot, clock, vendor }: FleetFlight, refusal: FleetRefusal): TokenError {
  const { code, message, status, retryable, leftMs, isForAll, refusals } = refusal;
  const error = new TokenError(code, message, { vendor, status, retryable });
  if (!isForAll) return error;
  slot.refusals = refusals;
  slot.block = { error, until: clock.monotonic() + leftMs };
  return refusalNow(slot, clock) ?? error;
}

function refusalOf({ slot, clock }: FleetFlight, error: unknown): FleetRefusal {
  const left = Math.ceil((slot.block?.until ?? 0) - clock.monotonic());
  const common = { refusals: slot.refusals, isForAll: left > 0, leftMs: left > 0 ? left : PASSING_FAILURE_MS };
  if (!(error instanceof TokenError))
    return { ...common, code: "unavailable", message: "another process failed to mint a token.", retryable: true };
  const { code, status, retryable } = error;
  return { ...common, code, message: textOf(error), status, retryable };
}

/** Shares a token that was minted here, and drops it if it was invalidated elsewhere in the meantime. */
async function keep({ fleet, key, slot, clock, answered }: FleetFlight, held: HeldToken, lease?: Lease): Promise<void> {
  const { token, lifetimeMs } = held;
  try {
    const generation = await fleet.keep(key, { value: token.value, lifetimeMs, leftMs: leftOf(held, clock) }, lease);
    if (slot.held !== held) return;
    if (generation === undefined) forget(slot);
    else slot.held = { ...held, generation };
  } catch (error) {
    answered(false, error);
  }
}

/** Mints, and tells the fleet how that went. Nobody waits for the telling. */
async function mintFor(flight: FleetFlight, lease?: Lease): Promise<Obtained> {
  const { fleet, key, slot, clock, answered } = flight;
  const { epoch } = slot;
  try {
    const minted = await flight.mint(lease && clock.monotonic() + fleet.leaseMs);
    // News of an older invalidation may come before the store has given the generation.
    if (slot.epoch === epoch && slot.held)
      void keep(flight, (slot.held = { ...slot.held, generation: lease?.generation }), lease);
    return minted;
  } catch (error) {
    fleet.fail(key, refusalOf(flight, error), lease).catch((failure: unknown) => answered(false, failure));
    throw error;
  }
}

/** Drops what another process invalidated, and ends the wait for another one's mint. */
function watch({ fleet, key, slot }: FleetFlight): void {
  if (slot.isWatched) return;
  slot.isWatched = true;
  const weak = new WeakRef(slot);
  let last = -Infinity;
  fleet.watch?.(key, ({ invalidated = -Infinity }) => {
    const known = weak.deref();
    // What is newer than the invalidation was minted because of it, and so was what came after it was heard of first.
    const isOld = invalidated <= last || (known?.held?.generation ?? -Infinity) > invalidated;
    last = Math.max(last, invalidated);
    if (known && !isOld) invalidate(known);
    known?.wake?.();
  });
}

const pause = (slot: Slot, clock: Clock, ms: number): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      timer.cancel();
      if (slot.wake === done) slot.wake = undefined;
      resolve();
    };
    const timer = clock.timer(ms, done);
    slot.wake = done;
  });

async function claimed({ fleet, key, warn, answered }: FleetFlight, ask: ClaimAsk): Promise<Claim | undefined> {
  try {
    const claim = await fleet.claim(key, ask);
    answered(true);
    for (const [code, message] of claim.warnings ?? []) warn(code, message);
    return claim;
  } catch (error) {
    answered(false, error);
    return undefined;
  }
}

/**
 * A token of the fleet's, or one minted under its lease. Whoever finds the lease taken waits for the holder's token, or its
 * failure, and takes over when the lease lapses. When the store does not answer, or the wait is too long, a token is minted
 * all the same: those of client credentials are not used up by one another.
 */
export async function flyTogether(flight: FleetFlight): Promise<Obtained> {
  const { fleet, slot, reason, clock } = flight;
  if (reason === "forced") return mintFor(flight);
  watch(flight);
  const patience = clock.monotonic() + fleet.leaseMs * PATIENCE_LEASES * (1 + clock.random() / 3);
  let late: ClaimAsk | undefined;
  let awaited: number | undefined;
  for (let look = FIRST_LOOK_MS; clock.monotonic() < patience; look = Math.min(LONGEST_LOOK_MS, look * 1.5)) {
    const [asked, { epoch }] = [clock.monotonic(), slot];
    // oxlint-disable-next-line no-await-in-loop -- each look depends on what the last one showed
    const claim = await claimed(flight, { ...(late ?? askOf(slot, clock)), awaited });
    if (!claim) break;
    if ("lease" in claim) return mintFor(flight, claim.lease);
    if (slot.epoch !== epoch) continue; // the answer may be from before the invalidation
    if ("refusal" in claim) throw refused(flight, claim.refusal);
    if ("token" in claim) {
      const token = adopt(flight, claim.token, asked);
      if (token) return { source: "store", token, lifetimeMs: claim.token.lifetimeMs };
      late = { except: claim.token.value, atLeastMs: claim.token.leftMs + 1 };
      continue;
    }
    late = undefined;
    awaited = claim.busy.generation;
    // oxlint-disable-next-line no-await-in-loop
    await pause(slot, clock, Math.min(look, claim.busy.leftMs) * (1 + clock.random() / 2));
  }
  return mintFor(flight);
}
