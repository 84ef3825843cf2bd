import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import {
  type ClientCredentialsOptions,
  MemoryTokenStore,
  NetworkError,
  retryAfter,
  TokenError,
  type TokenEvent,
  type VendorkitEvent,
} from "../src/index.ts";
import { clientWith, failureOf, sourceAt, take } from "./support/client.ts";
import "./support/guard.ts";
import { issuing, type TokenScript, tokenStub } from "./support/stub.ts";
import { VirtualClock } from "./support/virtual-clock.ts";
import { type Answer, json, reset, silence, startWire, type Wire } from "./support/wire.ts";

const HOUR = 3_600_000;

/** A source in virtual time whose token endpoint is a stub. */
function inVirtualTime(script: TokenScript, options: Partial<ClientCredentialsOptions> = {}) {
  const clock = new VirtualClock();
  const { fetch, mints } = tokenStub(script);
  const events: VendorkitEvent[] = [];
  const onEvent = (event: VendorkitEvent) => void events.push(event);
  const tokens = sourceAt({ tokenUrl: "https://t.example/token" }, { clock, fetch, onEvent, ...options });
  const get = () => clock.settle(take(tokens));
  const fail = () => clock.settle(failureOf(take(tokens))) as unknown as Promise<TokenError>;
  return { clock, mints, tokens, events, get, fail };
}

const failing = (status: number, body: object = {}, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers });

/** A source on the wire, with what its events say of tokens. */
async function onTheWire(options: Partial<ClientCredentialsOptions> = {}) {
  const clock = new VirtualClock();
  const wire = await startWire();
  const events: TokenEvent[] = [];
  const onEvent = (event: VendorkitEvent) => void (event.type === "token" && events.push(event));
  const tokens = sourceAt(wire, { clock, onEvent, ...options });
  return { clock, wire, tokens, events };
}

/** Lets two back-offs of failing token requests pass. */
async function passBackOffs(clock: VirtualClock): Promise<void> {
  await clock.armed(375);
  await clock.advance(375);
  await clock.armed(750);
  await clock.advance(750);
}

