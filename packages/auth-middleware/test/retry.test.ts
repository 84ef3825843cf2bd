import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import {
  type CallOptions,
  type Fetch,
  NetworkError,
  ReplayableRequest,
  type SendInit,
  staticToken,
} from "../src/index.ts";
import { type ClientSettings, clientWith, failureOf, sourceAt } from "./support/client.ts";
import "./support/guard.ts";
import { VirtualClock } from "./support/virtual-clock.ts";
import { invalidToken, json, reset, silence, startWire } from "./support/wire.ts";

type Scripted = Response | Error | (() => Promise<Response>);

/** A client in virtual time over a transport that gives these answers, one an attempt; the last one for ever. */
function scripted(answers: Scripted[], settings: ClientSettings = {}) {
  const clock = new VirtualClock();
  const sent: { at: number; body: unknown }[] = [];
  const started = clock.monotonic();
  const fetch = (async (_: Request, init: RequestInit) => {
    sent.push({ at: clock.monotonic() - started, body: init.body });
    const answer = answers[sent.length - 1] ?? answers.at(-1) ?? hanging;
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? answer() : answer.clone();
  }) as Fetch;
  const client = clientWith(staticToken("t"), { fetch, clock, ...settings });
  const call = (init: SendInit & CallOptions = {}) =>
    clock.settle(client.send(new ReplayableRequest("https://api.example.com/things?q=1", init) as unknown as Request));
  return { clock, sent, call, ...client };
}

const answer = (status: number, headers: Record<string, string> = {}, body: string | null = "{}") =>
  new Response(body, { status, headers });

const fault = (code: string) =>
  Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(code), { code }) });

const hanging = () => new Promise<Response>(() => {});

