import { setImmediate } from "node:timers/promises";
import type { Clock, Timer } from "../../src/index.ts";
// What the package loads when it is first needed: loading takes real time, during which virtual time would run away.
import "../../src/budget.ts";
import "../../src/fleet-flight.ts";
import "../../src/flights.ts";
import "../../src/mint.ts";
import "../../src/replay.ts";
import "../../src/resend.ts";

interface Pending {
  readonly at: number;
  readonly delay: number;
  readonly run: () => void;
}

/** Rounds of the event loop that are enough for work that waits for no socket: module loads, hashes, streams. */
const ROUNDS = 4;

/**
 * Time that moves only when a test says so. Between two timers everything that does not wait for time may finish, so
 * hours pass in milliseconds and always in the same order. `random` is fixed unless a test replaces it.
 */
export class VirtualClock implements Clock {
  random: () => number = () => 0.5;
  #wall = Date.UTC(2026, 0, 15, 12);
  #monotonic = 50_000;
  readonly #timers = new Set<Pending>();

  now(): number {
    return this.#wall;
  }

  monotonic(): number {
    return this.#monotonic;
  }

  timer(ms: number, callback: () => void): Timer {
    const pending: Pending = { at: this.#monotonic + Math.max(0, ms), delay: ms, run: callback };
    this.#timers.add(pending);
    return { cancel: () => void this.#timers.delete(pending), unref: () => {} };
  }

  /** The delays of the timers that are running. */
  get timers(): number[] {
    return [...this.#timers].map(({ delay }) => delay);
  }

  /** Lets everything happen that needs no time. */
  async flush(): Promise<void> {
    for (let round = 0; round < ROUNDS; round++) {
      // Queued behind the hashes that the code under test may be waiting for.
      await crypto.subtle.digest("SHA-256", new Uint8Array(1));
      await setImmediate();
    }
  }

  /** The delays of the timers that still run when all that needs no time has had every chance to end. */
  async leftovers(): Promise<number[]> {
    for (let round = 0; round < 50 && this.#timers.size > 0; round++) await this.flush();
    return this.timers;
  }

  /** Moves both clocks on, and fires what is due on the way, in order. */
  async advance(ms: number): Promise<void> {
    const end = this.#monotonic + ms;
    await this.flush();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#timers.delete(next);
      this.#move(Math.max(0, next.at - this.#monotonic));
      next.run();
      await this.flush();
    }
    this.#move(end - this.#monotonic);
  }

  /** Lets time pass until the promise settles; for work that waits for no socket. */
  async settle<T>(work: Promise<T> | T): Promise<T> {
    const state = { isSettled: false };
    const settled = (async () => {
      try {
        return await work;
      } finally {
        state.isSettled = true;
      }
    })();
    settled.catch(() => {});
    while (!state.isSettled) {
      await this.flush();
      const next = state.isSettled ? undefined : this.#next(Infinity);
      if (next) await this.advance(Math.max(0, next.at - this.#monotonic));
    }
    return settled;
  }

  /** Waits, in real time, until a timer of about this delay runs: for work that waits for sockets before it sleeps. */
  async armed(delay: number, tolerance = 0.12): Promise<void> {
    const isThere = () => this.timers.some((ms) => ms >= delay && ms <= delay * (1 + tolerance));
    while (!isThere()) await setImmediate();
  }

  /** Sets the wall clock, as NTP or a person does; the monotonic clock does not notice. */
  jump(ms: number): void {
    this.#wall += ms;
  }

  /** The machine sleeps: wall time goes on, the monotonic clock may stand still, and no timer fires. */
  sleep(ms: number): void {
    this.#wall += ms;
  }

  #next(end: number): Pending | undefined {
    let next: Pending | undefined;
    for (const timer of this.#timers) if (timer.at <= end && (!next || timer.at < next.at)) next = timer;
    return next;
  }

  #move(ms: number): void {
    this.#wall += ms;
    this.#monotonic += ms;
  }
}