describe("an outage of the token endpoint", () => {
  it.each<[string, (wire: Wire) => void]>([
    ["S43, S53: answers 500", (wire) => wire.token(() => ({ status: 500 }))],
    ["S44: refuses the connection", (wire) => void wire.close()],
    ["S44: resets the connection", (wire) => wire.token(() => reset)],
  ])("while the token endpoint %s, a token in its window is served and no error shows", async (_, breakIt) => {
    const { clock, wire, tokens, events } = await onTheWire();
    wire.lifetime = 100;
    await tokens.get();
    await clock.advance(80_000);
    breakIt(wire);
    expect(tokens.get()).toMatchObject({ value: "token-1" });
    await passBackOffs(clock);
    while (events.length < 2) await clock.flush();
    expect(events).toMatchObject([{ reason: "cold" }, { reason: "ahead", error: "unavailable", requests: 3 }]);
    expect(tokens.get()).toMatchObject({ value: "token-1" });
  });

  it("S44: a host name that does not resolve is an outage like any other", async () => {
    const clock = new VirtualClock();
    const events: VendorkitEvent[] = [];
    let doesResolve = true;
    const { fetch: stub } = tokenStub(issuing(100));
    const tokens = sourceAt(
      { tokenUrl: "https://auth.example.invalid/token" },
      {
        clock,
        vendor: "acme",
        fetch: (input, init) => (doesResolve ? stub(input, init) : fetch(input, init)),
        onEvent: (event) => void events.push(event),
      },
    );
    await tokens.get();
    await clock.advance(80_000);
    doesResolve = false;
    expect(tokens.get()).toMatchObject({ value: "t1" });
    await passBackOffs(clock);
    while (events.length < 2) await clock.flush();
    expect(events[1]).toMatchObject({ reason: "ahead", error: "unavailable", requests: 3 });
    expect(tokens.get()).toMatchObject({ value: "t1" });

    await clock.advance(20_000);
    const work = failureOf(take(tokens));
    await passBackOffs(clock);
    const error = await work;
    expect(error).toMatchObject({ name: "TokenError", code: "unavailable", retryable: true });
    expect(error.message).toContain("does not resolve");
  });

  it("S43, S53: failed renewals are spaced by a back-off, and the token is renewed once the outage is over", async () => {
    let isDown = false;
    const { clock, get, tokens, mints } = inVirtualTime((count) => (isDown ? failing(503) : issuing(100)(count)));
    await get();
    isDown = true;
    await clock.advance(80_000);
    for (let tenth = 0; tenth < 80; tenth++) {
      expect(tokens.get()).toMatchObject({ value: "t1" });
      await clock.advance(100);
    }
    expect(mints.length - 1).toBeLessThanOrEqual(15);
    isDown = false;
    await clock.advance(8_000);
    // Its last ten seconds have begun; the next caller waits, and gets a new one.
    expect((await get()).value).not.toBe("t1");
  });

  it("S53: an outage is not remembered as a refusal: the first call after it mints", async () => {
    let isDown = true;
    const { get, fail } = inVirtualTime((count) => (isDown ? failing(500) : issuing(100)(count)));
    for (let call = 0; call < 3; call++) expect(await fail()).toMatchObject({ code: "unavailable" });
    isDown = false;
    expect(await get()).toMatchObject({ value: "t10" });
  });

  it.each([500, 502, 503, 504])(
    "S46: without a token, %d is tried three times, with jitter, then told",
    async (status) => {
      const waits: number[][] = [];
      for (const random of [0, 0.999]) {
        const { clock, fail, mints } = inVirtualTime(() => failing(status), { vendor: "acme" });
        clock.random = () => random;
        const started = clock.monotonic();
        const error = await fail();
        waits.push([clock.monotonic() - started]);
        expect(error).toMatchObject({
          name: "TokenError",
          code: "unavailable",
          status,
          vendor: "acme",
          retryable: true,
        });
        expect(error.message).toBe(
          `acme: the token endpoint https://t.example/token, asked 3 times, is not available (status ${status}).`,
        );
        expect(mints).toHaveLength(3);
      }
      expect(waits.map(([ms]) => Math.round(ms ?? 0))).toEqual([750, 1499]);
    },
  );

  it.each<[string, Answer]>([
    [
      "S65: a connection that closes before the promised length",
      (response) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": "500" });
        response.write('{"access_token":"');
        setTimeout(() => response.destroy(), 5);
      },
    ],
    ["S66: an empty answer", { status: 200 }],
    ["S72: a reset connection", reset],
    ["S46: one 503", { status: 503 }],
  ])("%s is tried again, once is enough", async (_, first) => {
    const { clock, wire, tokens, events } = await onTheWire();
    wire.token((_seen, count) => (count === 1 ? first : wire.issue()));
    const work = take(tokens);
    await clock.armed(375);
    await clock.advance(375);
    expect(await work).toMatchObject({ value: "token-1" });
    expect(wire.mints).toBe(2);
    expect(events).toMatchObject([{ requests: 2, source: "network" }]);
  });
});

describe("S65: a token response that breaks off each time", () => {
  it("is told as a fault of the network, by its code", async () => {
    const { clock, wire, tokens } = await onTheWire();
    wire.token(() => (response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "500" });
      response.write('{"access_token":"', () => response.destroy());
    });
    const work = failureOf(take(tokens));
    await passBackOffs(clock);
    const error = await work;
    expect(error).toMatchObject({ name: "TokenError", code: "unavailable", retryable: true });
    expect(error.cause).toBeInstanceOf(NetworkError);
    expect(error.cause).toMatchObject({ code: "UND_ERR_SOCKET" });
    expect(wire.mints).toBe(3);
  });
});

