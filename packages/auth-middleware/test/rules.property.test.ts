import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bearerChallenge, parseChallenges, retryAfter } from "../src/index.ts";
import { type Grant, identityOf, STANDARD_PARAMETERS, storeKey } from "../src/grant.ts";
import { lifetimeOf, parseExpiresIn } from "../src/lifetime.ts";
import { Lru } from "../src/lru.ts";
import { printable } from "../src/printable.ts";
import { parseQuota } from "../src/quota.ts";
import { backOff, politeWait } from "../src/retry-rules.ts";
import { scrub } from "../src/scrub.ts";
import { windowOf } from "../src/window.ts";
import "./support/guard.ts";

const DAY = 86_400_000;

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Text that can be the value of a header. */
const headerText = fc.string({ unit: "grapheme-ascii", maxLength: 200 });

/** The same 300 values each time, so that a change is what makes a run fail; another seed tries others. */
const seed = Number(process.env["PROPERTY_SEED"] ?? 20_260_115);

const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: 300, seed });

describe("windowOf", () => {
  const lives = fc.tuple(fc.integer({ min: 0, max: 30 * DAY }), fc.integer({ min: 0, max: 30 * DAY }), chance);

  it("a token is renewed before it ends, and not sent up to its last moment", () => {
    check(lives, ([lifetime, wish, random]) => {
      const { renewAtAge, endAtAge } = windowOf(lifetime, wish, random);
      expect(endAtAge).toBeLessThanOrEqual(lifetime);
      expect(endAtAge).toBeGreaterThanOrEqual(lifetime * 0.9 - 1e-6);
      expect(endAtAge).toBeGreaterThanOrEqual(lifetime - 10_000);
      if (lifetime > 0) expect(endAtAge).toBeLessThan(lifetime);
      expect(renewAtAge).toBeLessThanOrEqual(lifetime);
    });
  });

  it("no wish makes it renew before three quarters of its life, so no fixed lead can mint on every call", () => {
    check(lives, ([lifetime, wish, random]) => {
      expect(windowOf(lifetime, wish, random).renewAtAge).toBeGreaterThanOrEqual(lifetime * 0.75 - 1e-6);
    });
  });

  it("chance moves the renewal by five hundredths of the lifetime at most, and only earlier", () => {
    check(lives, ([lifetime, wish, random]) => {
      const latest = windowOf(lifetime, wish, 0).renewAtAge;
      const { renewAtAge } = windowOf(lifetime, wish, random);
      expect(latest - renewAtAge).toBeGreaterThanOrEqual(0);
      expect(latest - renewAtAge).toBeLessThanOrEqual(lifetime * 0.05 + 1e-6);
    });
  });

  it("a wish shorter than a fifth of the lifetime is met", () => {
    check(lives, ([lifetime, wish]) => {
      if (wish <= lifetime / 5) expect(windowOf(lifetime, wish, 0).renewAtAge).toBeCloseTo(lifetime - wish);
    });
  });
});

