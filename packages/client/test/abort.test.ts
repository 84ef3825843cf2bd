import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { setImmediate, setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { VirtualClock } from "../../auth-middleware/test/support/virtual-clock.ts";
import { type Answer, silence, type Wire } from "../../auth-middleware/test/support/wire.ts";
import type { VendorkitEvent } from "../src/index.ts";
import { type AcmeClient, failureOf, json, start } from "./support/acme.ts";

const gone = new Error("the caller has gone");

const stalled: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"half":');
};

const until = async (isTrue: () => boolean): Promise<void> => {
  // oxlint-disable-next-line no-await-in-loop
  while (!isTrue()) await setTimeout(1);
};

interface Stage {
  readonly name: string;
  /** Makes the server, or the clock, stop the call at this stage. */
  readonly stop: (wire: Wire) => void;
  /** Whether the call has come to the stage. */
  readonly isThere: (wire: Wire, clock: VirtualClock, events: readonly VendorkitEvent[]) => boolean;
}

const hasAttempted = (_: Wire, __: VirtualClock, events: readonly VendorkitEvent[]) =>
  events.some(({ type }) => type === "attempt");

const waiting: Stage = {
  name: "it waits for an answer",
  stop: (wire) => wire.api(() => silence),
  isThere: (wire) => wire.calls.length === 1,
};

const reading: Stage = { name: "its body is read", stop: (wire) => wire.api(() => stalled), isThere: hasAttempted };

const replacing: Stage = {
  name: "its token is replaced after a 401",
  stop: (wire) => {
    wire.api(() => json({}, 401));
    wire.token(() => silence);
  },
  isThere: (wire) => wire.mints === 2,
};

const stages: readonly Stage[] = [
  waiting,
  reading,
  replacing,
  { name: "its token is minted", stop: (wire) => wire.token(() => silence), isThere: (wire) => wire.mints === 1 },
  {
    name: "it waits before it is sent again",
    stop: (wire) => wire.api(() => json({}, 503)),
    isThere: (_, clock) => clock.timers.includes(375),
  },
  {
    name: "it waits as long as the server asked",
    stop: (wire) => wire.api(() => json({}, 429, { "retry-after": "20" })),
    isThere: (_, clock) => clock.timers.includes(21_000),
  },
  {
    name: "the body of its failure is read",
    stop: (wire) => wire.api(() => (response) => void response.writeHead(404).write("no")),
    isThere: hasAttempted,
  },
];

/** What a call rejected with, one turn of the event loop after its signal was aborted. */
async function atOnce(work: Promise<unknown>, abort: () => void): Promise<unknown> {
  let caught: unknown = "still waiting";
  work.catch((error: unknown) => (caught = error));
  abort();
  await setImmediate();
  return caught;
}

async function abortedAt(
  stage: Stage,
  call: (client: AcmeClient, signal: AbortSignal) => Promise<unknown>,
  reason: unknown,
) {
  const clock = new VirtualClock();
  const { wire, client, events } = await start({ clock });
  if (stage === replacing) await client.tokens.get();
  stage.stop(wire);
  const controller = new AbortController();
  const work = call(client, controller.signal);
  work.catch(() => {});
  await until(() => stage.isThere(wire, clock, events));
  const caught = await atOnce(work, () => controller.abort(reason));
  return { caught, controller, clock, events, wire };
}

const get = (client: AcmeClient, signal: AbortSignal) => client.GET("/things", { signal });
const fetch = async (client: AcmeClient, signal: AbortSignal) => (await client.fetch("/things", { signal })).text();