describe("a token endpoint that is slow, large or endless", () => {
  it.each<[string, Answer]>([
    ["S71: accepts and never answers", silence],
    ["S70: sends its headers and then nothing", (response) => void response.writeHead(200).write('{"access_token":')],
  ])("%s: the mint is over after its timeout, and says so", async (_, answer) => {
    const { clock, wire, tokens } = await onTheWire({ vendor: "acme" });
    const closed = new Promise((resolve) =>
      wire.token(() => (response, request) => {
        response.on("close", resolve);
        if (typeof answer === "function") answer(response, request);
      }),
    );
    const work = failureOf(take(tokens));
    while (wire.mints === 0) await clock.flush();
    await clock.advance(9_999);
    await clock.advance(1);
    const error = await work;
    expect(error).toMatchObject({ name: "TokenError", code: "timeout", retryable: true });
    expect(error.message).toContain("10000 ms");
    await closed;
    expect(wire.mints).toBe(1);
  });

  it("S71: its timeout can be set", async () => {
    const { clock, wire, tokens } = await onTheWire({ timeout: 2_000 });
    wire.token(() => silence);
    const work = failureOf(take(tokens));
    await clock.armed(2_000);
    await clock.advance(2_000);
    expect(await work).toMatchObject({ code: "timeout", message: expect.stringContaining("2000 ms") });
  });

  it("S69: a body of 200 MB is read up to a limit, and its connection is let go", async () => {
    const { clock, wire, tokens } = await onTheWire();
    let sent = 0;
    wire.token((_, count) => {
      if (count > 1) return wire.issue();
      return (response) => {
        response.writeHead(200, { "content-type": "application/json" });
        const chunk = Buffer.alloc(256 * 1024, " ");
        const more = () => {
          while (sent < 200_000_000 && !response.destroyed) {
            sent += chunk.length;
            if (response.write(chunk)) continue;
            response.once("drain", more);
            break;
          }
        };
        more();
      };
    });
    const work = take(tokens);
    await clock.armed(375);
    await clock.advance(375);
    expect(await work).toMatchObject({ value: "token-1" });
    expect(sent).toBeLessThan(50_000_000);
  });
});

