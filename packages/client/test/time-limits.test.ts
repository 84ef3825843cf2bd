import { describe, expect, it, vi } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { VirtualClock } from "../../auth-middleware/test/support/virtual-clock.ts";
import { type Answer, reset, silence } from "../../auth-middleware/test/support/wire.ts";
import { ConfigurationError, DeadlineError, NetworkError } from "../src/index.ts";
import { failureOf, json, start } from "./support/acme.ts";

/** Real time that is long enough for a loopback request on a busy machine, and short for a test. */
const SOON = 60;

/** Sends the headers, and never the body. */
const stalled: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"half":');
};

/**
 * Runs a call in virtual time, through the timers of these delays, one after the other; a pair is a timer to wait for and
 * how far to move on. What waits for a socket is waited for in real time.
 */
async function through<T>(
  clock: VirtualClock,
  work: Promise<T>,
  ...steps: (number | [timer: number, pass: number])[]
): Promise<T> {
  work.catch(() => {});
  for (const step of steps) {
    const [timer, pass] = typeof step === "number" ? [step, step] : step;
    // oxlint-disable-next-line no-await-in-loop
    await clock.armed(timer);
    // oxlint-disable-next-line no-await-in-loop
    await clock.advance(pass);
  }
  return work;
}

describe("timeout", () => {
  it("ends an attempt that is not answered, as a NetworkError that names the limit", async () => {
    const { wire, client, events } = await start({ timeout: SOON, retries: 0 });
    wire.api(() => silence);
    const error = await failureOf(client.GET("/things"));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: "timeout", vendor: "acme" });
    expect(error.message).toMatch(/^acme: GET http:\S+\/things was not answered within 60 ms\./);
    expect(events.at(-1)).toMatchObject({ type: "done", error: "timeout", attempts: 1 });
  });

  it("is for each attempt: a GET is sent again", async () => {
    const clock = new VirtualClock();
    const { wire, client } = await start({ timeout: 7_000, retries: 1, clock });
    wire.api((_, count) => (count === 1 ? silence : json([])));
    const { data } = await through(clock, client.GET("/things"), 7_000, 375);
    expect([data, wire.calls.length]).toEqual([[], 2]);
  });

  it("may be set, and taken away, for one call", async () => {
    const { wire, client } = await start({ timeout: SOON, retries: 0 });
    wire.api((_, count) => (count === 3 ? silence : slowly(2 * SOON)));
    expect((await client.GET("/things", { timeout: 5_000 })).data).toEqual([]);
    expect((await client.GET("/things", { timeout: false })).data).toEqual([]);
    expect((await failureOf(client.fetch("/things", { timeout: 30 }))).message).toContain("within 30 ms");
  });

  it("does not cover the body, which the deadline does", async () => {
    const clock = new VirtualClock();
    const { wire, client, events } = await start({ timeout: 7_000, clock });
    let finish = () => {};
    wire.api(() => (response) => {
      response.write("[");
      finish = () => void response.end("]");
    });
    const work = client.GET("/things");
    await vi.waitUntil(() => events.some(({ type }) => type === "attempt"), { interval: 1 });
    await clock.advance(70_000);
    finish();
    expect((await work).data).toEqual([]);
  });
});

/** Answers after a while. */
const slowly =
  (ms: number): Answer =>
  (response) =>
    void setTimeout(() => response.end("[]"), ms);

describe("deadline", () => {
  const check = (error: Error & Record<string, unknown>, words: RegExp) => {
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({ name: "DeadlineError", code: "deadline", vendor: "acme" });
    expect(error.message).toMatch(words);
  };

  it("ends a call whose server never answers", async () => {
    const { wire, client, events } = await start({ deadline: SOON });
    await client.tokens.get();
    wire.api(() => silence);
    const error = await failureOf(client.GET("/things", { params: { query: { after: "private" } } }));
    check(error, /^acme: GET http:\S+\/things passed its deadline of 60 ms, after 1 attempt\. Set `deadline`/);
    expect(error.message).not.toContain("private");
    expect(events.at(-1)).toMatchObject({ type: "done", error: "deadline" });
  });

  it("ends a call whose token does not come", async () => {
    const { wire, client } = await start({ deadline: SOON });
    wire.token(() => silence);
    check(await failureOf(client.GET("/things")), /deadline of 60 ms, after 0 attempts/);
    expect(wire.calls).toEqual([]);
  });

  it("ends a call whose body stalls", async () => {
    const { wire, client } = await start({ deadline: SOON });
    wire.api(() => stalled);
    check(await failureOf(client.GET("/things")), /deadline of 60 ms/);
    check(await failureOf(client.GET("/things", { parseAs: "text" })), /deadline of 60 ms/);
    check(await failureOf(client.GET("/things", { parseAs: "blob" })), /deadline of 60 ms/);
  });

  it("ends the reading of a failure whose body stalls", async () => {
    const { wire, client } = await start({ deadline: SOON });
    wire.api(() => (response) => void response.writeHead(404).write("no"));
    check(await failureOf(client.GET("/things")), /deadline of 60 ms/);
  });

  it.each(["text", "json", "arrayBuffer", "blob", "bytes"] as const)(
    "ends the reading of a body that `fetch` gave: %s()",
    async (reader) => {
      const clock = new VirtualClock();
      const { wire, client } = await start({ deadline: 50_000, clock });
      wire.api(() => stalled);
      const response = await client.fetch("/things");
      const end = failureOf(response[reader]());
      await clock.advance(50_000);
      check(await end, /deadline of 50000 ms, after 1 attempt/);
    },
  );

  it("covers every attempt and the waits between them", async () => {
    const clock = new VirtualClock();
    const { wire, client } = await start({ deadline: 12_000, timeout: 8_000, clock });
    wire.api(() => silence);
    const work = through(clock, client.GET("/things"), 8_000, 375, [4_000, 4_000]);
    check(await failureOf(work), /deadline of 12000 ms, after 2 attempts/);
    expect(clock.timers).toEqual([]);
  });

  it("is not slept through: a wait that it does not leave returns the answer at once", async () => {
    const { wire, client } = await start({ deadline: 5_000 });
    wire.api(() => json({ title: "later" }, 429, { "retry-after": "20" }));
    const { error, response } = await client.GET("/things");
    expect([error, response.status, wire.calls.length]).toEqual([{ title: "later" }, 429, 1]);
  });

  it("may be set, and taken away, for one call", async () => {
    const { wire, client } = await start({ deadline: SOON });
    wire.api((_, count) => (count === 3 ? silence : slowly(2 * SOON)));
    expect((await client.GET("/things", { deadline: 5_000 })).data).toEqual([]);
    expect((await client.GET("/things", { deadline: false })).data).toEqual([]);
    check(await failureOf(client.fetch("/things", { deadline: 30 })), /deadline of 30 ms/);
  });

  it("may be absent, and then nothing of it is left to keep the process alive", async () => {
    const clock = new VirtualClock();
    const { client } = await start({ deadline: false, timeout: false, clock });
    await client.GET("/things");
    await clock.flush();
    expect(clock.timers).toEqual([]);
  });

  it("leaves no timer behind when a call is over, however it ended", async () => {
    const clock = new VirtualClock();
    const { wire, client } = await start({ clock, retries: 0 });
    await client.GET("/things");
    wire.api(() => json({}, 404));
    await client.GET("/things");
    wire.api(() => ({ body: "<html>" }));
    await failureOf(client.GET("/things"));
    wire.api(() => reset);
    await failureOf(client.GET("/things"));
    wire.api(() => json({}));
    await (await client.fetch("/things")).text();
    await clock.flush();
    expect(clock.timers).toEqual([]);
  });
});