describe("parseExpiresIn", () => {
  it("gives whole seconds between nothing and 30 days, or undefined, whatever the server sends", () => {
    check(fc.anything(), (value) => {
      const parsed = parseExpiresIn(value);
      if (parsed === undefined) return;
      expect(Number.isInteger(parsed / 1000)).toBe(true);
      expect(parsed).toBeGreaterThanOrEqual(0);
      expect(parsed).toBeLessThanOrEqual(30 * DAY);
    });
  });

  it("takes numbers, and strings of digits, and nothing else", () => {
    check(fc.integer({ min: 0, max: 2_592_000 }), (seconds) => {
      expect(parseExpiresIn(seconds)).toBe(seconds * 1000);
      expect(parseExpiresIn(String(seconds))).toBe(seconds * 1000);
    });
    check(
      fc.oneof(fc.boolean(), fc.object(), fc.array(fc.integer()), fc.constantFrom(null, undefined, NaN)),
      (value) => {
        expect(parseExpiresIn(value)).toBeUndefined();
      },
    );
    check(fc.string(), (text) => {
      if (!/^\d+(\.\d+)?$/.test(text)) expect(parseExpiresIn(text)).toBeUndefined();
    });
  });

  it("S30, S32, S33: the table", () => {
    const table: [unknown, number | undefined][] = [
      [300, 300_000],
      ["300", 300_000],
      [299.7, 299_000],
      ["299.7", 299_000],
      [0, 0],
      [-5, 0],
      [1e12, 30 * DAY],
      [Infinity, 30 * DAY],
      [-Infinity, 0],
      ["", undefined],
      [null, undefined],
      [true, undefined],
      [[300], undefined],
      ["1e3", undefined],
      ["3600 seconds", undefined],
      ["0x12c", undefined],
      ["+300", undefined],
      [" 300", undefined],
      [NaN, undefined],
    ];
    for (const [value, expected] of table) expect([value, parseExpiresIn(value)]).toEqual([value, expected]);
  });
});

describe("lifetimeOf", () => {
  const jwt = (payload: string) => `e30.${Buffer.from(payload).toString("base64url")}.sig`;

  it("never throws, and never says more than the server did, whatever the token holds", () => {
    const tokens = fc.oneof(
      fc.string(),
      fc.string().map(jwt),
      fc.json().map(jwt),
      fc.tuple(fc.string(), fc.string(), fc.string()).map((parts) => parts.join(".")),
    );
    check(
      fc.tuple(tokens, fc.option(fc.integer({ min: 0, max: 30 * DAY }), { nil: undefined })),
      ([token, expiresIn]) => {
        const lifetime = lifetimeOf(token, expiresIn, 1_000_000);
        if (lifetime === undefined) return;
        expect(lifetime).toBeLessThanOrEqual(expiresIn ?? 30 * DAY);
        expect(lifetime).toBeGreaterThanOrEqual(0);
      },
    );
  });

  it("the earlier of the two ends counts", () => {
    check(fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 })), ([exp, seconds]) => {
      expect(lifetimeOf(jwt(JSON.stringify({ exp })), seconds * 1000, 0)).toBe(Math.min(exp, seconds) * 1000);
    });
  });
});

describe("retryAfter", () => {
  const names = [
    "retry-after",
    "retry-after-ms",
    "ratelimit",
    "ratelimit-reset",
    "ratelimit-remaining",
    "x-ratelimit-reset",
    "x-ratelimit-remaining",
    "date",
  ];
  const now = Date.UTC(2026, 0, 15);

  it("gives a number that is not negative, or undefined, whatever the headers hold", () => {
    const values = fc.oneof(
      headerText,
      fc.integer().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    check(fc.dictionary(fc.constantFrom(...names), values), (headers) => {
      const wait = retryAfter(new Headers(headers), now);
      expect(wait === undefined || (Number.isFinite(wait) && wait >= 0)).toBe(true);
    });
  });

  it("seconds are seconds", () => {
    check(fc.integer({ min: 0, max: 9_999_999_999 }), (seconds) => {
      expect(retryAfter(new Headers({ "retry-after": String(seconds) }), now)).toBe(seconds * 1000);
    });
  });

  it("a date says the same as the seconds to it, whatever this machine's clock says", () => {
    check(fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: -DAY, max: DAY })), ([seconds, skew]) => {
      const headers = new Headers({
        "retry-after": new Date(now + seconds * 1000).toUTCString(),
        date: new Date(now).toUTCString(),
      });
      expect(retryAfter(headers, now + skew)).toBe(seconds * 1000);
    });
  });
});

