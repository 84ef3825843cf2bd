import { type Clock, sleep } from "./clock.ts";
import type { TokenErrorCode } from "./errors.ts";
import type { EventListener, QuotaBucket, TokenEvent, WarningEvent } from "./events.ts";
import { type Fault, faultOf } from "./explanation.ts";
import type { Obtained } from "./fleet-flight.ts";
import { type Grant, storeKey } from "./grant.ts";
import { MINT_SPACING_MS, refusalNow, remember } from "./refusals.ts";
import type { MintPace } from "./mint-pace.ts";
import { backOff } from "./retry-rules.ts";
import { SharedTokens } from "./shared-tokens.ts";
import { forget, invalidate, type Slot } from "./slot.ts";
import { AccessToken, type Token } from "./token.ts";
import type { TokenStore } from "./token-store.ts";
import { windowOf } from "./window.ts";

/** An identity, its secrets and what is known of it. */
export interface Bound {
  readonly slot: Slot;
  readonly secrets: readonly string[];
  readonly identity: string;
}

export interface MintOptions {
  readonly grant: Grant;
  readonly store: TokenStore;
  readonly clock: Clock;
  readonly vendor: string | undefined;
  readonly emit: EventListener | undefined;
  readonly fetch: typeof fetch | undefined;
  readonly hints: Partial<Record<TokenErrorCode, string>>;
  readonly renewAhead: number;
  readonly timeout: number;
}

/** The token requests sent in a flight. */
interface Tally {
  requests: number;
}

/** Between two tokens that the API rejects as soon as they are minted: 2 s, doubling. */
const FIRST_STRIKE_MS = 2_000;
const LONGEST_STRIKE_MS = 5 * 60_000;

/** Gets tokens, one mint at a time for each identity, and keeps what each attempt taught. */
export class Flights {
  readonly #options: MintOptions;
  readonly #shared: SharedTokens;
  #pace: MintPace | undefined;

  constructor(options: MintOptions) {
    const { store, clock } = options;
    this.#options = options;
    this.#shared = new SharedTokens(store, clock, (message) => this.#warn("store_failed", message));
  }