describe("what is sent again", () => {
  const RETRIED = [408, 425, 429, 500, 502, 503, 504];

  it.each(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])(
    "%s: on statuses that may pass, and no other",
    async (method) => {
      for (const status of [...RETRIED, 400, 401, 403, 404, 409, 410, 413, 422, 501, 505]) {
        const { call, sent } = scripted([answer(status), answer(200)]);
        const response = await call({ method });
        expect([status, sent.length, response.status]).toEqual(
          RETRIED.includes(status) ? [status, 2, 200] : [status, 1, status],
        );
      }
    },
  );

  it.each(["POST", "PATCH"])("S102, S103: %s: only when the server said that it did nothing", async (method) => {
    const cases: [Response, number][] = [
      [answer(429), 2],
      [answer(429, { "retry-after": "1" }), 2],
      [answer(503, { "retry-after": "1" }), 2],
      [answer(503), 1],
      ...[408, 425, 500, 502, 504].map((status): [Response, number] => [answer(status, { "retry-after": "1" }), 1]),
    ];
    for (const [first, attempts] of cases) {
      const { call, sent } = scripted([first, answer(200)]);
      await call({ method, body: "{}" });
      expect([first.status, sent.length]).toEqual([first.status, attempts]);
    }
  });

  it("S103: a POST that its caller calls idempotent is retried like a GET", async () => {
    const { call, sent } = scripted([answer(503), fault("ECONNRESET"), answer(200)]);
    expect((await call({ method: "POST", body: "{}", idempotent: true })).status).toBe(200);
    expect(sent.map(({ body }) => body)).toEqual(["{}", "{}", "{}"]);
  });

  it("S102: a call that must be sent once is sent once, whatever happens", async () => {
    for (const method of ["GET", "POST"]) {
      const { call, sent } = scripted([answer(429, { "retry-after": "1" }), answer(200)]);
      expect((await call({ method, idempotent: false })).status).toBe(429);
      expect(sent).toHaveLength(1);
    }
  });

  it.each([
    "ECONNREFUSED",
    "ECONNRESET",
    "ENOTFOUND",
    "EAI_AGAIN",
    "ETIMEDOUT",
    "EPIPE",
    "UND_ERR_SOCKET",
    "UND_ERR_CONNECT_TIMEOUT",
  ])("a fault of the network is tried again, and told by its code: %s", async (code) => {
    const passing = scripted([fault(code), answer(200)]);
    expect((await passing.call()).status).toBe(200);
    expect(passing.ofType("attempt")).toMatchObject([
      { attempt: 1, error: code },
      { attempt: 2, status: 200 },
    ]);

    const lasting = scripted([fault(code)]);
    const error = await failureOf(lasting.call());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code, vendor: "acme" });
    expect(error.message).toMatch(/^acme: GET https:\/\/api\.example\.com\/things was not answered: .+\.$/);
    expect(lasting.sent).toHaveLength(3);
  });

  it("S107: a POST that was cut off before its answer is not sent again: it may have been done", async () => {
    const { call, sent } = scripted([fault("ECONNRESET"), answer(200)]);
    expect(await failureOf(call({ method: "POST", body: "{}" }))).toMatchObject({
      name: "NetworkError",
      code: "ECONNRESET",
    });
    expect(sent).toHaveLength(1);
  });

  it("an error of a transport's own that is no fault of the network is not retried, and passes as it is", async () => {
    const bug = new RangeError("bug");
    const { call, sent, ofType } = scripted([bug]);
    expect(await failureOf(call())).toBe(bug);
    expect(sent).toHaveLength(1);
    expect(ofType("done")).toMatchObject([{ error: "RangeError" }]);
  });

  it("an attempt that takes longer than its timeout is ended and tried again", async () => {
    const { call, sent, ofType } = scripted([hanging, answer(200)], { timeout: 5_000 });
    expect((await call()).status).toBe(200);
    expect(sent.map(({ at }) => at)).toEqual([0, 5_375]);
    expect(ofType("attempt").at(-1)).toMatchObject({ attempt: 2, status: 200 });
  });

  it("a POST that takes longer than its timeout is ended and not tried again", async () => {
    const { call, sent } = scripted([hanging], { timeout: 5_000 });
    const error = await failureOf(call({ method: "POST", body: "{}" }));
    expect(error).toMatchObject({ name: "NetworkError", code: "timeout", message: expect.stringContaining("5000 ms") });
    expect(sent).toHaveLength(1);
  });

  it("a call's own timeout, deadline and retries win over the client's", async () => {
    const timed = scripted([hanging], { timeout: 5_000 });
    expect(await failureOf(timed.call({ timeout: 100, retries: 0 }))).toMatchObject({
      message: expect.stringContaining("100 ms"),
    });
    const ended = scripted([hanging]);
    expect(await failureOf(ended.call({ deadline: 50 }))).toMatchObject({
      code: "deadline",
      message: expect.stringContaining("50 ms"),
    });
    const free = scripted([hanging, answer(200)], { timeout: 60_000, deadline: 1_000 });
    expect((await free.call({ deadline: false })).status).toBe(200);
    const patient = scripted([answer(500)]);
    await patient.call({ retries: 5, deadline: false });
    expect(patient.sent).toHaveLength(6);
  });

  it("a one-shot stream is not sent again", async () => {
    const { call, sent } = scripted([answer(503, { "retry-after": "1" }), answer(200)]);
    expect((await call({ method: "PUT", body: Readable.from(["a"]) })).status).toBe(503);
    expect(sent).toHaveLength(1);
  });
});

