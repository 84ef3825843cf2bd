import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const secret = randomBytes(32);

/** What a link allows, and for how long. */
export interface LinkTerms {
  readonly method: "GET" | "PUT";
  /** Milliseconds from `now` on. */
  readonly lifetime: number;
  readonly now: number;
  /** Headers that the request has to bring besides `host`, in lower case; no other `x-amz-` header is let in. */
  readonly headers?: readonly string[];
}

const NAMES = ["Date", "Expires", "SignedHeaders", "Signature"] as const;

type Parts = Record<(typeof NAMES)[number], string>;

const signature = (path: string, method: string, { Date: date, Expires: expires, SignedHeaders: headers }: Parts) =>
  createHmac("sha256", secret)
    .update(JSON.stringify([path, method, date, expires, headers]))
    .digest("hex");

/** `path` with S3's query parameters for a link that works for `lifetime` milliseconds from `now` on. */
export function signLink(path: string, { method, now, lifetime, headers = [] }: LinkTerms): string {
  const parts: Parts = {
    Date: new Date(now).toISOString().replaceAll(/[-:]/g, ""),
    Expires: String(lifetime / 1000),
    SignedHeaders: [...headers, "host"].toSorted().join(";"),
    Signature: "",
  };
  parts.Signature = signature(path, method, parts);
  const query = new URLSearchParams({ "X-Amz-Algorithm": "AWS4-HMAC-SHA256" });
  for (const name of NAMES) query.set(`X-Amz-${name}`, parts[name]);
  return `${path}?${query.toString()}`;
}

/** Whether a link is one of ours, for this method, and still works. */
export function openLink(
  path: string,
  query: URLSearchParams,
  { method, now }: { readonly method: string; readonly now: number },
): "open" | "expired" | "forged" {
  const parts = Object.fromEntries(NAMES.map((name) => [name, query.get(`X-Amz-${name}`) ?? ""])) as Parts;
  const wanted = Buffer.from(signature(path, method, parts));
  const given = Buffer.from(parts.Signature);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return "forged";
  const begin = Date.parse(parts.Date.replace(/^(....)(..)(..)T(..)(..)/, "$1-$2-$3T$4:$5:"));
  return now < begin + Number(parts.Expires) * 1000 ? "open" : "expired";
}
