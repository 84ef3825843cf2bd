import { type Call, type Clock, retryAfter, type Timer } from "@vendorkit/auth-middleware";
import { type Allowance, SlidingWindow } from "./sliding-window.ts";
import { standingIn } from "./standing.ts";
import { Turns } from "./turns.ts";

/** Whatever a 429 asks for, one request is tried after this long: the header may be wrong, or the limit raised. */
const LONGEST_PAUSE_MS = 5 * 60_000;
/** After a 429 that does not say how long: a tenth of the window, or this where none is known; doubled by each in a row. */
const SHORTEST_PAUSE_MS = 1_000;
const PAUSES_IN_A_WINDOW = 10;

/** One limit and all calls that fall under it, from whichever client of this process. */
export class Gate {
  readonly #clock: Clock;
  readonly #window: SlidingWindow;
  readonly #most: number;
  readonly #shortestPause: number;
  readonly #turns = new Turns();
  /** No request is sent before. */
  #closedUntil = -Infinity;
  /** When the last pause began, and how many there were since the last success. */
  #refusedAt = -Infinity;
  #refusals = 0;
  /** How many may be under way at once: 1 after a pause, one more with each success, so that the next refusal is a small one. */
  #width = Infinity;
  #timer: { readonly at: number; readonly handle: Timer } | undefined;

  /** @param most What the caller wants to use at most, whatever the server allows. */
  constructor(allowance: Allowance, clock: Clock, most = Infinity) {
    this.#clock = clock;
    this.#most = most;
    this.#window = new SlidingWindow(allowance);
    this.#shortestPause = allowance.requests === Infinity ? SHORTEST_PAUSE_MS : allowance.window / PAUSES_IN_A_WINDOW;
  }

  /** Takes a turn at once, if there is one and nobody waits. */
  tryTake(): boolean {
    if (this.#turns.size > 0 || !this.#isOpen(this.#clock.monotonic())) return false;
    this.#window.take();
    return true;
  }

  /** Milliseconds until a call that came to this line now would be let through, if nobody before it gives up. */
  waitFor(line: object, call: Call): number {
    const now = this.#clock.monotonic();
    const opens = this.#window.opensAt(this.#turns.ahead(line, call) + 1, now);
    return Math.max(0, opens - now, this.#closedUntil - now);
  }

  /** Waits for a turn. Rejects when the call is aborted, or with what `late` makes once its deadline is sure to pass before. */
  wait(line: object, call: Call, late: (ms: number) => unknown): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#turns.drop(line, waiter);
        reject(call.signal.reason);
        this.#plan();
      };
      const release = (isLate?: boolean) => {
        call.signal.removeEventListener("abort", leave);
        if (isLate) reject(late(this.#closedUntil - this.#clock.monotonic()));
        else resolve();
      };
      const waiter = { call, release };
      call.signal.addEventListener("abort", leave, { once: true });
      this.#turns.add(line, waiter);
      this.#plan();
    });
  }

  /** The turn was not used, and none is given for so many milliseconds. */
  giveBack(pauseMs = 0): void {
    this.#window.giveBack();
    this.#closedUntil = Math.max(this.#closedUntil, this.#clock.monotonic() + pauseMs);
    this.#let();
  }

  /** The request that was let through at `sent` has its answer, or will have none. */
  leave(sent: number, response?: Response): void {
    const now = this.#clock.monotonic();
    this.#window.settle(now);
    if (response?.status === 429) this.#pause(sent, response.headers);
    else if (response) this.#welcome(response.headers);
    this.#let();
  }

  get #nextAt(): number {
    return Math.max(this.#closedUntil, this.#window.opensAt(1, this.#clock.monotonic()));
  }

  #isOpen(now: number): boolean {
    return now >= this.#closedUntil && this.#window.underWay < this.#width && this.#window.free(now) >= 1;
  }

  #welcome(headers: Headers): void {
    const now = this.#clock.monotonic();
    this.#refusals = 0;
    // As wide as what can be under way at all: the pause is forgotten.
    if (++this.#width > this.#turns.size + this.#window.underWay) this.#width = Infinity;
    const standing = this.#window.requests < Infinity ? standingIn(headers, this.#clock.now()) : undefined;
    if (!standing) return;
    const { limit, remaining, resetMs = Infinity } = standing;
    this.#window.requests = Math.min(limit, this.#most);
    // As much as is not ours to use is left for others.
    this.#window.learn(this.#window.requests - remaining, now, now + resetMs);
  }

  /** Holds everybody back after a 429; those whose deadline comes first are told at once. */
  #pause(sent: number, headers: Headers): void {
    const now = this.#clock.monotonic();
    // Requests that were under way together are refused together, and that counts once.
    if (sent > this.#refusedAt) {
      this.#refusals++;
      this.#refusedAt = now;
    }
    const asked = retryAfter(headers, this.#clock.now()) ?? this.#shortestPause * 2 ** (this.#refusals - 1);
    this.#closedUntil = Math.max(this.#closedUntil, now + Math.min(asked, LONGEST_PAUSE_MS));
    this.#width = 1;
    for (const { release } of this.#turns.remove(({ call }) => call.endsAt < this.#closedUntil)) release(true);
  }

  /** Lets through whoever may go, and sees to the rest later. */
  #let(): void {
    while (this.#turns.size > 0 && this.#isOpen(this.#clock.monotonic())) {
      this.#window.take();
      this.#turns.next()?.release();
    }
    this.#plan();
  }

  /** Sees to it that somebody looks when the next may be let through; while the width is what holds it back, an answer will. */
  #plan(): void {
    const at = this.#turns.size > 0 && this.#window.underWay < this.#width ? this.#nextAt : Infinity;
    if (at === this.#timer?.at) return;
    this.#timer?.handle.cancel();
    this.#timer = undefined;
    if (at === Infinity) return;
    const look = () => {
      this.#timer = undefined;
      this.#let();
    };
    this.#timer = { at, handle: this.#clock.timer(Math.max(0, at - this.#clock.monotonic()), look) };
  }
}
