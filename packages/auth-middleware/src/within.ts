import type { Clock } from "./clock.ts";

/** Waits for `work`, but rejects with what `late` makes once `ms` have passed. */
export function within<T>(work: Promise<T>, ms: number, clock: Clock, late: () => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = clock.timer(ms, () => reject(late()));
    work.then(resolve, reject).finally(() => timer.cancel());
  });
}
