import type { QuotaBucket } from "./events.ts";

/**
 * Auth0's token quotas: `b=per_hour;q=10;r=3;t=1200,b=per_day;q=50;r=41;t=40000`, a bucket with its quota, what remains
 * and the seconds to its reset, from `Auth0-Client-Quota-Limit` and `Auth0-Organization-Quota-Limit`. What cannot be
 * read is left out.
 *
 * @see https://auth0.com/docs/fine-grained-m2m-token-quotas
 */
export function parseQuota(headers: Headers): QuotaBucket[] | undefined {
  const text = ["auth0-client-quota-limit", "auth0-organization-quota-limit"]
    .map((name) => headers.get(name) ?? "")
    .join(",");
  const buckets = text
    .slice(0, 2048)
    .split(",")
    .flatMap((part) => {
      const fields = new Map(part.split(";").map((field) => field.trim().split("=", 2) as [string, string]));
      const [quota, remaining, seconds] = ["q", "r", "t"].map((name) =>
        /^\d{1,10}$/.test(fields.get(name) ?? "") ? Number(fields.get(name)) : NaN,
      ) as [number, number, number];
      const bucket = fields.get("b") ?? "";
      return /^\w{1,40}$/.test(bucket) && quota >= 0 && remaining >= 0 && seconds >= 0
        ? [{ bucket, quota, remaining, resetMs: seconds * 1000 }]
        : [];
    });
  return buckets.length > 0 ? buckets : undefined;
}

const DIGITS = /^\d{1,10}$/;

/** Reset times above this are moments since the epoch; below, they are seconds from now. */
const EPOCH_SECONDS_FLOOR = 1_000_000_000;

/** The number of a parameter (`;r=50`) of one item of a structured list. */
const parameter = (item: string, name: string): number =>
  Number(new RegExp(`;\\s*${name}=(\\d{1,10})\\b`).exec(item)?.[1] ?? NaN);

const itemsOf = (text: string | null): string[] => (text ?? "").slice(0, 1024).split(",");
const nameOf = (item: string): string => /^\s*"?([\w.-]{1,40})"?\s*;/.exec(item)?.[1] ?? "";

/** `RateLimit: "default";r=50;t=30` with `RateLimit-Policy: "default";q=100;w=60`, of the IETF draft. */
function draftLimits(headers: Headers): QuotaBucket[] {
  const policies = new Map(itemsOf(headers.get("ratelimit-policy")).map((item) => [nameOf(item), item]));
  return itemsOf(headers.get("ratelimit")).flatMap((item) => {
    const policy = policies.get(nameOf(item)) ?? "";
    const [remaining, resetMs] = [parameter(item, "r"), parameter(item, "t") * 1000];
    const [quota, windowMs] = [parameter(policy, "q"), parameter(policy, "w") * 1000];
    return remaining >= 0 && resetMs >= 0 && quota >= 0
      ? [{ bucket: nameOf(item), quota, remaining, resetMs, ...(windowMs > 0 && { windowMs }) }]
      : [];
  });
}

/** `X-RateLimit-Limit`, `-Remaining` and `-Reset`, with or without the `X-`; the reset in seconds or as a moment. */
function namedLimits(headers: Headers, now: number): QuotaBucket[] {
  const [quota, remaining, reset] = ["limit", "remaining", "reset"].map((name) => {
    const text = (headers.get(`ratelimit-${name}`) ?? headers.get(`x-ratelimit-${name}`) ?? "").trim();
    return DIGITS.test(text) ? Number(text) : NaN;
  }) as [number, number, number];
  if (!(quota >= 0 && remaining >= 0 && reset >= 0)) return [];
  const served = Date.parse(headers.get("date") ?? "");
  const seconds = reset < EPOCH_SECONDS_FLOOR ? reset : reset - (Number.isNaN(served) ? now : served) / 1000;
  return [{ bucket: "rate_limit", quota, remaining, resetMs: Math.max(0, Math.round(seconds * 1000)) }];
}

/** What the RateLimit family of headers says is left of the token endpoint's limits. What cannot be read is left out. */
export function parseRateLimits(headers: Headers, now: number): QuotaBucket[] {
  return [...draftLimits(headers), ...namedLimits(headers, now)];
}
