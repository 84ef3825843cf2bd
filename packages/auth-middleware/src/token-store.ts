import { type Clock, systemClock } from "./clock.ts";
import type { Fleet } from "./fleet.ts";
import { Lru } from "./lru.ts";
import type { Token } from "./token.ts";

/**
 * Where tokens are shared. It is an accelerator: a store that throws, hangs or lies costs a mint, never a call. Keys are
 * hashes of everything that makes two tokens different, and reveal none of it.
 */
export interface TokenStore {
  read(key: string): Promise<Token | undefined>;
  write(key: string, token: Token): Promise<void>;
  /** Forgets a token that is not good any more. */
  delete?(key: string): Promise<void>;
  /** What lets many processes mint as one. Without it, two that find nothing at the same moment mint one token each. */
  readonly fleet?: Fleet;
}

/** Tokens of as many tenants as one process is likely to serve; a few hundred bytes each. */
const DEFAULT_LIMIT = 10_000;

/**
 * Tokens in the memory of this process, the most recently used ones.
 *
 * @example
 * const tokenStore = new MemoryTokenStore({ limit: 100 });
 * const first = createPliantClient({ tokenStore });
 * const second = createPliantClient({ tokenStore }); // shares the first one's token
 */
export class MemoryTokenStore implements TokenStore {
  readonly #tokens: Lru<Token>;

  /** @param options `limit`: how many tokens are kept, default 10 000. */
  constructor(options: { limit?: number; clock?: Clock } = {}) {
    const { limit = DEFAULT_LIMIT, clock = systemClock } = options;
    this.#tokens = new Lru(limit, (token) => (token.expiresAt ?? Infinity) <= clock.now());
  }

  async read(key: string): Promise<Token | undefined> {
    return this.#tokens.get(key);
  }

  async write(key: string, token: Token): Promise<void> {
    this.#tokens.set(key, token);
  }

  async delete(key: string): Promise<void> {
    this.#tokens.delete(key);
  }

  /** How many tokens are kept. */
  get size(): number {
    return this.#tokens.size;
  }
}

/** Shared by all clients of this process that were not given a store, so that a client made per request does not mint per request. */
export const defaultTokenStore: TokenStore = new MemoryTokenStore();
