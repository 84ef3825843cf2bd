/** Remembers which callbacks were here. Give your own, on a store that all processes share, where there are several. */
export interface ReplayGuard {
  /** Takes an id; false when it was taken before. Has to be atomic. */
  claim(id: string): boolean | Promise<boolean>;
  /** Gives an id back, since the work on its callback failed. */
  release(id: string): void | Promise<void>;
}

/** More callbacks than a process gets in ten minutes, at a few hundred bytes each. */
const DEFAULT_CAPACITY = 10_000;

/** A guard of one process, which forgets the oldest ids. */
export class MemoryReplayGuard implements ReplayGuard {
  readonly #ids = new Set<string>();
  readonly #capacity: number;

  constructor(capacity = DEFAULT_CAPACITY) {
    this.#capacity = capacity;
  }

  claim(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    if (this.#ids.size > this.#capacity) for (const oldest of this.#ids) return this.#ids.delete(oldest);
    return true;
  }

  release(id: string): void {
    this.#ids.delete(id);
  }
}