describe("a token endpoint that asks to wait", () => {
  it("S47: after 429 with Retry-After: 30 no token is asked for in 30 s; who needs one is told at once", async () => {
    const { clock, fail, get, mints } = inVirtualTime((count) =>
      count === 1 ? failing(429, {}, { "retry-after": "30" }) : issuing(300)(count),
    );
    expect(await fail()).toMatchObject({ code: "rate_limited", retryAfter: 30_000, retryable: true });
    await clock.advance(20_000);
    const errors = await Promise.all(Array.from({ length: 100 }, () => fail()));
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(["rate_limited"]));
    expect(errors[0]?.retryAfter).toBe(10_000);
    expect(mints).toHaveLength(1);
    await clock.advance(10_000);
    expect(await get()).toMatchObject({ value: "t2" });
  });

  it("S47: callers with a valid token go on meanwhile", async () => {
    const { clock, get, tokens, mints } = inVirtualTime((count) =>
      count === 2 ? failing(429, {}, { "retry-after": "12" }) : issuing(100)(count),
    );
    await get();
    await clock.advance(78_000);
    for (let second = 0; second < 11; second++) {
      expect(tokens.get()).toMatchObject({ value: "t1" });
      await clock.advance(1_000);
    }
    expect(mints).toHaveLength(2);
    await clock.advance(1_500);
    expect(await get()).toMatchObject({ value: "t3" });
  });

  it("S48: after 429 without Retry-After it backs off, doubling, half of it by chance", async () => {
    const { clock, fail, mints } = inVirtualTime(() => failing(429));
    const started = clock.monotonic();
    expect(await fail()).toMatchObject({ code: "rate_limited", status: 429 });
    expect([mints.length, clock.monotonic() - started]).toEqual([3, 375 + 750]);
  });

  it("a short Retry-After is waited for within the mint", async () => {
    const { clock, get } = inVirtualTime((count) =>
      count === 1 ? failing(503, {}, { "retry-after": "3" }) : issuing(300)(count),
    );
    const started = clock.monotonic();
    expect(await get()).toMatchObject({ value: "t2" });
    expect(clock.monotonic() - started).toBeGreaterThanOrEqual(3_000);
  });

  it("S49: a quota that is used up stops token requests until it begins again, and says which", async () => {
    const headers = { "auth0-client-quota-limit": "b=per_hour;q=10;r=0;t=3540" };
    const body = { error: "too_many_requests", error_description: "Client quota exceeded" };
    const { clock, fail, get, mints } = inVirtualTime((count) =>
      count === 1 ? failing(429, body, headers) : issuing(300)(count),
    );
    const error = await fail();
    expect(error).toMatchObject({ code: "quota_exhausted", status: 429, retryAfter: 3_540_000 });
    await clock.advance(3_539_000);
    expect(await fail()).toMatchObject({ code: "quota_exhausted", retryAfter: 1_000 });
    expect(mints).toHaveLength(1);
    await clock.advance(1_000);
    expect(await get()).toMatchObject({ value: "t2" });
  });

  it("S49: what is left of a quota stands in the event of each mint", async () => {
    const { get, events } = inVirtualTime(() =>
      Response.json(
        { access_token: "t", token_type: "Bearer", expires_in: 300 },
        { headers: { "auth0-client-quota-limit": "b=per_hour;q=10;r=7;t=1200,b=per_day;q=50;r=41;t=40000" } },
      ),
    );
    await get();
    expect(events).toMatchObject([
      {
        type: "token",
        quota: [{ bucket: "per_hour", quota: 10, remaining: 7, resetMs: 1_200_000 }, { bucket: "per_day" }],
      },
    ]);
  });

  it("S50: a Retry-After of a day is not slept: callers are told at once, all day long", async () => {
    const { clock, fail, mints } = inVirtualTime(() => failing(429, {}, { "retry-after": "86400" }));
    const started = clock.monotonic();
    expect(await fail()).toMatchObject({ retryAfter: 24 * HOUR });
    await clock.advance(23 * HOUR);
    expect(await fail()).toMatchObject({ retryAfter: HOUR });
    expect([mints.length, clock.monotonic() - started]).toEqual([1, 23 * HOUR]);
  });

  it("S50: a Retry-After of years is a mistake, and is cut to a day", async () => {
    const { fail } = inVirtualTime(() => failing(429, {}, { "retry-after": "1767225600" }));
    expect(await fail()).toMatchObject({ retryAfter: 24 * HOUR });
  });

  it("a Retry-After with a refusal is kept to as well", async () => {
    const { clock, fail, mints } = inVirtualTime(() =>
      failing(401, { error: "invalid_client" }, { "retry-after": "600" }),
    );
    expect(await fail()).toMatchObject({ code: "bad_credentials", retryAfter: 600_000 });
    await clock.advance(599_000);
    expect(await fail()).toMatchObject({ code: "bad_credentials" });
    expect(mints).toHaveLength(1);
  });
});

describe("an answer that is no token response", () => {
  it("is asked for again once a second at most, however many calls come", async () => {
    const { clock, fail, mints } = inVirtualTime(() => new Response("<html>Sign in</html>"));
    for (let second = 0; second < 3; second++) {
      for (let call = 0; call < 20; call++) expect(await fail()).toMatchObject({ code: "invalid_response" });
      await clock.advance(1_000);
    }
    expect(mints).toHaveLength(3);
  });
});

