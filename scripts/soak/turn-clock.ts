import type { Clock, Timer } from "@vendorkit/auth-middleware";

/** What a turn is worth by default: a call over loopback then takes as long as one over a network. */
const TURN_MS = 20;

interface Pending {
  readonly at: number;
  readonly run: () => void;
}

/**
 * Time that is counted in turns of the event loop: each is worth some milliseconds, and takes at least one. Sockets are
 * real and get their turn between any two moments, so a call takes some hundred virtual milliseconds, as over a network;
 * minutes of token life pass in seconds; and a machine that stutters only makes the run longer, since a turn is worth the
 * same however long it took. One such clock is shared by the clients, the emulator and the soak.
 */
export class TurnClock implements Clock {
  readonly random: (this: void) => number;
  readonly #turnMs: number;
  #elapsed = 0;
  #next = Infinity;
  readonly #pending = new Set<Pending>();
  readonly #started = Date.UTC(2026, 0, 15, 12);
  #ticker: NodeJS.Timeout | undefined;

  /** @param turnMs Virtual milliseconds that one turn of the event loop is worth. */
  constructor(random: (this: void) => number, turnMs: number = TURN_MS) {
    this.random = random;
    this.#turnMs = turnMs;
  }

  now(): number {
    return this.#started + this.#elapsed;
  }

  monotonic(): number {
    return this.#elapsed;
  }

  /** Timers that nobody cancelled and that have not fired. */
  get size(): number {
    return this.#pending.size;
  }

  timer(ms: number, callback: () => void): Timer {
    const pending: Pending = { at: this.#elapsed + Math.max(0, ms), run: callback };
    this.#pending.add(pending);
    this.#next = Math.min(this.#next, pending.at);
    return { cancel: () => void this.#pending.delete(pending), unref: () => {} };
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => void this.timer(ms, resolve));
  }

  start(): void {
    this.#ticker = setTimeout(() => {
      this.#turn();
      this.start();
    }, 1);
  }

  stop(): void {
    clearTimeout(this.#ticker);
  }

  #turn(): void {
    this.#elapsed += this.#turnMs;
    if (this.#next > this.#elapsed) return;
    const due = [...this.#pending].filter(({ at }) => at <= this.#elapsed).toSorted((one, other) => one.at - other.at);
    for (const pending of due) if (this.#pending.delete(pending)) pending.run();
    this.#next = Infinity;
    for (const { at } of this.#pending) this.#next = Math.min(this.#next, at);
  }
}
