import { type Clock, sleep } from "./clock.ts";
import type { TokenErrorCode } from "./errors.ts";
import type { EventListener, TokenEvent, WarningEvent } from "./events.ts";
import { type Fault, faultOf } from "./explanation.ts";
import type { Grant } from "./grant.ts";
import { MINT_SPACING_MS, refusalNow, remember } from "./refusals.ts";
import type { MintPace } from "./mint-pace.ts";
import { backOff } from "./retry-rules.ts";
import { SharedTokens } from "./shared-tokens.ts";
import type { Slot } from "./slot.ts";
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
    const flight = this.#fly(bound, reason).finally(() => (slot.flight = undefined));
    flight.catch(() => {}); // nobody may be waiting for a background renewal
    return (slot.flight = flight);
  }

  /** Forgets the current token, here and in the store, where there may be one that is not known here. */
  async drop({ slot, identity }: Bound): Promise<void> {
    if (slot.held) slot.dropped = slot.held.token.value;
    slot.held = undefined;
    await this.#shared.delete(identity);
  }

  /** Counts new tokens that the API would not take, so that minting more of them slows down. */
  report(slot: Slot, { value }: Token, accepted: boolean): void {
    if (accepted) slot.strikes = 0;
    else if (slot.struck !== value) {
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
    const tally = { requests: 0 };
    const tell = (event: Pick<TokenEvent, "source"> & Partial<TokenEvent>) =>
      emit?.({
        type: "token",
        vendor,
        reason,
        durationMs: clock.monotonic() - started,
        requests: tally.requests,
        ...event,
      });
    try {
      const stored = reason === "forced" ? undefined : await this.#takeShared(bound);
      bound.slot.origin = stored ? "store" : "network";
      if (stored) {
        tell({ source: "store" });
        return stored;
      }
      const { quota, token } = await this.#mint(bound, tally);
      const lifetimeMs = bound.slot.held?.lifetimeMs ?? 0;
      tell({ source: "network", lifetimeMs, ...(quota && { quota }) });
      const often = this.#pace?.add(clock.monotonic(), reason, bound.slot.held?.window.renewAtAge ?? 0);
      if (often) this.#warn("minting_often", often);
      return token;
    } catch (error) {
      remember(bound.slot, error, clock);
      const { code } = (bound.slot.fault = faultOf(error, clock));
      tell({ source: "network", error: code });
      throw error;
    }
  }

  async #mint({ slot, secrets, identity }: Bound, tally: { requests: number }) {
    const { grant, clock, vendor, fetch, hints, timeout, renewAhead } = this.#options;
    const { mint, MintPace } = await import("./mint.ts");
    this.#pace ??= new MintPace();
    const { held } = slot;
    if (held && held.lifetimeMs < MINT_SPACING_MS)
      await sleep(clock, Math.max(0, held.monotonic + MINT_SPACING_MS - clock.monotonic()));
    const { secretIndex: first, lesson } = slot;
    const minted = await mint({ grant, secrets, first, tally, lesson, clock, vendor, fetch, hints, timeout });
    const { lifetimeMs, wall, monotonic } = minted;
    // A server that gives the rejected token again is not asked for it on every call.
    if (minted.value === slot.dropped) {
      slot.struck = minted.value;
      this.#strike(slot);
    }
    const token = new AccessToken(minted.value, { issuedAt: wall, expiresAt: wall + lifetimeMs });
    slot.held = { token, lifetimeMs, wall, monotonic, window: windowOf(lifetimeMs, renewAhead, clock.random()) };
    Object.assign(slot, {
      secretIndex: minted.secretIndex,
      block: undefined,
      refusals: 0,
      failures: 0,
      dropped: undefined,
    });
    for (const [code, message] of minted.warnings) this.#warn(code, message);
    if (lifetimeMs > 0) this.#shared.write(identity, token);
    return { token, quota: minted.quota };
  }

  /** A token that another process has stored, if it is still far from its end and not one that was rejected here. */
  async #takeShared({ slot, identity }: Bound): Promise<Token | undefined> {
    const { clock, renewAhead } = this.#options;
    const found = await this.#shared.read(identity);
    if (!found || found.value === slot.dropped || found.value === slot.held?.token.value) return undefined;
    const { value, issuedAt, expiresAt } = found;
    const lifetimeMs = expiresAt - issuedAt;
    const window = windowOf(lifetimeMs, renewAhead, clock.random());
    const age = clock.now() - issuedAt;
    if (!(age < window.renewAtAge)) return undefined;
    const token = new AccessToken(value, { issuedAt, expiresAt });
    slot.held = { token, window, lifetimeMs, wall: issuedAt, monotonic: clock.monotonic() - age };
    return token;
  }

  #warn(code: WarningEvent["code"], message: string): void {
    this.#options.emit?.({ type: "warning", vendor: this.#options.vendor, code, message });
  }
}