describe("a caller's signal", () => {
  it.each(stages)("ends a call at once, with the caller's own reason, while $name", async (stage) => {
    const { caught, controller, events } = await abortedAt(stage, get, gone);
    expect(caught).toBe(gone);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(events.at(-1)).toMatchObject({ type: "done", error: "Error" });
  });

  it.each(stages)("ends a `fetch` just so, while $name", async (stage) => {
    const { caught, controller } = await abortedAt(stage, fetch, gone);
    expect(caught).toBe(gone);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it.each(stages)("leaves no timer of the call behind, while $name", async (stage) => {
    const { clock } = await abortedAt(stage, get, gone);
    await clock.flush();
    // A mint that others may be waiting for goes on, within its own 10 s.
    expect(clock.timers.filter((delay) => delay !== 10_000)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["an Error with a code", Object.assign(new Error("stop"), { code: "E_STOP" })],
    ["a TypeError that speaks of the network", new TypeError("network tab closed")],
    ["a SyntaxError", new SyntaxError("mine")],
    ["a text", "enough"],
    ["null", null],
  ])("may give any reason, which is never taken for another fault: %s", async (_, reason) => {
    for (const stage of [waiting, reading]) {
      // oxlint-disable-next-line no-await-in-loop
      const { caught } = await abortedAt(stage, get, reason);
      expect(caught).toBe(reason);
    }
  });

  it("may give none, and then it is the platform's AbortError", async () => {
    const { caught } = await abortedAt(waiting, get, undefined);
    expect(caught).toBeInstanceOf(DOMException);
    expect(caught).toMatchObject({ name: "AbortError" });
  });

  it("may be a timeout of the platform's", async () => {
    const { wire, client } = await start();
    wire.api(() => silence);
    const error = await failureOf(client.GET("/things", { signal: AbortSignal.timeout(30) }));
    expect(error).toMatchObject({ name: "TimeoutError" });
  });

  it("that has been aborted already sends nothing", async () => {
    const { wire, client } = await start();
    const signal = AbortSignal.abort(gone);
    expect(await failureOf(client.GET("/things", { signal }))).toBe(gone);
    expect(await failureOf(client.fetch("/things", { signal }))).toBe(gone);
    await client.tokens.get();
    expect(await failureOf(client.GET("/things", { signal }))).toBe(gone);
    expect([wire.calls, wire.mints]).toEqual([[], 1]);
  });

  it("ends a call whose transport does not listen", async () => {
    const { client } = await start({
      token: "a-static-token",
      clientId: undefined,
      clientSecret: undefined,
      fetch: () => new Promise(() => {}),
    });
    const controller = new AbortController();
    const work = client.GET("/things", { signal: controller.signal });
    await setTimeout(5);
    expect(await atOnce(work, () => controller.abort(gone))).toBe(gone);
  });

  it("ends a call whose middleware does not come to an end", async () => {
    const { wire, client } = await start();
    client.use({ onRequest: () => new Promise<undefined>(() => {}) });
    const controller = new AbortController();
    const work = client.GET("/things", { signal: controller.signal });
    await setTimeout(5);
    expect(await atOnce(work, () => controller.abort(gone))).toBe(gone);
    expect(wire.calls).toEqual([]);
  });

  it("of one caller does not end the mint that others wait for", async () => {
    const { wire, client } = await start();
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    wire.token(async () => {
      await gate;
      return wire.issue();
    });
    const controller = new AbortController();
    const mine = client.GET("/things", { signal: controller.signal });
    const theirs = client.GET("/things");
    await until(() => wire.mints === 1);
    expect(await atOnce(mine, () => controller.abort(gone))).toBe(gone);
    release();
    expect((await theirs).response.status).toBe(200);
    expect(wire.mints).toBe(1);
  });

  it("that many calls share is left without a listener when they are over", async () => {
    const { client } = await start();
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 50 }, () => client.GET("/things", { signal })));
    await Promise.all(Array.from({ length: 20 }, () => fetch(client, signal)));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("that is aborted later changes nothing about a result", async () => {
    const { client } = await start();
    const controller = new AbortController();
    const { data } = await client.GET("/things", { signal: controller.signal });
    controller.abort(gone);
    expect(data).toEqual({ token: "token-1" });
  });

  it("takes its connection with it", async () => {
    const { wire, client } = await start();
    let isClosed = false;
    wire.api(() => (response) => void response.on("close", () => (isClosed = true)));
    const controller = new AbortController();
    const work = failureOf(client.GET("/things", { signal: controller.signal }));
    await until(() => wire.calls.length === 1);
    controller.abort(gone);
    await work;
    await until(() => isClosed);
  });
});

describe("a stream", () => {
  /** Sends a line every few milliseconds until the connection ends. */
  const ticking = (response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "text/csv" });
    const timer = setInterval(() => response.write("1\r\n"), 5);
    response.on("close", () => clearInterval(timer));
  };

  it("is exempt from the deadline and the timeout once its headers are in", async () => {
    const clock = new VirtualClock();
    const { wire, client } = await start({ deadline: 50_000, timeout: 40_000, clock });
    let finish = () => {};
    wire.api(() => (response) => {
      response.write("1\r\n");
      finish = () => void response.end("2\r\n");
    });
    const streams = [
      async () => (await client.GET("/files", { parseAs: "stream" })).data,
      async () => (await client.fetch("/files")).body,
    ];
    for (const open of streams) {
      // oxlint-disable-next-line no-await-in-loop
      const stream = await open();
      // oxlint-disable-next-line no-await-in-loop
      await clock.advance(500_000);
      finish();
      // oxlint-disable-next-line no-await-in-loop
      expect(await new Response(stream).text()).toBe("1\r\n2\r\n");
    }
  });

  it("is within the deadline until its headers are in", async () => {
    const { wire, client } = await start({ deadline: 40 });
    wire.api(() => silence);
    expect(await failureOf(client.GET("/files", { parseAs: "stream" }))).toMatchObject({ code: "deadline" });
  });

  it("is ended by the caller's signal, with the caller's reason", async () => {
    const { wire, client } = await start();
    wire.api(() => ticking);
    const controller = new AbortController();
    const { data } = await client.GET("/files", { parseAs: "stream", signal: controller.signal });
    const reader = (data as unknown as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    const end = (async () => {
      while (!(await reader.read()).done);
    })();
    expect(await atOnce(end, () => controller.abort(gone))).toBe(gone);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("that is cancelled or read to its end frees the signal and the connection", async () => {
    const { wire, client } = await start();
    const { signal } = new AbortController();
    let closed = 0;
    wire.api(() => (response) => {
      response.on("close", () => closed++);
      ticking(response);
    });
    const { data } = await client.GET("/files", { parseAs: "stream", signal });
    await (data as unknown as ReadableStream).cancel();
    expect(getEventListeners(signal, "abort")).toEqual([]);
    await until(() => closed === 1);
    wire.api(() => ({ body: "1\r\n" }));
    await new Response((await client.GET("/files", { parseAs: "stream", signal })).data).text();
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("that breaks off rejects its reader", async () => {
    const { wire, client } = await start();
    wire.api(() => (response) => {
      response.write("1\r\n", () => void globalThis.setTimeout(() => response.destroy(), 10));
    });
    const { data } = await client.GET("/files", { parseAs: "stream" });
    await expect(new Response(data).text()).rejects.toThrow();
  });
});
