import { jwtClaims } from "./jwt-claims.ts";

/** Assumed when the server does not say: short enough that a 401 stays rare, long enough not to mint on every call. */
export const ASSUMED_LIFETIME_MS = 5 * 60_000;

/** No token is trusted longer than this, whatever the server says (Auth0's own maximum is 30 days). */
const LONGEST_LIFETIME_MS = 30 * 24 * 3_600_000;

const NUMBER = /^\d{1,15}(\.\d{1,9})?$/;

/**
 * `expires_in` of RFC 6749 section 5.1 in milliseconds. A number or a string of digits; fractions of a second are cut,
 * negative numbers count as nothing left, and anything else (`""`, `true`, `"1e3"`, `[300]`) as absent: undefined.
 */
export function parseExpiresIn(value: unknown): number | undefined {
  const seconds = typeof value === "string" && NUMBER.test(value) ? Number(value) : value;
  if (typeof seconds !== "number" || Number.isNaN(seconds)) return undefined;
  return Math.min(LONGEST_LIFETIME_MS, Math.max(0, Math.floor(seconds)) * 1000);
}

function jwtExpiry(token: string): number | undefined {
  const exp = jwtClaims(token)?.["exp"];
  return typeof exp === "number" ? exp * 1000 : undefined;
}

/**
 * Milliseconds a token lives: what the server said, or less if the token is a JWT whose `exp` comes earlier by the
 * server's own clock. A JWT that would have ended already only shows that clocks disagree, and is not believed.
 */
export function lifetimeOf(token: string, expiresIn: number | undefined, serverNow: number): number | undefined {
  const expiry = jwtExpiry(token);
  const left = expiry === undefined ? 0 : expiry - serverNow;
  if (left <= 0) return expiresIn;
  return Math.min(left, expiresIn ?? LONGEST_LIFETIME_MS, LONGEST_LIFETIME_MS);
}