describe("how long it waits", () => {
  it("half a second doubling to eight, half of it by chance", async () => {
    for (const [random, expected] of [
      [0, [250, 500, 1000, 2000, 4000, 4000]],
      [0.999_999, [500, 1000, 2000, 4000, 8000, 8000]],
    ] as const) {
      const { clock, call, ofType } = scripted([answer(500)], { retries: 6 });
      clock.random = () => random;
      await call();
      expect(ofType("wait").map(({ delayMs }) => Math.round(delayMs))).toEqual(expected);
      expect(ofType("wait").every(({ reason }) => reason === "back-off")).toBe(true);
    }
  });

  it.each<[string, Record<string, string>, number, number]>([
    ["S101: Retry-After in seconds", { "retry-after": "2" }, 2000, 2200],
    ["retry-after-ms before Retry-After", { "retry-after-ms": "700", "retry-after": "9" }, 700, 770],
    ["the IETF's RateLimit", { ratelimit: '"default";r=0;t=3' }, 3000, 3300],
    ["RateLimit-Reset in seconds", { "ratelimit-reset": "4", "ratelimit-remaining": "0" }, 4000, 4400],
    [
      "X-RateLimit-Reset since the epoch",
      { "x-ratelimit-reset": String(Date.UTC(2026, 0, 15, 12) / 1000 + 5) },
      5000,
      5500,
    ],
  ])("%s is waited for, and never less", async (_, headers, least, most) => {
    for (const random of [0, 0.999]) {
      const { clock, call, ofType, sent } = scripted([answer(429, headers), answer(200)]);
      clock.random = () => random;
      expect((await call()).status).toBe(200);
      const [wait] = ofType("wait");
      expect(wait).toMatchObject({ reason: "server" });
      expect(wait?.delayMs).toBeGreaterThanOrEqual(least);
      expect(wait?.delayMs).toBeLessThanOrEqual(most);
      expect(sent[1]?.at).toBeCloseTo(wait?.delayMs ?? 0);
    }
  });

  it("a reset time says nothing while requests remain: a 500 with one is retried after the usual back-off", async () => {
    const headers = { "x-ratelimit-limit": "100", "x-ratelimit-remaining": "99", "x-ratelimit-reset": "3000" };
    for (const given of [
      headers,
      { ratelimit: '"default";r=99;t=3000' },
      { "ratelimit-remaining": "99", "ratelimit-reset": "3000" },
    ]) {
      const { call, sent, ofType } = scripted([answer(500, given), answer(200)]);
      expect((await call()).status).toBe(200);
      expect(sent).toHaveLength(2);
      expect(ofType("wait")).toMatchObject([{ delayMs: 375, reason: "back-off" }]);
    }
  });

  it.each([
    ["in the past", { "retry-after": new Date(Date.UTC(2026, 0, 15, 11)).toUTCString() }],
    ["of no time at all", { "retry-after": "0" }],
    ["below nothing", { "retry-after": "-5" }],
  ])("S60: a Retry-After %s asks for no less than the usual back-off", async (_, headers) => {
    const { call, sent, ofType } = scripted([answer(503, headers), answer(200)]);
    expect((await call()).status).toBe(200);
    expect(ofType("wait")).toMatchObject([{ delayMs: 375, reason: "back-off" }]);
    expect(sent.map(({ at }) => at)).toEqual([0, 375]);
  });

  it("a wait of more than a minute is not slept: the answer is returned at once, readable", async () => {
    const { call, sent, ofType, clock } = scripted([answer(429, { "retry-after": "61" }, "slow down")]);
    const started = clock.monotonic();
    const response = await call();
    expect([response.status, response.headers.get("retry-after"), await response.text()]).toEqual([
      429,
      "61",
      "slow down",
    ]);
    expect([sent.length, ofType("wait").length, clock.monotonic() - started]).toEqual([1, 0, 0]);
  });

  it("S105: nor is a wait that ends after the deadline", async () => {
    const { call, sent, clock } = scripted([answer(429, { "retry-after": "20" }, "slow down")], { deadline: 15_000 });
    const started = clock.monotonic();
    const response = await call();
    expect([response.status, await response.text(), sent.length]).toEqual([429, "slow down", 1]);
    expect(clock.monotonic()).toBe(started);
  });

  it("S101: all waits and attempts together end with the deadline", async () => {
    const { call, clock } = scripted([answer(429, { "retry-after": "20" })], { deadline: 50_000, retries: 10 });
    const started = clock.monotonic();
    expect((await call()).status).toBe(429);
    expect(clock.monotonic() - started).toBeLessThan(50_000);
  });

  it("the last answer can be read after the attempts are used up", async () => {
    const { call, sent } = scripted([answer(500, {}, "first"), answer(502, {}, "second"), answer(504, {}, "third")]);
    const response = await call();
    expect([response.status, await response.text(), sent.length]).toEqual([504, "third", 3]);
  });
});

