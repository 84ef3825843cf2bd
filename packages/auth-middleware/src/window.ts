/** When a token of a given lifetime is renewed, and from when it is no longer sent. Ages in milliseconds since it was asked for. */
export interface Window {
  readonly renewAtAge: number;
  readonly endAtAge: number;
}

/** Renewal begins this share of the lifetime before the end: right for 60 s, 300 s and a day alike, where a fixed lead is not. */
const LEAD_SHARE = 0.2;

/** A quarter of the lead is 5 % of the lifetime at most: enough to spread a fleet whose tokens were minted together. */
const JITTER_SHARE = 0.25;

/** A token is not sent in its last moments, when it could end on the way. */
const LONGEST_MARGIN_MS = 10_000;
const MARGIN_SHARE = 0.1;

/**
 * @param lifetime Milliseconds the token lives.
 * @param wish Milliseconds before the end at which the vendor wants a renewal; it counts only where it is shorter than a fifth of the lifetime.
 * @param random From 0 to 1, the token's own jitter.
 */
export function windowOf(lifetime: number, wish: number, random: number): Window {
  const lead = Math.min(wish, lifetime * LEAD_SHARE);
  return {
    renewAtAge: lifetime - lead - lead * JITTER_SHARE * random,
    endAtAge: lifetime - Math.min(LONGEST_MARGIN_MS, lifetime * MARGIN_SHARE),
  };
}