describe("a refused credential", () => {
  it("S51: is asked once a step, and a thousand calls are told the same at once", async () => {
    const { clock, fail, mints } = inVirtualTime(() => failing(401, { error: "invalid_client" }));
    const steps = [0, 30, 60, 120, 240, 300, 300];
    for (const [index, seconds] of steps.entries()) {
      await clock.advance(seconds * 1000);
      const started = clock.monotonic();
      const errors = await Promise.all(Array.from({ length: 1000 }, () => fail()));
      expect(new Set(errors.map(({ code, status }) => `${code} ${status}`))).toEqual(new Set(["bad_credentials 401"]));
      expect([mints.length, clock.monotonic() - started]).toEqual([index + 1, 0]);
    }
  });

  it("S51: the first call after a refusal is over may succeed, and begins afresh", async () => {
    let isRefused = true;
    const { clock, fail, get, tokens, mints } = inVirtualTime((count) =>
      isRefused ? failing(401, { error: "invalid_client" }) : issuing(300)(count),
    );
    await fail();
    await clock.advance(30_000);
    isRefused = false;
    expect(await get()).toMatchObject({ value: "t2" });
    isRefused = true;
    expect(await clock.settle(failureOf(take(tokens, { rejected: "t2" })))).toMatchObject({ code: "bad_credentials" });
    await clock.advance(30_000);
    await fail();
    expect(mints).toHaveLength(4);
  });

  it("S52: another secret is not held to the refusal of the first", async () => {
    const wire = await startWire();
    wire.token(({ body }) =>
      body.toString().includes("right") ? wire.issue() : json({ error: "invalid_client" }, 401),
    );
    let secret = "wrong";
    const tokens = sourceAt(wire, { clientSecret: () => secret });
    expect(await failureOf(take(tokens))).toMatchObject({ code: "bad_credentials" });
    expect(await failureOf(take(tokens))).toMatchObject({ code: "bad_credentials" });
    expect(wire.mints).toBe(1);
    secret = "right";
    expect(await tokens.get()).toMatchObject({ value: "token-1" });
  });

  it("S51: is shared by the sources of one identity, and by nobody else", async () => {
    const wire = await startWire();
    wire.token(() => json({ error: "invalid_client" }, 401));
    for (let built = 0; built < 5; built++) await failureOf(take(sourceAt(wire, { tokenStore: undefined })));
    expect(wire.mints).toBe(1);
    await failureOf(take(sourceAt(wire, { tokenStore: undefined, clientId: "other" })));
    expect(wire.mints).toBe(2);
  });
});

describe("when the server asks to wait", () => {
  const now = Date.UTC(2026, 0, 15, 12);
  const wait = (value: string, more: Record<string, string> = {}) =>
    retryAfter(new Headers({ "retry-after": value, ...more }), now);
  const utc = (ms: number) => new Date(ms).toUTCString();

  it("S57: a date is counted from the server's own Date", () => {
    expect(wait(utc(now + 90_000))).toBe(90_000);
    expect(wait("Fri, 31 Dec 2027 23:59:59 GMT", { date: "Fri, 31 Dec 2027 23:59:29 GMT" })).toBe(30_000);
  });

  it("S57: the three date forms of HTTP are read as GMT", () => {
    const sunday = { date: "Sun, 06 Nov 1994 08:49:07 GMT" };
    expect(wait("Sun, 06 Nov 1994 08:49:37 GMT", sunday)).toBe(30_000);
    expect(wait("Sunday, 06-Nov-94 08:49:37 GMT", sunday)).toBe(30_000);
    expect(wait("Sun Nov  6 08:49:37 1994", sunday)).toBe(30_000);
  });

  it("S58: digits are seconds, not a year", () => {
    expect(wait("120")).toBe(120_000);
    expect(wait(" 120 ")).toBe(120_000);
    expect(wait("0")).toBe(0);
  });

  it.each(["-5", "1.5", "", "12345678901234", "soon", "1e3", "0x10", "Infinity", "NaN"])(
    "S59: %j counts as none",
    (value) => {
      expect(wait(value)).toBeUndefined();
    },
  );

  it("S60: a date in the past counts as none, so the usual back-off is waited", () => {
    expect(wait(utc(now - 1_000))).toBeUndefined();
    expect(wait(utc(now))).toBeUndefined();
  });

  it("S61: two headers joined by a comma count as none", () => {
    expect(wait("5, 10")).toBeUndefined();
    expect(wait(`${utc(now + 5_000)}, ${utc(now + 9_000)}`)).toBeUndefined();
  });
});

