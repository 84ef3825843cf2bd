import type { TokenEvent } from "./events.ts";

/**
 * Auth0's token quotas: `b=per_hour;q=10;r=3;t=1200,b=per_day;q=50;r=41;t=40000`, a bucket with its quota, what remains
 * and the seconds to its reset, from `Auth0-Client-Quota-Limit` and `Auth0-Organization-Quota-Limit`. What cannot be
 * read is left out.
 *
 * @see https://auth0.com/docs/fine-grained-m2m-token-quotas
 */
export function parseQuota(headers: Headers): TokenEvent["quota"] {
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
