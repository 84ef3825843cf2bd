import { getEventListeners } from "node:events";
import { setImmediate, setTimeout } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { DeadlineError, type Fetch, ReplayableRequest, tokenFrom } from "../src/index.ts";
import { clientWith, failureOf, sourceAt, take } from "./support/client.ts";
import "./support/guard.ts";
import { apiStub, issuing, tokenStub } from "./support/stub.ts";
import { VirtualClock } from "./support/virtual-clock.ts";
import { type Answer, json, silence, startWire, type Wire } from "./support/wire.ts";

const gone = new Error("the caller has gone");

/** Aborts, and gives the reason if the work is rejected before the event loop turns: well below a millisecond. */
async function abortAndCatch(work: Promise<unknown>, controller: AbortController): Promise<unknown> {
  let caught: unknown = "still waiting";
  work.catch((error: unknown) => (caught = error));
  controller.abort(gone);
  await setImmediate();
  return caught;
}

/** A token endpoint that answers when it is told to. */
function heldBack(wire: Wire): () => void {
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  wire.token(async () => {
    await gate;
    return wire.issue();
  });
  return open;
}

const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await setTimeout(1);
};

describe("callers that give up a token", () => {
  it("S16: of ten waiters the first gives up: it alone is rejected, with its own reason", async () => {
    const wire = await startWire();
    const release = heldBack(wire);
    const tokens = sourceAt(wire);
    const controller = new AbortController();
    const first = failureOf(take(tokens, { signal: controller.signal }));
    const others = Array.from({ length: 9 }, () => take(tokens, { signal: new AbortController().signal }));
    await until(() => wire.mints === 1);
    controller.abort(gone);
    expect(await first).toBe(gone);
    release();
    expect(new Set((await Promise.all(others)).map(({ value }) => value))).toEqual(new Set(["token-1"]));
    expect(wire.mints).toBe(1);
  });

  it("S17: all ten give up, and the token that comes is there for the next", async () => {
    const wire = await startWire();
    const release = heldBack(wire);
    const tokens = sourceAt(wire);
    const controller = new AbortController();
    const waiting = Array.from({ length: 10 }, () => failureOf(take(tokens, { signal: controller.signal })));
    await until(() => wire.mints === 1);
    controller.abort(gone);
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([gone]));
    release();
    expect(await tokens.get()).toMatchObject({ value: "token-1" });
    expect(wire.mints).toBe(1);
  });

  it("S18: a caller whose signal has aborted already asks for nothing", async () => {
    const wire = await startWire();
    const tokens = sourceAt(wire);
    const signal = AbortSignal.abort(gone);
    expect(await failureOf(take(tokens, { signal }))).toBe(gone);
    const { send } = clientWith(tokens);
    expect(await failureOf(send(new Request(`${wire.origin}/x`, { signal })))).toBe(gone);
    expect([wire.mints, wire.calls.length]).toEqual([0, 0]);
  });

  it("S19: a source first used within a request that ended goes on working", async () => {
    const clock = new VirtualClock();
    const { fetch, mints } = tokenStub(issuing(100));
    const tokens = sourceAt({ tokenUrl: "https://t.example/" }, { clock, fetch });
    const controller = new AbortController();
    await clock.settle(take(tokens, { signal: controller.signal }));
    controller.abort(gone);
    await clock.advance(85_000);
    expect(tokens.get()).toMatchObject({ value: "t1" });
    await clock.advance(10);
    expect(tokens.get()).toMatchObject({ value: "t2" });
    expect(mints).toHaveLength(2);
  });

  it("S20: a caller's deadline of 1 s ends its wait for a slow token endpoint; the mint goes on", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    const release = heldBack(wire);
    const tokens = sourceAt(wire, { clock });
    const { send } = clientWith(tokens, { clock, deadline: 1000 });
    const call = failureOf(send(new Request(`${wire.origin}/x`)));
    await until(() => wire.mints === 1);
    await clock.advance(999);
    await clock.advance(1);
    const error = await call;
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({ code: "deadline", vendor: "acme", message: expect.stringContaining("1000 ms") });
    expect(wire.calls).toHaveLength(0);
    release();
    expect(await tokens.get()).toMatchObject({ value: "token-1" });
    expect(wire.mints).toBe(1);
  });

  it("the signal of a direct `get` also ends the wait for a secret that does not come", async () => {
    const wire = await startWire();
    const tokens = sourceAt(wire, { clientSecret: () => new Promise<string>(() => {}) });
    const controller = new AbortController();
    const work = take(tokens, { signal: controller.signal });
    await setImmediate();
    expect(await abortAndCatch(work, controller)).toBe(gone);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("the signal of a direct `get` ends the wait for a function's token, and only that wait", async () => {
    let give: (token: { value: string }) => void;
    const tokens = tokenFrom(() => new Promise((resolve) => (give = resolve)));
    const controller = new AbortController();
    const work = take(tokens, { signal: controller.signal });
    const other = take(tokens);
    expect(await abortAndCatch(work, controller)).toBe(gone);
    give!({ value: "t" });
    expect(await other).toMatchObject({ value: "t" });
  });

  it("a function that never gives its token is given up after a time, and asked again by the next call", async () => {
    const clock = new VirtualClock();
    const asked: unknown[] = [];
    const tokens = tokenFrom((ask) => (asked.push(ask), new Promise<string>(() => {})), { clock, timeout: 2_000 });
    const error = await clock.settle(failureOf(take(tokens)));
    expect(error).toMatchObject({ code: "timeout", retryable: true });
    expect(error.message).toBe("the function that gives tokens gave none within 2000 ms.");
    expect(clock.monotonic()).toBe(52_000);
    await clock.settle(failureOf(take(tokens, { forced: true })));
    expect(asked).toEqual([{}, { forced: true }]);
  });
});

