import { type Clock, sleep } from "./clock.ts";
import { TokenError, type TokenErrorCode, VendorkitError } from "./errors.ts";
import type { EventListener, TokenEvent, WarningEvent } from "./events.ts";
import { type Grant, storeKey } from "./grant.ts";
import { backOff } from "./retry-rules.ts";
import type { Slot } from "./slot.ts";
import { AccessToken, isTokenValue, type Token } from "./token.ts";
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

/** A store that has not answered by then is passed by: a mint is the slower, but certain way. */
const STORE_PATIENCE_MS = 250;

/**
 * A stored token from further in the future shows that a clock was set back, and cannot be given an age. Less than this is
 * how far machines differ; the margin at a token's end makes up for it.
 */
const CLOCK_DIFFERENCE_MS = 5_000;

/** A refused credential is not tried again for this long, doubling: a wrong secret must not burn a quota or trip a lock-out. */
const FIRST_REFUSAL_MS = 30_000;
const LONGEST_REFUSAL_MS = 5 * 60_000;

/** Between two tokens that the API rejects as soon as they are minted: 2 s, doubling. */
const FIRST_STRIKE_MS = 2_000;
const LONGEST_STRIKE_MS = 5 * 60_000;

/** Tokens that end at once, and answers that are none, are asked for no faster than this. */
const MINT_SPACING_MS = 1_000;

/** What no repetition mends: the request or the credential itself is at fault. */
const REFUSALS: ReadonlySet<TokenErrorCode> = new Set([
  "bad_credentials",
  "wrong_audience",
  "invalid_scope",
  "invalid_request",
  "redirected",
  "unsupported_token_type",
]);

/** What a mint does not try again by itself; without a word from the server, the next call should not either. */
const UNREPEATED: ReadonlySet<TokenErrorCode> = new Set(["invalid_response", "quota_exhausted"]);

/** What the error of the token request itself may say about the wait; by now, less is left. */
const WAIT_NOTE = / No token is asked for in the next \d+ s\./;

/** Gets tokens, one mint at a time for each identity, and keeps what each attempt taught. */
export class Flights {
  readonly #options: MintOptions;

  constructor(options: MintOptions) {
    this.#options = options;
  }

  /** The mint under way, or a new one. */
  join(bound: Bound, reason: TokenEvent["reason"]): Promise<Token> {
    const { slot } = bound;
    if (slot.flight) return slot.flight;
    const blocked = this.#blocked(slot);
    if (blocked) return Promise.reject(blocked);
    const flight = this.#fly(bound, reason).finally(() => (slot.flight = undefined));
    flight.catch(() => {}); // nobody may be waiting for a background renewal
    return (slot.flight = flight);
  }

  /** Forgets the current token, here and in the store, where there may be one that is not known here. */
  async drop({ slot, identity }: Bound): Promise<void> {
    if (slot.held) slot.dropped = slot.held.token.value;
    slot.held = undefined;
    const { store } = this.#options;
    if (store.delete) await this.#patiently(storeKey(identity).then((key) => store.delete?.(key)));
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
  reportUnasked(error: unknown): void {
    const { vendor, emit } = this.#options;
    const code = error instanceof TokenError ? error.code : "configuration";
    emit?.({ type: "token", vendor, reason: "ahead", source: "network", durationMs: 0, requests: 0, error: code });
  }

  /** Milliseconds until a failed renewal may be tried again. */
  renewalBackOff(slot: Slot): number {
    return backOff(++slot.failures, this.#options.clock.random());
  }

  /** The reason not to ask now, with the time that is left of it. */
  #blocked({ block }: Slot): TokenError | undefined {
    const left = (block?.until ?? 0) - this.#options.clock.monotonic();
    if (!block || left <= 0) return undefined;
    const { code, status, retryable, vendor, message } = block.error;
    const text = (vendor ? message.slice(vendor.length + 2) : message).replace(WAIT_NOTE, "");
    const wait = ` No token is asked for in the next ${Math.ceil(left / 1000)} s.`;
    return new TokenError(code, text + wait, { vendor, status, retryable, retryAfter: Math.ceil(left) });
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
      const stored = await this.#read(bound);
      if (stored) {
        tell({ source: "store" });
        return stored;
      }
      const { quota, token } = await this.#mint(bound, tally);
      const lifetimeMs = bound.slot.held?.lifetimeMs ?? 0;
      tell({ source: "network", lifetimeMs, ...(quota && { quota }) });
      return token;
    } catch (error) {
      this.#learn(bound.slot, error);
      tell({
        source: "network",
        error: error instanceof VendorkitError ? (error.code as TokenErrorCode) : "configuration",
      });
      throw error;
    }
  }

