import { onAbort } from "./on-abort.ts";

/**
 * Where time, chance and waiting come from. Every age, back-off and timeout of this package goes through one, so that a
 * test can run hours in milliseconds. All values are milliseconds.
 */
export interface Clock {
  /** Wall time, milliseconds since the epoch. */
  now(): number;
  /** A clock that never runs backwards. It may stand still while the machine sleeps, so it is never used alone. */
  monotonic(): number;
  /** A number from 0 (inclusive) to 1 (exclusive), for jitter. */
  random(): number;
  /** Runs `callback` once after `ms`, and gives what cancels it. */
  timer(ms: number, callback: () => void): Timer;
}

/** A running timer. */
export interface Timer {
  cancel(): void;
  /** Lets the process exit while this timer runs. */
  unref(): void;
}

/** Longer delays overflow the 32-bit timer and fire at once, so they are cut to this: 24 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The machine's own clocks and timers. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  random: () => Math.random(),
  timer(ms, callback) {
    const handle = setTimeout(callback, Math.min(ms, LONGEST_TIMER_MS));
    return { cancel: () => clearTimeout(handle), unref: () => void handle.unref?.() };
  },
};

/** Resolves after `ms`; rejects with the signal's reason, and drops its timer, as soon as the signal aborts. */
export function sleep(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = clock.timer(ms, () => {
      forget?.();
      resolve();
    });
    const forget =
      signal &&
      onAbort(signal, (reason) => {
        timer.cancel();
        reject(reason);
      });
  });
}