describe("an abort ends whatever the call is doing at once, with the caller's own reason", () => {
  const body =
    (first: string): Answer =>
    (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write(first);
    };

  const isWarm = true;

  it.each<[string, (wire: Wire) => void, boolean?]>([
    ["waiting for the token endpoint", (wire) => wire.token(() => silence)],
    ["waiting for the API's answer", (wire) => wire.api(() => silence), isWarm],
    ["draining an error body that does not end", (wire) => wire.api(() => stalled(503)), isWarm],
    ["draining the body of a 401 that does not end", (wire) => wire.api(() => stalled(401)), isWarm],
  ])("%s", async (_, script, isPrimed) => {
    const wire = await startWire();
    const tokens = sourceAt(wire);
    if (isPrimed) await tokens.get();
    script(wire);
    const { send } = clientWith(tokens);
    const controller = new AbortController();
    const work = send(new Request(`${wire.origin}/x`, { signal: controller.signal }));
    await until(() => wire.calls.length + wire.mints > Number(isPrimed ?? false));
    await setTimeout(30);
    expect(await abortAndCatch(work, controller)).toBe(gone);
  });

  const stalled =
    (status: number): Answer =>
    (response) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.write("{");
    };

  it("reading the body", async () => {
    const wire = await startWire();
    wire.api(() => body("{"));
    const { send } = clientWith(sourceAt(wire));
    const controller = new AbortController();
    const response = await send(new Request(`${wire.origin}/x`, { signal: controller.signal }));
    expect(await abortAndCatch(response.json(), controller)).toBe(gone);
  });

  it("reading the body of the request it was given", async () => {
    const { send } = clientWith(
      tokenFrom(() => ({ value: "t" })),
      { fetch: apiStub },
    );
    const controller = new AbortController();
    const cancel = vi.fn();
    const stream = new ReadableStream({ start: (to) => to.enqueue(new Uint8Array(1)), cancel });
    const init = { method: "POST", body: stream, duplex: "half", signal: controller.signal } as const;
    const work = send(new Request("https://api.example.com/", init));
    await setImmediate();
    expect(await abortAndCatch(work, controller)).toBe(gone);
    expect(cancel).toHaveBeenCalledWith(gone);
  });

  it("even where the transport does not listen to signals", async () => {
    const deaf: Fetch = () => new Promise(() => {});
    const { send } = clientWith(
      tokenFrom(() => ({ value: "t" })),
      { fetch: deaf },
    );
    const controller = new AbortController();
    const work = send(new Request("https://api.example.com/", { signal: controller.signal }));
    await setImmediate();
    expect(await abortAndCatch(work, controller)).toBe(gone);
  });

  it("S21: waiting as a Retry-After asks, and the wait's timer is gone", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    wire.api(() => ({ status: 429, headers: { "retry-after": "40" } }));
    const { send } = clientWith(sourceAt(wire, { clock }), { clock });
    const controller = new AbortController();
    const work = send(new Request(`${wire.origin}/x`, { signal: controller.signal }));
    work.catch(() => {});
    await clock.armed(40_000);
    expect(await abortAndCatch(work, controller)).toBe(gone);
    expect(await clock.leftovers()).toEqual([]);
    expect(wire.calls).toHaveLength(1);
  });

  it("S22: draining the body of a 401, and its connection is closed", async () => {
    const wire = await startWire();
    const closed = new Promise((resolve) =>
      wire.api(() => (response) => {
        response.writeHead(401);
        response.write("x");
        response.on("close", resolve);
      }),
    );
    const tokens = sourceAt(wire);
    await tokens.get();
    const { send } = clientWith(tokens);
    const controller = new AbortController();
    const work = failureOf(send(new Request(`${wire.origin}/x`, { signal: controller.signal })));
    await until(() => wire.calls.length === 1);
    await setTimeout(20);
    controller.abort(gone);
    expect(await work).toBe(gone);
    await closed;
    expect(wire.mints).toBe(1);
  });

  it("a signal used by a thousand calls keeps no listener of theirs", async () => {
    const { send } = clientWith(
      tokenFrom(() => ({ value: "t" })),
      { fetch: apiStub },
    );
    const { signal } = new AbortController();
    for (let call = 0; call < 1000; call++) {
      const response = await send(new ReplayableRequest("https://api.example.com/", { signal }) as unknown as Request);
      await response.text();
    }
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("deadlines", () => {
  it("a deadline covers the body, and its error says what was not done in time", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    wire.api(() => (response) => void response.writeHead(200).write("{"));
    const { send } = clientWith(sourceAt(wire), { clock, deadline: 5_000 });
    const response = await send(new Request(`${wire.origin}/things?key=hidden`));
    const reading = failureOf(response.text());
    await clock.advance(5_000);
    const error = await reading;
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error.message).toBe(
      `acme: GET ${wire.origin}/things passed its deadline of 5000 ms, after 1 attempt. Set \`deadline\` if the call may take longer.`,
    );
  });

  it("a body taken as a stream may take longer than the deadline", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    let end = () => {};
    wire.api(() => (response) => {
      response.writeHead(200).write("first ");
      end = () => response.end("last");
    });
    const { send } = clientWith(sourceAt(wire), { clock, deadline: 5_000 });
    const { body } = await send(new Request(`${wire.origin}/x`));
    await clock.advance(60_000);
    end();
    expect(await new Response(body).text()).toBe("first last");
  });

  it("a call that is over leaves no timer running", async () => {
    const clock = new VirtualClock();
    const wire = await startWire();
    const { send } = clientWith(sourceAt(wire, { clock }), { clock });
    await (await send(new Request(`${wire.origin}/x`))).text();
    wire.api(() => json({}, 404));
    await (await send(new Request(`${wire.origin}/x`))).json();
    wire.api(() => ({ status: 204 }));
    await send(new Request(`${wire.origin}/x`));
    expect(await clock.leftovers()).toEqual([]);
  });
});