  /** The mint under way, or a new one. */
  join(bound: Bound, reason: TokenEvent["reason"]): Promise<Token> {
    const { slot } = bound;
    const isForced = reason === "forced";
    if (slot.flight) return isForced ? slot.flight.catch(() => {}).then(() => this.join(bound, reason)) : slot.flight;
    const blocked = refusalNow(slot, this.#options.clock);
    if (blocked && !isForced) return Promise.reject(blocked);
    const flight = this.#fly(bound, reason).finally(() => {
      if (slot.flight === flight) slot.flight = undefined;
    });
    flight.catch(() => {}); // nobody may be waiting for a background renewal
    return (slot.flight = flight);
  }

  /** Forgets a token that was rejected. A fleet is told when it is asked for another. */
  drop({ slot, identity }: Bound): void {
    forget(slot);
    if (!this.#options.store.fleet) void this.#shared.delete(identity);
  }

  /** Forgets the current token, here and in the store, where there may be one that is not known here. */
  async invalidate({ slot, identity }: Bound): Promise<void> {
    invalidate(slot);
    const { fleet } = this.#options.store;
    if (!fleet) return this.#shared.delete(identity);
    await fleet.invalidate(await storeKey(identity)).catch((error: unknown) => this.#shared.answered(false, error));
  }

  /** Milliseconds for which the token endpoint's quotas leave no tokens for renewals ahead of the end. */
  async holdMs(): Promise<number> {
    const { holdMs } = await import("./budget.ts");
    return holdMs({ ...this.#options, warn: this.#warn.bind(this) });
  }

  async #learn(buckets: readonly QuotaBucket[]): Promise<void> {
    const { learn } = await import("./budget.ts");
    learn({ ...this.#options, warn: this.#warn.bind(this) }, buckets);
  }

  /** Counts new tokens that the API would not take, so that minting more of them slows down. */
  report(slot: Slot, { value, isShared }: Token, accepted: boolean): void {
    if (accepted) slot.strikes = 0;
    else if (!isShared && slot.struck !== value) {
      slot.struck = value;
      this.#strike(slot);
    }
  }

  #strike(slot: Slot): void {
    const pause = Math.min(LONGEST_STRIKE_MS, FIRST_STRIKE_MS * 2 ** slot.strikes++);
    slot.replaceAfter = this.#options.clock.monotonic() + pause;
  }

  /** Says that a renewal failed before anything could be asked. */
  reportUnasked({ code }: Fault): void {
    const { vendor, emit } = this.#options;
    emit?.({ type: "token", vendor, reason: "ahead", source: "network", durationMs: 0, requests: 0, error: code });
  }

  /** Milliseconds until a failed renewal may be tried again. */
  renewalBackOff(slot: Slot): number {
    return backOff(++slot.failures, this.#options.clock.random());
  }

  async #fly(bound: Bound, reason: TokenEvent["reason"]): Promise<Token> {
    const { clock, vendor, emit } = this.#options;
    const started = clock.monotonic();
    const tally: Tally = { requests: 0 };
    const tell = (event: Pick<TokenEvent, "source"> & Partial<TokenEvent>) =>
      emit?.({
        type: "token",
        vendor,
        reason,
        durationMs: clock.monotonic() - started,
        requests: tally.requests,
        ...event,
      });
    const { slot } = bound;
    const { epoch } = slot;
    try {
      const { source, token, ...details } = await this.#obtain(bound, reason, tally);
      slot.origin = source;
      tell({ source, ...details });
      const often =
        source === "network" && this.#pace?.add(clock.monotonic(), reason, slot.held?.window.renewAtAge ?? 0);
      if (often) this.#warn("minting_often", often);
      // A token that was being minted when the identity was invalidated may be as bad as the one before.
      if (source === "store" || slot.epoch === epoch) return token;
      return await (slot.flight ?? slot.held?.token ?? this.join(bound, reason));
    } catch (error) {
      const { code } = (slot.fault = faultOf(error, clock));
      tell({ source: "network", error: code });
      throw error;
    }
  }

  async #obtain(bound: Bound, reason: TokenEvent["reason"], tally: Tally): Promise<Obtained> {
    const { store, clock, vendor, renewAhead } = this.#options;
    const { slot, identity } = bound;
    if (store.fleet) {
      const { flyTogether } = await import("./fleet-flight.ts");
      const context = { fleet: store.fleet, key: await storeKey(identity), slot, reason, clock, vendor, renewAhead };
      return flyTogether({
        ...context,
        mint: (until) => this.#mint(bound, tally, until),
        warn: this.#warn.bind(this),
        answered: (isThere, error) => this.#shared.answered(isThere, error),
      });
    }
    const stored = reason === "forced" ? undefined : await this.#takeShared(bound);
    if (stored) return stored;
    const { epoch } = slot;
    const minted = await this.#mint(bound, tally);
    if (minted.lifetimeMs > 0 && slot.epoch === epoch) this.#shared.write(identity, minted.token);
    return minted;
  }

  async #mint({ slot, secrets }: Bound, tally: Tally, until?: number): Promise<Obtained> {
    const { grant, clock, vendor, fetch, hints, timeout, renewAhead } = this.#options;
    const { mint, MintPace } = await import("./mint.ts");
    this.#pace ??= new MintPace();
    const { held, secretIndex: first, lesson, epoch } = slot;
    if (held && held.lifetimeMs < MINT_SPACING_MS)
      await sleep(clock, Math.max(0, held.monotonic + MINT_SPACING_MS - clock.monotonic()));
    const told = lesson.remarks?.map(({ message }) => message);
    const request = { grant, secrets, first, tally, lesson, clock, vendor, fetch, hints, timeout, until };
    const minted = await mint(request).catch((error: unknown) => {
      remember(slot, error, clock);
      throw error;
    });
    const { lifetimeMs, wall, monotonic, buckets } = minted;
    // What is odd about each of a server's tokens is told once, not at every renewal.
    for (const [code, message] of minted.warnings) if (!told?.includes(message)) this.#warn(code, message);
    if (buckets.length > 0) void this.#learn(buckets);
    const token = new AccessToken(minted.value, { issuedAt: wall, expiresAt: wall + lifetimeMs });
    const obtained = { source: "network", token, lifetimeMs, ...(buckets.length > 0 && { quota: buckets }) } as const;
    if (slot.epoch !== epoch) return obtained;
    // A server that gives the rejected token again is not asked for it on every call.
    if (minted.value === slot.dropped) {
      slot.struck = minted.value;
      this.#strike(slot);
    }
    slot.held = { token, lifetimeMs, wall, monotonic, window: windowOf(lifetimeMs, renewAhead, clock.random()) };
    Object.assign(slot, {
      secretIndex: minted.secretIndex,
      block: undefined,
      refusals: 0,
      failures: 0,
      dropped: undefined,
    });
    return obtained;
  }

  /** A token that another process has stored, if it is still far from its end and not one that was rejected here. */
  async #takeShared({ slot, identity }: Bound): Promise<Obtained | undefined> {
    const { clock, renewAhead } = this.#options;
    const { epoch } = slot;
    const found = await this.#shared.read(identity);
    if (!found || slot.epoch !== epoch || found.value === slot.dropped || found.value === slot.held?.token.value)
      return undefined;
    const { value, issuedAt, expiresAt } = found;
    const lifetimeMs = expiresAt - issuedAt;
    const window = windowOf(lifetimeMs, renewAhead, clock.random());
    const age = clock.now() - issuedAt;
    if (!(age < window.renewAtAge)) return undefined;
    const token = new AccessToken(value, { issuedAt, expiresAt, isShared: true });
    slot.held = { token, window, lifetimeMs, wall: issuedAt, monotonic: clock.monotonic() - age };
    return { source: "store", token, lifetimeMs };
  }

  #warn(code: WarningEvent["code"], message: string): void {
    this.#options.emit?.({ type: "warning", vendor: this.#options.vendor, code, message });
  }
}
