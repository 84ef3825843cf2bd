import { jwtClaims } from "@vendorkit/auth-middleware";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { HttpError } from "../src/index.ts";

/** A megabyte takes tens of milliseconds, and some hundred on a busy machine; squared, it would take an hour. */
const QUADRATIC_MS = 10_000;

const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: 500, seed: 4 });

const NAMES = ["error", "errors", "message", "detail", "title", "code", "pointer", "__proto__", "constructor", "trace"];

/** What a server may put where an error body should be. */
const { body } = fc.letrec((tie) => ({
  body: fc.oneof(
    { depthSize: "small" },
    fc.string({ unit: "binary" }),
    fc.constantFrom(null, 7, true, "", "\u001b[31mred\r\n"),
    fc.array(tie("body"), { maxLength: 6 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie("body")),
  ),
}));

const expectUnpolluted = () => expect(Object.keys(Object.prototype)).toEqual([]);

describe("an error body, whatever is in it", () => {
  it("makes a message of one line that is not long, and throws nothing else", () => {
    check(body, (value) => {
      const { message } = new HttpError(new Response(null, { status: 422 }), value);
      expect(message).toMatch(/answered 422/);
      // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
      expect(message).not.toMatch(/[\u0000-\u001f\u007f]/);
      expect(message.length).toBeLessThan(1_000);
      expectUnpolluted();
    });
  });

  it("is read in linear time", () => {
    const faults = Array.from({ length: 100_000 }, (_, index) => ({ pointer: `#/${index}`, detail: "x".repeat(20) }));
    const started = performance.now();
    const { message } = new HttpError(new Response(null, { status: 422 }), { errors: faults });
    expect(message).toContain("; and 99997 more");
    const fields = Object.fromEntries(faults.map(({ pointer, detail }) => [pointer, [detail]]));
    expect(new HttpError(new Response(null, { status: 422 }), { errors: fields }).message.length).toBeLessThan(1_000);
    expect(performance.now() - started).toBeLessThan(QUADRATIC_MS);
  });
});

describe("a token, whatever it is", () => {
  const part = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json().map((text) => Buffer.from(text).toString("base64url")),
    fc.constantFrom("", "e30", Buffer.from('{"__proto__":{"polluted":1}}').toString("base64url")),
  );

  it("has claims that are an object, or none, and throws nothing", () => {
    check(fc.array(part, { maxLength: 4 }), (parts) => {
      const claims = jwtClaims(parts.join("."));
      expect(claims === undefined || typeof claims === "object").toBe(true);
      expectUnpolluted();
    });
  });
});
