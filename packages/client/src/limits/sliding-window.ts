/** How many requests a vendor takes in a time. */
export interface Allowance {
  /** Requests in one window; `Infinity` where the vendor does not say, and only its refusals count. */
  readonly requests: number;
  /** Milliseconds. */
  readonly window: number;
}

/**
 * The requests of the last window. One counts from its send until a window after its answer, since nobody knows when in
 * between the server counted it. A stream of requests that keeps to this keeps to a server's token bucket, fixed window
 * and sliding window alike, however late or out of order they arrive; a token bucket here would overrun the other two.
 */
export class SlidingWindow {
  requests: number;
  readonly #window: number;
  #underWay = 0;
  /** When each of the answered ones stops counting, in order. */
  readonly #ends: number[] = [];
  /** What others used of the same limit, as the server's headers let one conclude, and until when that counts. */
  #others = { count: 0, until: -Infinity };

  constructor({ requests, window }: Allowance) {
    this.requests = requests;
    this.#window = window;
  }

  get underWay(): number {
    return this.#underWay;
  }

  /** How many may be sent now. */
  free(now: number): number {
    return this.requests - this.#used(now);
  }

  take(): void {
    this.#underWay++;
  }

  /** What was taken has not been sent. */
  giveBack(): void {
    this.#underWay--;
  }

  /** What was taken has been answered, or never will be. */
  settle(now: number): void {
    this.#underWay--;
    if (this.requests < Infinity) this.#ends.push(now + this.#window);
  }

  /** The server counted `used` of the requests and does so until `until`: those that are not ours are others'. */
  learn(used: number, now: number, until: number): void {
    const ours = this.#underWay + this.#answered(now);
    const known = now < this.#others.until ? this.#others.count : 0;
    if (used - ours > known) this.#others = { count: used - ours, until: Math.min(until, now + this.#window) };
  }

  /** When the `nth` request from now on may be sent, if those under way are answered at once. */
  opensAt(nth: number, now: number): number {
    if (nth <= this.free(now)) return now;
    const round = Math.floor((nth - 1) / this.requests);
    const missing = nth - round * this.requests - this.free(now);
    const { count, until } = this.#others;
    const own = (index: number) => this.#ends[index] ?? (index < 0 ? -Infinity : now + this.#window);
    // The missing-th smallest of the ends, among which the others' stands `count` times.
    const opens =
      count === 0 ? own(missing - 1) : Math.max(own(missing - 1 - count), Math.min(own(missing - 1), until));
    return (missing <= 0 ? now : opens) + round * this.#window;
  }

  #answered(now: number): number {
    while ((this.#ends[0] ?? Infinity) <= now) this.#ends.shift();
    return this.#ends.length;
  }

  #used(now: number): number {
    if (now >= this.#others.until) this.#others = { count: 0, until: -Infinity };
    return this.#underWay + this.#answered(now) + this.#others.count;
  }
}