describe("faults of the API over the wire", () => {
  const get = (wire: { origin: string }) => new Request(`${wire.origin}/x`);

  it("S104: 503, then 401, then 429: a replay takes nothing from the retries, which have one count and one deadline", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    const tokens = sourceAt(wire, { clock });
    await tokens.get();
    const answers = [
      { status: 503 },
      invalidToken,
      { status: 429, headers: { "retry-after": "2" } },
      json({ ok: true }),
    ];
    wire.api((_, count) => answers[count - 1] ?? { status: 500 });
    const { send, ofType } = clientWith(tokens, { clock });
    const call = send(get(wire));
    await clock.armed(375);
    await clock.advance(375);
    await clock.armed(2_000);
    await clock.advance(2_200);
    expect((await call).status).toBe(200);
    expect(wire.mints).toBe(2);
    expect(ofType("done")).toMatchObject([{ attempts: 4, replays: 1, status: 200 }]);
  });

  it("S104: which ends, too, where the API says 503, 401 and 429 in turn for ever", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    const tokens = sourceAt(wire, { clock });
    await tokens.get();
    const answers = [{ status: 503 }, invalidToken, { status: 429 }];
    wire.api((_, count) => answers[(count - 1) % 3] ?? { status: 500 });
    const { send, ofType } = clientWith(tokens, { clock });
    const call = send(get(wire));
    await clock.armed(375);
    await clock.advance(375);
    await clock.armed(750);
    await clock.advance(750);
    expect((await call).status).toBe(503);
    expect([wire.calls.length, wire.mints]).toEqual([4, 2]);
    expect(ofType("done")).toMatchObject([{ attempts: 4, replays: 1, status: 503 }]);
  });

  it("S106: an answer that breaks off in its body is the reader's to know; the request is not repeated", async () => {
    const wire = await startWire();
    wire.api(() => (response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{");
      setTimeout(() => response.socket?.resetAndDestroy(), 5);
    });
    const { send } = clientWith(sourceAt(wire));
    const response = await send(get(wire));
    expect(response.status).toBe(200);
    const error = await failureOf(response.json());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toMatch(/^acme: GET \S+ was answered, and its body broke off: /);
    expect(wire.calls).toHaveLength(1);
  });

  it("S107: a reset before the answer: a GET is sent again, a POST is not", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    const { send } = clientWith(sourceAt(wire, { clock }), { clock });
    wire.api((_, count) => (count === 1 ? reset : json({})));
    const call = send(get(wire));
    await clock.armed(375);
    await clock.advance(375);
    expect((await call).status).toBe(200);
    wire.api(() => reset);
    const before = wire.calls.length;
    const error = await failureOf(send(new Request(`${wire.origin}/x`, { method: "POST", body: "{}" })));
    expect(error).toMatchObject({ name: "NetworkError" });
    expect(wire.calls.length - before).toBe(1);
  });

  it("an API that accepts and never answers is given up after the timeout, and its connection is closed", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    const closed = new Promise((resolve) => wire.api(() => (response) => void response.on("close", resolve)));
    const { send } = clientWith(sourceAt(wire, { clock }), { clock, timeout: 9_000, retries: 0 });
    const call = failureOf(send(get(wire)));
    await clock.armed(9_000);
    while (wire.calls.length === 0) await clock.flush();
    await clock.advance(9_000);
    expect(await call).toMatchObject({ name: "NetworkError", code: "timeout" });
    await closed;
  });

  it("a TokenError is final: the API's retries do not repeat it", async () => {
    const wire = await startWire();
    wire.token(() => json({ error: "invalid_client" }, 401));
    const { send } = clientWith(sourceAt(wire), { retries: 5 });
    expect(await failureOf(send(get(wire)))).toMatchObject({ name: "TokenError" });
    expect([wire.mints, wire.calls.length]).toEqual([1, 0]);
  });

  it("each attempt carries a token that is valid then", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    wire.lifetime = 20;
    wire.api((_, count) => (count === 1 ? { status: 503, headers: { "retry-after": "40" } } : json({})));
    const { send } = clientWith(sourceAt(wire, { clock }), { clock, timeout: 5_000 });
    const call = send(get(wire));
    await clock.armed(40_000);
    await clock.advance(44_000);
    expect((await call).status).toBe(200);
    expect(wire.calls.map(({ bearer }) => bearer)).toEqual(["token-1", "token-2"]);
  });

  it("a failing answer whose body never ends does not hold up the retry", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    wire.api((_, count) => (count === 1 ? (response) => void response.writeHead(503).write("x") : json({})));
    const { send } = clientWith(sourceAt(wire, { clock }), { clock });
    const call = send(get(wire));
    await clock.armed(500);
    await clock.advance(500);
    await clock.armed(375);
    await clock.advance(375);
    expect((await call).status).toBe(200);
  });

  it("nothing is left running after a call that failed", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    wire.api(() => silence);
    const { send } = clientWith(sourceAt(wire, { clock }), { clock, deadline: 8_000, timeout: false });
    const call = failureOf(send(get(wire)));
    while (wire.calls.length === 0) await clock.flush();
    await clock.advance(8_000);
    expect(await call).toMatchObject({ code: "deadline" });
    expect(await clock.leftovers()).toEqual([]);
  });
});
