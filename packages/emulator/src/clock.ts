/** Where the emulator gets its time from, so that tests can let tokens, quotas and links age without waiting. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()` gives them. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