describe("the token request", () => {
  const minted = async (options: Partial<ClientCredentialsOptions>) => {
    const wire = await startWire();
    await sourceAt(wire, options).get();
    const [seen] = wire.tokenRequests;
    if (!seen) throw new Error("nothing was sent");
    return { ...seen, text: seen.body.toString() };
  };

  it("S80: as a form: RFC 6749's fields in their order, and nothing else", async () => {
    const { method, headers, text } = await minted({ clientId: "id", clientSecret: "s", scope: "a b" });
    expect(method).toBe("POST");
    expect(headers).toMatchObject({ "content-type": "application/x-www-form-urlencoded", accept: "application/json" });
    expect(text).toBe("grant_type=client_credentials&client_id=id&client_secret=s&scope=a+b");
    expect(headers.authorization).toBeUndefined();
  });

  it("S80: as JSON, with the grant type in the body", async () => {
    const { headers, text } = await minted({
      clientId: "id",
      clientSecret: "s",
      body: "json",
      audience: "https://api",
    });
    expect(headers).toMatchObject({ "content-type": "application/json", accept: "application/json" });
    expect(JSON.parse(text)).toEqual({
      grant_type: "client_credentials",
      client_id: "id",
      client_secret: "s",
      audience: "https://api",
    });
  });

  it("the parameters that a vendor wants, in its order", async () => {
    const { text } = await minted({
      parameters: ["client_id", "client_secret", "audience", "grant_type"],
      clientId: "id",
      clientSecret: "s",
      scope: "unwanted",
    });
    expect(text).toBe("client_id=id&client_secret=s&grant_type=client_credentials");
  });

  it.each(["form", "json"] as const)("S79: a secret with any characters arrives as it is: %s", async (body) => {
    const clientSecret = 'a+b/c=d%e&f g"h\\i?#é漢😀';
    const { text } = await minted({ clientSecret, body });
    const arrived = body === "form" ? new URLSearchParams(text).get("client_secret") : JSON.parse(text).client_secret;
    expect(arrived).toBe(clientSecret);
  });

  it("S176: the source's own `fetch` sends it too, as url and init, so that any implementation can", async () => {
    const seen: unknown[][] = [];
    const foreign = (async (...words: Parameters<typeof fetch>) => {
      seen.push(words);
      return Response.json({ access_token: "t", token_type: "Bearer", expires_in: 60 });
    }) as typeof fetch;
    await sourceAt({ tokenUrl: "https://t.example/token" }, { fetch: foreign }).get();
    const [[url, init] = []] = seen;
    expect(url).toBe("https://t.example/token");
    expect(init).toMatchObject({ method: "POST", redirect: "manual", body: expect.stringContaining("client_secret=") });
  });

  it.each([301, 302, 303, 307, 308])("S73, S74: on %d nothing is sent to where it points", async (status) => {
    const [wire, elsewhere] = [await startWire(), await startWire()];
    wire.token(() => ({ status, headers: { location: `${elsewhere.origin}/oauth/token` } }));
    expect(await failureOf(take(sourceAt(wire)))).toMatchObject({ code: "redirected", status });
    expect([wire.mints, elsewhere.mints]).toEqual([1, 0]);
  });

  it("S177: a `fetch` that follows redirects by itself is found out afterwards, and its token not used", async () => {
    const [wire, elsewhere] = [await startWire(), await startWire()];
    wire.token(() => ({ status: 307, headers: { location: `${elsewhere.origin}/oauth/token` } }));
    const following: typeof fetch = (input, init) => fetch(input, { ...init, redirect: "follow" });
    expect(await failureOf(take(sourceAt(wire, { fetch: following })))).toMatchObject({ code: "redirected" });
  });
});

