import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const secret = randomBytes(32);

const signature = (path: string, date: string, expires: string): string =>
  createHmac("sha256", secret)
    .update(JSON.stringify([path, date, expires]))
    .digest("hex");

/** `path` with S3's query parameters for a link that works for `lifetime` milliseconds from `now` on. */
export function signLink(path: string, now: number, lifetime: number): string {
  const date = new Date(now).toISOString().replaceAll(/[-:]/g, "");
  const expires = String(lifetime / 1000);
  const query = new URLSearchParams({
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Date": date,
    "X-Amz-Expires": expires,
    "X-Amz-Signature": signature(path, date, expires),
  });
  return `${path}?${query.toString()}`;
}

/** Whether a link is one of ours and still works. */
export function openLink(path: string, query: URLSearchParams, now: number): "open" | "expired" | "forged" {
  const [date, expires, given] = ["Date", "Expires", "Signature"].map((name) => query.get(`X-Amz-${name}`) ?? "") as [
    string,
    string,
    string,
  ];
  const wanted = Buffer.from(signature(path, date, expires));
  if (given.length !== wanted.length || !timingSafeEqual(Buffer.from(given), wanted)) return "forged";
  const begin = Date.parse(date.replace(/^(....)(..)(..)T(..)(..)/, "$1-$2-$3T$4:$5:"));
  return now < begin + Number(expires) * 1000 ? "open" : "expired";
}
