import { type Clock, VendorkitError } from "@vendorkit/auth-middleware";

/** Failures in a row after which Redis is left alone. */
const THRESHOLD = 3;

/** For how long: doubling, while single probes go on failing. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10_000;

/** Redis, short of patience: what takes too long has failed, and after some failures nothing is asked for a while. */
export class Guard {
  readonly #timeout: number;
  readonly #clock: Clock;
  #failures = 0;
  #pauses = 0;
  #closedUntil = -Infinity;
  #isProbing = false;

  constructor(timeout: number, clock: Clock) {
    this.#timeout = timeout;
    this.#clock = clock;
  }

  /** Does `work`, which is told when nobody waits for it any more. */
  async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const left = this.#closedUntil - this.#clock.monotonic();
    const isHalfOpen = this.#failures >= THRESHOLD;
    if (left > 0 || (isHalfOpen && this.#isProbing))
      throw new VendorkitError("store_closed", `failed ${THRESHOLD} times in a row and is left alone for a moment`);
    this.#isProbing = isHalfOpen;
    try {
      const result = await this.#inTime(work);
      this.#failures = 0;
      this.#pauses = 0;
      return result;
    } catch (error) {
      this.#fail();
      throw error;
    } finally {
      this.#isProbing = false;
    }
  }

  #fail(): void {
    const now = this.#clock.monotonic();
    if (now < this.#closedUntil || ++this.#failures < THRESHOLD) return;
    this.#closedUntil = now + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#pauses++);
  }

  #inTime<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    return new Promise<T>((resolve, reject) => {
      const late = () => {
        controller.abort();
        reject(new VendorkitError("store_timeout", `did not answer within ${this.#timeout} ms`));
      };
      // A busy process finds its timer due before it has read the answer that is there: one turn of the event loop more.
      const timer = this.#clock.timer(this.#timeout, () => setImmediate(late));
      work(controller.signal)
        .then(resolve, reject)
        .finally(() => timer.cancel());
    });
  }
}
