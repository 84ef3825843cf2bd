import { retryAfter } from "@vendorkit/auth-middleware";

/** Where a caller stands, by the headers of an answer. */
export interface Standing {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until the server forgets what was used. */
  readonly resetMs?: number;
}

const count = (headers: Headers, name: string): number => {
  const text = headers.get(name)?.trim() ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : NaN;
};

/**
 * Reads `RateLimit-Limit`, `-Remaining` and `-Reset`, the last in seconds or as a Unix time; undefined when they make no
 * sense.
 */
export function standingIn(headers: Headers, now: number): Standing | undefined {
  const limit = count(headers, "ratelimit-limit");
  const remaining = count(headers, "ratelimit-remaining");
  // A limit of nothing would stop all calls for good.
  if (!(limit > 0 && remaining <= limit)) return undefined;
  if (remaining === limit) return { limit, remaining };
  const reset = new Headers({
    date: headers.get("date") ?? "",
    "ratelimit-reset": headers.get("ratelimit-reset") ?? "",
  });
  const resetMs = retryAfter(reset, now);
  return { limit, remaining, ...(resetMs !== undefined && { resetMs }) };
}