describe("parseChallenges", () => {
  it("never throws, and gives names and schemes in lower case, whatever the header holds", () => {
    check(fc.string({ maxLength: 500 }), (header) => {
      for (const { scheme, parameters } of parseChallenges(header)) {
        expect(scheme).toBe(scheme.toLowerCase());
        expect(Object.getPrototypeOf(parameters)).toBeNull();
        for (const value of Object.values(parameters)) expect(value).toBeTypeOf("string");
      }
    });
  });

  it("reads back what was written, quoted or not, in any company", () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9_-]{0,9}$/);
    const challenge = fc.record({
      scheme: word,
      parameters: fc.dictionary(word, fc.string({ unit: "grapheme-ascii", maxLength: 20 }), {
        minKeys: 1,
        maxKeys: 4,
        noNullPrototype: true,
      }),
    });
    const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
    check(fc.array(challenge, { minLength: 1, maxLength: 4 }), (challenges) => {
      const header = challenges
        .map(
          ({ scheme, parameters }) =>
            `${scheme} ${Object.entries(parameters)
              .map(([name, value]) => `${name}=${quoted(value)}`)
              .join(", ")}`,
        )
        .join(", ");
      expect(
        parseChallenges(header).map(({ scheme, parameters }) => ({ scheme, parameters: { ...parameters } })),
      ).toEqual(challenges);
    });
  });

  it("S99: of several challenges in one header the Bearer one is found", () => {
    const found = (header: string) => bearerChallenge(new Headers({ "www-authenticate": header }));
    const table: [string, Record<string, string> | undefined][] = [
      ['Bearer realm="a", error="invalid_token", Basic realm="b"', { realm: "a", error: "invalid_token" }],
      ['Basic realm="b", Bearer realm="a", error="invalid_token"', { realm: "a", error: "invalid_token" }],
      ['Basic realm="Bearer error=\\"x\\", y", Bearer error=invalid_token', { error: "invalid_token" }],
      [
        'Bearer error_description="one, two \\"three\\"", scope="a b"',
        { error_description: 'one, two "three"', scope: "a b" },
      ],
      ["Negotiate YIIabc+/=, Bearer error=invalid_token", { error: "invalid_token" }],
      ["Negotiate abc/def==, Bearer error=invalid_token", { error: "invalid_token" }],
      ["BEARER Error=invalid_token", { error: "invalid_token" }],
      ["Bearer", {}],
      ['Basic realm="b"', undefined],
      ["", undefined],
      ["Bearer error =  invalid_token", { error: "invalid_token" }],
      ['Bearer error="a", error="b"', { error: "a" }],
      ['Bearer __proto__="x"', JSON.parse('{"__proto__":"x"}') as Record<string, string>],
    ];
    for (const [header, expected] of table)
      expect([header, found(header) && { ...found(header) }]).toEqual([header, expected]);
    expect(parseChallenges(null)).toEqual([]);
  });

  it("S100: 10 kB of anything hostile takes a moment only", () => {
    const size = 10_000;
    const hostile = [
      '"'.repeat(size),
      `Bearer a="${"\\".repeat(size)}`,
      `Bearer a="${'\\"'.repeat(size / 2)}`,
      `Bearer ${'a="'.repeat(size / 3)}`,
      `Bearer ${"a=,".repeat(size / 3)}`,
      `Bearer ${"a ".repeat(size / 2)}`,
      `Bearer a${" ".repeat(size)}`,
      `Bearer a=${" ".repeat(size)}"`,
      ",".repeat(size),
      " ,\t".repeat(size / 3),
      "a".repeat(size),
      `${"a=".repeat(size / 2)}"`,
      `Bearer a="${'b" c="'.repeat(size / 6)}`,
    ];
    for (const header of hostile) {
      const times = [1, 2, 3].map(() => {
        const started = performance.now();
        parseChallenges(header);
        return performance.now() - started;
      });
      expect([header.slice(0, 20), Math.min(...times) < 40]).toEqual([header.slice(0, 20), true]);
    }
  });
});

