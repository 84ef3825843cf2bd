/** Seconds as RFC 9110 section 10.2.3 writes them. Longer runs of digits are nonsense, not patience. */
const SECONDS = /^\d{1,10}$/;

/** The three date forms of RFC 9110 section 5.6.7 begin with a weekday; `Date.parse` alone would read `-5` as a year. */
const HTTP_DATE = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .*\d/i;

/** Reset times above this are moments since the epoch; below, they are seconds from now. */
const EPOCH_SECONDS_FLOOR = 1_000_000_000;

const fromSeconds = (text: string | undefined): number | undefined => {
  const value = text?.trim() ?? "";
  return SECONDS.test(value) ? Number(value) * 1000 : undefined;
};

/** The server's own clock, so that a wrong clock here does not stretch or shorten a wait. */
const serverNow = (headers: Headers, now: number): number => {
  const date = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(date) ? now : date;
};

function retryAfterDate(value: string, headers: Headers, now: number): number | undefined {
  if (!HTTP_DATE.test(value)) return undefined;
  // The oldest form names no zone, and is GMT all the same.
  const wait = Date.parse(value.endsWith("GMT") ? value : `${value} GMT`) - serverNow(headers, now);
  return wait > 0 ? wait : undefined;
}

/**
 * `RateLimit: "default";r=0;t=30` of the IETF draft, or the `…-Reset` headers in either of their two units. Many servers
 * send these with every answer: while requests remain, the reset asks for nothing.
 */
function rateLimitReset(headers: Headers, now: number): number | undefined {
  const items = (headers.get("ratelimit") ?? "").slice(0, 1024).split(",");
  const item = items.find((limit) => /;\s*r=0\b/.test(limit)) ?? items[0] ?? "";
  const field = (name: string) => new RegExp(`(?:^|;)\\s*${name}=(\\d{1,10})\\b`).exec(item)?.[1];
  const header = (name: string) => headers.get(`ratelimit-${name}`) ?? headers.get(`x-ratelimit-${name}`) ?? undefined;
  if (Number(field("r") ?? header("remaining") ?? 0) > 0) return undefined;
  const seconds = field("t");
  if (seconds) return fromSeconds(seconds);
  const value = fromSeconds(header("reset"));
  if (value === undefined || value < EPOCH_SECONDS_FLOOR * 1000) return value;
  return Math.max(0, value - serverNow(headers, now));
}

/**
 * Milliseconds the server asks to wait: `retry-after-ms`, else `Retry-After` in seconds or as a date, else the RateLimit
 * family when nothing remains. Undefined when it says nothing usable: malformed, negative, in the past, or given twice.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const milliseconds = headers.get("retry-after-ms")?.trim() ?? "";
  if (SECONDS.test(milliseconds)) return Number(milliseconds);
  const value = headers.get("retry-after")?.trim();
  if (value) return fromSeconds(value) ?? retryAfterDate(value, headers, now);
  return rateLimitReset(headers, now);
}