describe("the token response", () => {
  it.each(["Bearer", "bearer", "BEARER"])("S75: token_type %s is sent as Bearer", async (token_type) => {
    const wire = await startWire();
    wire.token(() => wire.issue({ token_type }));
    const { send } = clientWith(sourceAt(wire));
    expect((await send(new Request(`${wire.origin}/x`))).status).toBe(200);
    expect(wire.calls[0]?.headers.authorization).toBe("Bearer token-1");
  });

  it("S77: without a token_type it is taken as Bearer, and told", async () => {
    const { get, events } = inVirtualTime(() => ({ access_token: "t", expires_in: 300 }));
    expect(await get()).toMatchObject({ value: "t" });
    expect(events).toMatchObject([{ type: "warning", code: "token_type_missing" }, { type: "token" }]);
  });

  it("S78: a scope that was cut down is told; the token is kept under the scope that was asked for", async () => {
    const tokenStore = new MemoryTokenStore();
    const asking = async (scope: string) => {
      const { get, events, mints } = inVirtualTime(issuing(300, { scope: "read" }), { scope, tokenStore });
      await get();
      return { warning: events.find(({ type }) => type === "warning"), mints: mints.length };
    };
    expect(await asking("read write admin")).toEqual({
      warning: expect.objectContaining({
        code: "scope_narrowed",
        message: expect.stringContaining("write, admin") as string,
      }),
      mints: 1,
    });
    expect(await asking("admin read write")).toEqual({ mints: 0 });
    expect(await asking("read")).toEqual({ mints: 1 });
  });

  it("S78: a scope in another order, or none in the response, is not", async () => {
    for (const extra of [{ scope: "b a" }, {}]) {
      const { get, events } = inVirtualTime(issuing(300, extra), { scope: "a b" });
      await get();
      expect(events.map(({ type }) => type)).toEqual(["token"]);
    }
  });

  it("S83: a refresh token is neither kept nor used", async () => {
    const { clock, get, mints, tokens } = inVirtualTime(issuing(60, { refresh_token: "refresh-me" }));
    const token = await get();
    expect(Object.values(token)).not.toContain("refresh-me");
    await clock.advance(60_000);
    expect(await clock.settle(take(tokens))).toMatchObject({ value: "t2" });
    expect(mints.join()).not.toContain("refresh");
  });

  it("S173: keys such as __proto__ change nothing", async () => {
    const { get } = inVirtualTime(
      () =>
        new Response(
          '{"__proto__":{"polluted":1},"constructor":{},"access_token":"t","token_type":"Bearer","expires_in":60}',
        ),
    );
    const token = await get();
    expect(token.value).toBe("t");
    expect(({} as { polluted?: number }).polluted ?? (token as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe("what the wire shows", () => {
  it("S44: a port nobody listens on is told in words, without the platform's error", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => void server.close(resolve));
    const clock = new VirtualClock();
    const work = failureOf(take(sourceAt({ tokenUrl: `http://127.0.0.1:${port}/token` }, { clock })));
    await passBackOffs(clock);
    const error = await work;
    expect(error).toMatchObject({ code: "unavailable" });
    expect(error.message).toContain(
      `http://127.0.0.1:${port}/token, sent 3 times, was not answered: the connection was refused`,
    );
    expect(error.cause).toBeInstanceOf(NetworkError);
    expect(error.cause).toMatchObject({ code: "ECONNREFUSED" });
    expect(error.cause).not.toHaveProperty("cause");
  });
});