describe("parseQuota", () => {
  const quotaOf = (value: string) => parseQuota(new Headers({ "auth0-client-quota-limit": value }));

  it("never throws, and gives whole numbers only, whatever the headers hold", () => {
    check(fc.tuple(headerText, headerText), ([client, organization]) => {
      const headers = new Headers({
        "auth0-client-quota-limit": client,
        "auth0-organization-quota-limit": organization,
      });
      for (const { quota, remaining, resetMs } of parseQuota(headers) ?? [])
        for (const number of [quota, remaining, resetMs])
          expect(Number.isSafeInteger(number) && number >= 0).toBe(true);
    });
  });

  it("reads back what was written", () => {
    const bucket = fc.record({
      bucket: fc.stringMatching(/^\w{1,20}$/),
      quota: fc.nat(),
      remaining: fc.nat(),
      seconds: fc.nat(1_000_000),
    });
    check(fc.array(bucket, { minLength: 1, maxLength: 5 }), (buckets) => {
      const header = buckets
        .map(({ bucket: b, quota, remaining, seconds }) => `b=${b};q=${quota};r=${remaining};t=${seconds}`)
        .join(",");
      expect(quotaOf(header)).toEqual(buckets.map(({ seconds, ...rest }) => ({ ...rest, resetMs: seconds * 1000 })));
    });
  });

  it("leaves out what it cannot read, and is undefined when nothing is left", () => {
    expect(quotaOf("b=per_hour;q=10;r=x;t=1, b=per_day;q=50;r=41;t=40000")).toEqual([
      { bucket: "per_day", quota: 50, remaining: 41, resetMs: 40_000_000 },
    ]);
    for (const text of ["", "nonsense", "b=;q=1;r=1;t=1", "q=1;r=1;t=1", "b=a;q=-1;r=1;t=1"])
      expect(quotaOf(text)).toBeUndefined();
  });
});

describe("identityOf", () => {
  const part = fc.option(fc.string({ maxLength: 12 }), { nil: undefined });
  const identity = fc.record({
    tokenUrl: fc.string(),
    body: fc.constantFrom("form" as const, "json" as const),
    clientId: fc.string(),
    audience: part,
    organization: part,
    secrets: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
    scope: fc.option(fc.array(fc.stringMatching(/^[a-z:]{1,4}$/), { minLength: 1, maxLength: 4 }), { nil: undefined }),
  });
  type Identity = typeof identity extends fc.Arbitrary<infer T> ? T : never;
  const textOf = ({ secrets, scope, ...rest }: Identity) => {
    const grant: Grant = { ...rest, scope: scope?.join(" "), parameters: STANDARD_PARAMETERS };
    return identityOf(grant, secrets);
  };
  /** What makes two identities one: all parts, with the scope as a set. */
  const essence = ({ scope = [], ...rest }: Identity) =>
    JSON.stringify([
      rest.tokenUrl,
      rest.body,
      rest.clientId,
      rest.audience ?? 0,
      rest.organization ?? 0,
      rest.secrets,
      [...new Set(scope)].toSorted(),
    ]);

  it("two identities have one text only when they are one, however their parts are cut", () => {
    check(fc.tuple(identity, identity), ([one, other]) => {
      expect(textOf(one) === textOf(other)).toBe(essence(one) === essence(other));
    });
  });

  it("a change of any one part is another identity", () => {
    check(fc.tuple(identity, fc.string({ minLength: 1 })), ([one, more]) => {
      const others: Identity[] = [
        { ...one, tokenUrl: one.tokenUrl + more },
        { ...one, clientId: one.clientId + more },
        { ...one, audience: (one.audience ?? "") + more },
        { ...one, organization: (one.organization ?? "") + more },
        { ...one, secrets: [...one.secrets, more] },
        { ...one, scope: [...(one.scope ?? []), "another"] },
        { ...one, body: one.body === "form" ? "json" : "form" },
        { ...one, audience: one.organization, organization: one.audience },
      ];
      for (const other of others) if (essence(other) !== essence(one)) expect(textOf(other)).not.toBe(textOf(one));
    });
  });

  it("S4: the order and the repetition of scopes make no difference", () => {
    check(fc.tuple(identity, fc.nat()), ([one, turn]) => {
      const scope = one.scope ?? ["a", "b", "c"];
      const at = turn % scope.length;
      const turned = [...scope.slice(at), ...scope.slice(0, at), ...scope];
      expect(textOf({ ...one, scope: turned })).toBe(textOf({ ...one, scope }));
    });
  });

  it("the key of a store is a hash of it", async () => {
    expect(await storeKey("a")).toBe(await storeKey("a"));
    expect(await storeKey("a")).not.toBe(await storeKey("b"));
    expect(await storeKey("hunter2")).toMatch(/^vk1:[0-9a-f]{64}$/);
  });
});