  async #mint({ slot, secrets, identity }: Bound, tally: { requests: number }) {
    const { grant, clock, vendor, fetch, hints, timeout, renewAhead } = this.#options;
    const { mint } = await import("./mint.ts");
    const { held } = slot;
    if (held && held.lifetimeMs < MINT_SPACING_MS)
      await sleep(clock, Math.max(0, held.monotonic + MINT_SPACING_MS - clock.monotonic()));
    const minted = await mint({ grant, secrets, first: slot.secretIndex, tally, clock, vendor, fetch, hints, timeout });
    const { lifetimeMs, wall, monotonic } = minted;
    // A server that gives the rejected token again is not asked for it on every call.
    if (minted.value === slot.dropped) this.#strike(slot);
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
    if (lifetimeMs > 0) this.#write(identity, token);
    return { token, quota: minted.quota };
  }

  #learn(slot: Slot, error: unknown): void {
    if (!(error instanceof TokenError)) return;
    const { clock } = this.#options;
    const refusal = REFUSALS.has(error.code)
      ? Math.min(LONGEST_REFUSAL_MS, FIRST_REFUSAL_MS * 2 ** slot.refusals++)
      : 0;
    const spacing = UNREPEATED.has(error.code) ? MINT_SPACING_MS : 0;
    const left = Math.max(refusal, spacing, error.retryAfter ?? 0);
    if (left > 0) slot.block = { error, until: clock.monotonic() + left };
  }

  async #read({ slot, identity }: Bound): Promise<Token | undefined> {
    const { store, clock, renewAhead } = this.#options;
    const wall = clock.now();
    const found = await this.#patiently(storeKey(identity).then((key) => store.read(key)));
    const { value, expiresAt = 0, issuedAt = wall } = found ?? {};
    const window = windowOf(expiresAt - issuedAt, renewAhead, clock.random());
    const age = wall - issuedAt;
    if (
      !isTokenValue(value) ||
      value === slot.dropped ||
      value === slot.held?.token.value ||
      !(age < window.renewAtAge) ||
      age < -CLOCK_DIFFERENCE_MS
    )
      return undefined;
    const token = new AccessToken(value, { issuedAt, expiresAt });
    slot.held = { token, window, lifetimeMs: expiresAt - issuedAt, wall: issuedAt, monotonic: clock.monotonic() - age };
    return token;
  }

  #write(identity: string, token: Token): void {
    void this.#patiently(storeKey(identity).then((key) => this.#options.store.write(key, token)));
  }

  /** What a store gives within its time; a fault of the store is an event and nothing more. */
  #patiently<T>(work: Promise<T>): Promise<T | undefined> {
    const { clock } = this.#options;
    return new Promise((resolve) => {
      const fail = (why: string) => {
        this.#warn(
          "store_failed",
          `The token store ${why}; tokens are kept in this process only until it works again.`,
        );
        resolve(undefined);
      };
      const timer = clock.timer(STORE_PATIENCE_MS, () => fail(`did not answer within ${STORE_PATIENCE_MS} ms`));
      work.then(resolve, () => fail("failed")).finally(() => timer.cancel());
    });
  }

  #warn(code: WarningEvent["code"], message: string): void {
    this.#options.emit?.({ type: "warning", vendor: this.#options.vendor, code, message });
  }
}
