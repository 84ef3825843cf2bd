import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TokenError } from "../src/errors.ts";
import { noteRejection, rejectionNote } from "../src/rejection.ts";
import { type FailureContext, refusalIn } from "../src/token-failure.ts";
import { parseTokenResponse } from "../src/token-response.ts";
import "./support/guard.ts";

const SECRET = "a-secret+/=";

/** A megabyte takes tens of milliseconds, and some hundred on a busy machine; squared, it would take an hour. */
const QUADRATIC_MS = 10_000;

const context: FailureContext = {
  grant: {
    tokenUrl: "https://auth.example.com/token",
    body: "form",
    parameters: ["grant_type", "client_id", "client_secret", "scope"],
    clientId: "client-of-the-test",
    scope: "read write",
  },
  secrets: [SECRET],
  vendor: "acme",
  hints: {},
  requests: 1,
  quota: undefined,
  retryAfter: undefined,
};

const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: 500, seed: 4 });

/** What a server may put where a token response should be: fields of any kind, names that mean something to JavaScript. */
const field = fc.oneof(fc.anything(), fc.string({ unit: "binary" }), fc.constantFrom(SECRET, "Bearer", "bearer", 3600));
const names = [
  "access_token",
  "token_type",
  "expires_in",
  "scope",
  "error",
  "error_description",
  "__proto__",
  "constructor",
];
const object = fc.dictionary(fc.constantFrom(...names, "toString", "then"), field);

const write = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "{";
  }
};

const body = fc.oneof(
  object.map(write),
  fc.json(),
  fc.string({ unit: "binary" }),
  object.map((value) => write(value).slice(0, -3)),
  fc.constantFrom(
    '{"__proto__":{"access_token":"x"}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    "[]",
    "null",
    "",
  ),
);

const status = fc.constantFrom(200, 201, 302, 400, 401, 403, 404, 405, 408, 425, 429, 500, 502, 503);
const types = fc.constantFrom("application/json", "text/html", "application/problem+json", "");

const responseOf = (code: number, type: string): Response =>
  new Response(null, { status: code, headers: type ? { "content-type": type } : {} });

const expectUnpolluted = () => {
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect(({} as Record<string, unknown>)["access_token"]).toBeUndefined();
};

describe("an answer of the token endpoint", () => {
  it("S173: is a token of visible letters with a finite life, or a TokenError; nothing else is thrown, and no prototype changes", () => {
    check(fc.tuple(body, types), ([text, type]) => {
      const response = responseOf(200, type);
      try {
        const warn = () => {};
        const refusal = refusalIn(response, text, context);
        if (refusal) throw refusal;
        const { value, lifetimeMs } = parseTokenResponse(response, text, { ...context, now: 0, warn });
        expect(value).toMatch(/^[\x21-\x7e]+$/);
        expect(lifetimeMs).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(lifetimeMs)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(TokenError);
      }
      expectUnpolluted();
    });
  });

  it("that is an error has a message of one line, of bounded length, without the secret", () => {
    check(fc.tuple(status, body, types), ([code, text, type]) => {
      const refusal = refusalIn(responseOf(code, type), text, context);
      if (code !== 200 && code !== 201) expect(refusal).toBeInstanceOf(TokenError);
      if (!refusal) return;
      expect(refusal.message).not.toContain(SECRET);
      expect(refusal.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(refusal.message.length).toBeLessThan(1200);
      expectUnpolluted();
    });
  });

  const hostile: [string, string][] = [
    ["a megabyte of brackets", "[".repeat(1_000_000)],
    ["a megabyte of nested objects", '{"error":'.repeat(100_000)],
    ["a description of a megabyte", JSON.stringify({ error: "x", error_description: "a ".repeat(500_000) })],
    ["a megabyte of what looks like the secret", JSON.stringify({ error_description: SECRET.repeat(90_000) })],
    ["a megabyte of escapes", JSON.stringify({ error_description: "\u001b[31m".repeat(200_000) })],
    ["a JWT of a megabyte", JSON.stringify({ access_token: `a.${"A".repeat(1_000_000)}.b`, token_type: "Bearer" })],
    ["a scope of a megabyte", JSON.stringify({ access_token: "t", token_type: "Bearer", scope: "a ".repeat(500_000) })],
  ];

  it.each(hostile)("of %s is read in linear time", (_, text) => {
    const started = performance.now();
    for (const code of [200, 400]) {
      const response = responseOf(code, "application/json");
      try {
        const refusal = refusalIn(response, text, context);
        if (!refusal) parseTokenResponse(response, text, { ...context, now: 0, warn: () => {} });
      } catch (error) {
        expect(error).toBeInstanceOf(TokenError);
      }
    }
    expect(performance.now() - started).toBeLessThan(QUADRATIC_MS);
  });
});

describe("the reason in a rejection's body", () => {
  it("is one short line without the token, or nothing, whatever the body is", async () => {
    const property = fc.asyncProperty(body, async (text) => {
      const [first, second] = [new Response(text), new Response()];
      await noteRejection(second, first, [SECRET]);
      const note = rejectionNote(second) ?? "";
      expect(note.length).toBeLessThanOrEqual(300);
      expect(note).not.toContain(SECRET);
      expect(note).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expectUnpolluted();
    });
    await fc.assert(property, { numRuns: 300, seed: 4 });
  });
});
