import type { Clock } from "./clock.ts";
import { VendorkitError } from "./errors.ts";
import { storeKey } from "./grant.ts";
import { isTokenValue, type Token } from "./token.ts";
import type { TokenStore } from "./token-store.ts";

/** A store that has not answered by then is passed by: a mint is the slower, but certain way. */
const STORE_PATIENCE_MS = 250;

/**
 * A stored token from further in the future shows that a clock was set back, and cannot be given an age. Less than this is
 * how far machines differ; the margin at a token's end makes up for it.
 */
const CLOCK_DIFFERENCE_MS = 5_000;

/** A token store as it is used here: short of patience, and never a reason to fail. */
export class SharedTokens {
  readonly #store: TokenStore;
  readonly #clock: Clock;
  readonly #warn: (message: string) => void;
  #identity: string | undefined;
  #key: Promise<string> | undefined;
  #isFailing = false;

  /** @param warn Told when the store fails or does not answer. */
  constructor(store: TokenStore, clock: Clock, warn: (message: string) => void) {
    this.#store = store;
    this.#clock = clock;
    this.#warn = warn;
  }

  /** What is stored, if it can be a token and its times make sense. */
  async read(identity: string): Promise<Required<Omit<Token, "isShared">> | undefined> {
    const now = this.#clock.now();
    const found = await this.#patiently(identity, (key) => this.#store.read(key));
    const { value, expiresAt = 0, issuedAt = now } = found ?? {};
    return isTokenValue(value) && issuedAt <= now + CLOCK_DIFFERENCE_MS ? { value, expiresAt, issuedAt } : undefined;
  }

  /** Stores a token; nobody waits for it. */
  write(identity: string, token: Token): void {
    void this.#patiently(identity, (key) => this.#store.write(key, token));
  }

  async delete(identity: string): Promise<void> {
    if (this.#store.delete) await this.#patiently(identity, async (key) => this.#store.delete?.(key));
  }

  /** Hashed once, so that a deletion cannot overtake the write before it. */
  #keyOf(identity: string): Promise<string> {
    if (this.#identity !== identity) this.#key = storeKey(identity);
    this.#identity = identity;
    return this.#key as Promise<string>;
  }

  /** Tells of a failure once, until the store has answered again. A store's own words are trusted, other errors' are not. */
  answered(isThere: boolean, error?: unknown): void {
    const how = error instanceof VendorkitError ? error.message : "failed";
    if (!isThere && !this.#isFailing)
      this.#warn(`The token store ${how}; tokens are kept in this process only until it works again.`);
    this.#isFailing = !isThere;
  }

  async #patiently<T>(identity: string, ask: (key: string) => Promise<T>): Promise<T | undefined> {
    // Hashing is our own work: on a busy machine it may take longer than a store has.
    const key = await this.#keyOf(identity);
    return new Promise((resolve) => {
      const fail = (error?: unknown) => {
        this.answered(false, error);
        resolve(undefined);
      };
      const patience = () => fail(new VendorkitError("store_failed", `did not answer within ${STORE_PATIENCE_MS} ms`));
      const timer = this.#clock.timer(STORE_PATIENCE_MS, patience);
      const asked = (async () => await ask(key))();
      const succeed = (value: T) => {
        this.answered(true);
        resolve(value);
      };
      asked.then(succeed, fail).finally(() => timer.cancel());
    });
  }
}
