import { retryAfter } from "@vendorkit/auth-middleware";
import { expect, test } from "vitest";

const NOW = Date.parse("2026-11-22T12:00:00Z");

const waitFor = (headers: Record<string, string>) => retryAfter(new Headers(headers), NOW);

test("a reset time on an answer with requests left is nothing to wait for", () => {
  expect(waitFor({ "RateLimit-Remaining": "99", "RateLimit-Reset": "40" })).toBeUndefined();
  expect(waitFor({ "X-RateLimit-Remaining": "1", "X-RateLimit-Reset": "40" })).toBeUndefined();
  expect(waitFor({ RateLimit: '"default";r=12;t=40' })).toBeUndefined();
});

test("a reset time with nothing left is waited for", () => {
  expect(waitFor({ "RateLimit-Remaining": "0", "RateLimit-Reset": "40" })).toBe(40_000);
  expect(waitFor({ "RateLimit-Reset": String(NOW / 1000 + 40) })).toBe(40_000);
  expect(waitFor({ RateLimit: '"default";r=0;t=40' })).toBe(40_000);
  expect(waitFor({ RateLimit: '"second";r=5;t=1, "hour";r=0;t=40' })).toBe(40_000);
});

test("Retry-After counts whatever remains", () => {
  expect(waitFor({ "RateLimit-Remaining": "99", "RateLimit-Reset": "40", "Retry-After": "2" })).toBe(2_000);
});
