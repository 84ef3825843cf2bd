import type { Call } from "@vendorkit/auth-middleware";

/** A call that waits for its turn. */
export interface Waiter {
  readonly call: Call;
  /** Lets it go: to be sent, or because its deadline is sure to come first. */
  readonly release: (isLate?: boolean) => void;
}

/** Where a call belongs in its line; most come last. */
const placeIn = (waiters: readonly Waiter[], { id }: Call): number =>
  waiters.findLastIndex(({ call }) => call.id < id) + 1;

/** Who waits. Each client has a line of its own, first come, first served; the lines take turns, so that none waits for all of another. */
export class Turns {
  readonly #lines = new Map<object, Waiter[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** How many would be let through before one that came to this line now. */
  ahead(line: object, call: Call): number {
    const own = placeIn(this.#lines.get(line) ?? [], call);
    let others = 0;
    for (const [other, waiters] of this.#lines) if (other !== line) others += Math.min(waiters.length, own + 1);
    return own + others;
  }

  /** A call that comes again, because it is sent again, comes before those that began after it. */
  add(line: object, waiter: Waiter): void {
    let waiters = this.#lines.get(line);
    if (!waiters) this.#lines.set(line, (waiters = []));
    waiters.splice(placeIn(waiters, waiter.call), 0, waiter);
    this.#size++;
  }

  next(): Waiter | undefined {
    for (const [line, waiters] of this.#lines) {
      const waiter = waiters.shift() as Waiter;
      this.#size--;
      // To the end of the round.
      this.#lines.delete(line);
      if (waiters.length > 0) this.#lines.set(line, waiters);
      return waiter;
    }
    return undefined;
  }

  /** Takes one out, wherever it stands. */
  drop(line: object, waiter: Waiter): void {
    const waiters = this.#lines.get(line) ?? [];
    const at = waiters.indexOf(waiter);
    if (at === -1) return;
    waiters.splice(at, 1);
    if (waiters.length === 0) this.#lines.delete(line);
    this.#size--;
  }

  /** Takes out those for whom `isGone` holds, and gives them. */
  remove(isGone: (waiter: Waiter) => boolean): Waiter[] {
    const gone: Waiter[] = [];
    for (const [line, waiters] of this.#lines) {
      const kept = waiters.filter((waiter) => !isGone(waiter));
      if (kept.length === waiters.length) continue;
      gone.push(...waiters.filter(isGone));
      if (kept.length > 0) this.#lines.set(line, kept);
      else this.#lines.delete(line);
    }
    this.#size -= gone.length;
    return gone;
  }
}