describe("retries", () => {
  it("are two by default, after half a second and after one", async () => {
    const clock = new VirtualClock();
    const { wire, client, events } = await start({ clock });
    wire.api((_, count) => (count === 3 ? json([{ id: "1" }]) : json({}, 503)));
    const { data } = await through(clock, client.GET("/things"), 375, 750);
    expect([data, wire.calls.length]).toEqual([[{ id: "1" }], 3]);
    expect(events.filter(({ type }) => type === "wait")).toMatchObject([{ delayMs: 375 }, { delayMs: 750 }]);
  });

  it("may be none, for a client or for one call", async () => {
    const { wire, client } = await start({ retries: 0 });
    wire.api(() => json({}, 503));
    expect((await client.GET("/things")).response.status).toBe(503);
    expect(wire.calls.length).toBe(1);
    const other = await start();
    other.wire.api(() => reset);
    await failureOf(other.client.GET("/things", { retries: 0 }));
    expect((await failureOf(other.client.fetch("/things", { retries: 0 })))["code"]).toBe("ECONNRESET");
    expect(other.wire.calls.length).toBe(2);
  });

  it("may be more for one call", async () => {
    const clock = new VirtualClock();
    const { wire, client } = await start({ clock, retries: 0 });
    wire.api((_, count) => (count === 2 ? json([]) : json({}, 503)));
    expect((await through(clock, client.GET("/things", { retries: 1 }), 375)).data).toEqual([]);
  });

  it("are for methods that may be sent twice, unless the call says otherwise", async () => {
    const clock = new VirtualClock();
    const { wire, client } = await start({ clock });
    const answers = [503, 200, 503, 200, 503, 200];
    wire.api((_, count) => json({ id: "1" }, answers[count - 1]));
    const body = { id: "1" };
    expect((await through(clock, client.GET("/things"), 375)).response.status).toBe(200);
    expect((await client.POST("/things", { body })).response.status).toBe(503);
    expect((await client.GET("/things")).response.status).toBe(200);
    expect((await through(clock, client.POST("/things", { body, idempotent: true }), 375)).response.status).toBe(200);
    expect(wire.calls.slice(-2).map(({ body: sent }) => sent.toString())).toEqual(['{"id":"1"}', '{"id":"1"}']);
  });

  it("never send a call that is marked as not idempotent", async () => {
    const { wire, client } = await start();
    wire.api(() => json({}, 429, { "retry-after": "1" }));
    expect((await client.GET("/things", { idempotent: false })).response.status).toBe(429);
    expect(wire.calls.length).toBe(1);
  });

  it("wait as long as the server asks", async () => {
    const clock = new VirtualClock();
    const { wire, client, events } = await start({ clock });
    wire.api((_, count) => (count === 1 ? json({}, 429, { "retry-after": "40" }) : json({ id: "1" })));
    const body = { id: "1" };
    expect((await through(clock, client.POST("/things", { body }), [40_000, 44_000])).data).toEqual(body);
    expect(events).toContainEqual(expect.objectContaining({ type: "wait", reason: "server" }));
  });
});

describe("what one call sets for itself", () => {
  it.each([
    ["timeout", 0],
    ["timeout", "30"],
    ["deadline", Number.NaN],
    ["deadline", -1],
    ["retries", 1.5],
    ["retries", -1],
    ["idempotent", "yes"],
  ])("is checked before anything is sent: %s %j", async (name, value) => {
    const { wire, client } = await start();
    for (const work of [client.GET("/things", { [name]: value }), client.fetch("/things", { [name]: value })]) {
      // oxlint-disable-next-line no-await-in-loop
      const error = await failureOf(work);
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error["vendor"]).toBe("acme");
      expect(error.message).toContain(`\`${name}\` must be`);
    }
    expect([wire.calls, wire.mints]).toEqual([[], 0]);
  });
});