describe("backOff and politeWait", () => {
  it("a back-off is between a quarter of a second and eight seconds, and grows with the retries", () => {
    check(fc.tuple(fc.integer({ min: 1, max: 1100 }), chance), ([retry, random]) => {
      const wait = backOff(retry, random);
      expect(wait).toBeGreaterThanOrEqual(250);
      expect(wait).toBeLessThanOrEqual(8_000);
      expect(backOff(retry + 1, random)).toBeGreaterThanOrEqual(wait);
    });
  });

  it("a server is never asked before its time, nor more than a tenth after it", () => {
    check(fc.tuple(fc.integer({ min: 0, max: DAY }), chance), ([asked, random]) => {
      expect(politeWait(asked, random)).toBeGreaterThanOrEqual(asked);
      expect(politeWait(asked, random)).toBeLessThanOrEqual(asked * 1.1 + 1e-6);
    });
  });
});

describe("what is shown of a server's text", () => {
  it("a secret is in it in no form", () => {
    const secret = fc
      .string({ unit: "grapheme", minLength: 9, maxLength: 40 })
      .filter((text) => !"[secret]".includes(text));
    check(fc.tuple(secret, headerText, headerText), ([value, before, after]) => {
      const forms = [
        value,
        encodeURIComponent(value),
        new URLSearchParams([["", value]]).toString().slice(1),
        Buffer.from(value).toString("base64"),
      ];
      for (const form of forms) {
        const shown = scrub(`${before} ${form} ${after}`, [value], "[secret]");
        expect(shown).not.toContain(form);
        expect(shown).toContain("[secret]");
      }
    });
  });

  it("S163: one line, no escapes, no invisible or reversing characters, and not long", () => {
    check(fc.tuple(fc.string({ unit: "binary", maxLength: 30 }), fc.integer({ min: 1, max: 300 })), ([text, limit]) => {
      const shown = printable(text, limit);
      expect(shown.length).toBeLessThanOrEqual(limit);
      expect(shown.replace(/[\ud800-\udbff]$/, "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    });
    expect(printable("\u001b[31mred\u202e\u200b\n\r\tdéjà vu 漢字 – ok", 100)).toBe(" [31mred déjà vu 漢字 – ok");
  });
});

describe("Lru", () => {
  it("never holds more than its limit, and always what was set last", () => {
    check(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.array(fc.nat(20), { maxLength: 60 })), ([limit, keys]) => {
      const lru = new Lru<number>(limit);
      for (const [index, key] of keys.entries()) {
        lru.set(String(key), index);
        expect(lru.size).toBeLessThanOrEqual(limit);
        expect(lru.get(String(key))).toBe(index);
      }
    });
  });

  it("keeps what is used", () => {
    const lru = new Lru<number>(3);
    for (const key of ["a", "b", "c"]) lru.set(key, 1);
    lru.get("a");
    lru.set("d", 1);
    expect(["a", "b", "c", "d"].map((key) => lru.get(key))).toEqual([1, undefined, 1, 1]);
  });
});
