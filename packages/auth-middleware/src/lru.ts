/** A map that keeps its most recently used entries. */
export class Lru<V> {
  readonly #entries = new Map<string, V>();
  readonly #limit: number;
  readonly #isDead: (value: V) => boolean;

  /** @param isDead Entries that may go before the limit is reached; looked at a few at a time. */
  constructor(limit: number, isDead: (value: V) => boolean = () => false) {
    this.#limit = limit;
    this.#isDead = isDead;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): V | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    if (this.#isDead(value)) return undefined;
    this.#entries.set(key, value);
    return value;
  }

  set(key: string, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    this.#sweep();
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  /** The two oldest are looked at on each insertion, so dead entries go at twice the rate at which new ones come. */
  #sweep(): void {
    let looked = 0;
    for (const [key, value] of this.#entries) {
      if (this.#entries.size > this.#limit || this.#isDead(value)) this.#entries.delete(key);
      if (++looked >= 2) return;
    }
  }
}
