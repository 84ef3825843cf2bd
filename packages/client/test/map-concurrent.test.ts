import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { ConfigurationError, HttpError, inBatches, mapConcurrent, type Progress, unwrap } from "../src/index.ts";
import { failureOf, json, start } from "./support/acme.ts";

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe("work on many items", () => {
  it("gives results in the items' order, whatever was done first, and no more at once than allowed", async () => {
    let underWay = 0;
    let most = 0;
    const results = await mapConcurrent(
      numbers(20),
      async (number) => {
        most = Math.max(most, ++underWay);
        for (let turn = 0; turn < 20 - number; turn++) await setImmediate();
        underWay--;
        return number * 2;
      },
      { concurrency: 4 },
    );
    expect(results).toEqual(numbers(20).map((number) => number * 2));
    expect(most).toBe(4);
  });

  it("is eight at once unless it is told otherwise", async () => {
    let begun = 0;
    const stop = new AbortController();
    const work = mapConcurrent(numbers(20), () => (begun++, new Promise(() => {})), { signal: stop.signal });
    await setImmediate();
    expect(begun).toBe(8);
    stop.abort(new Error("enough"));
    expect((await failureOf(work)).message).toBe("enough");
  });

  it("tells how far it is, and of how many where that is known", async () => {
    const seen: Progress[] = [];
    const options = {
      concurrency: 1,
      stopOnError: false,
      onProgress: (progress: Progress) => void seen.push(progress),
    } as const;
    const half = (number: number) => (number % 2 ? Promise.reject(new Error("odd")) : number);
    await mapConcurrent(numbers(3), half, options);
    await mapConcurrent(new Set(["a", "b"]), (text) => text, options);
    await mapConcurrent(numbers(1).values(), half, options);
    expect(seen).toEqual([
      { done: 1, failed: 0, total: 3, index: 0 },
      { done: 2, failed: 1, total: 3, index: 1 },
      { done: 3, failed: 1, total: 3, index: 2 },
      { done: 1, failed: 0, total: 2, index: 0 },
      { done: 2, failed: 0, total: 2, index: 1 },
      { done: 1, failed: 0, total: undefined, index: 0 },
    ]);
  });

  it("ends with the first failure: nothing more is begun, and what is under way is aborted", async () => {
    const { wire, client } = await start({ retries: 0 });
    await client.tokens.get();
    wire.api(({ path }) => (path.endsWith("/2") ? json({ title: "Gone" }, 404) : () => {}));
    const error = await failureOf(
      mapConcurrent(
        numbers(50),
        (id, { signal }) => unwrap(client.GET("/things/{thingId}", { params: { path: { thingId: `${id}` } }, signal })),
        { concurrency: 3 },
      ),
    );
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ status: 404 });
    expect(wire.calls.map(({ path }) => path).toSorted()).toEqual(["/things/0", "/things/1", "/things/2"]);
  });

  it("goes on after failures on request, and tells of each item how it went", async () => {
    const { wire, client } = await start({ retries: 0 });
    wire.api(({ path }) => (path.endsWith("/1") ? json({ title: "Gone" }, 404) : json({ id: path })));
    const outcomes = await mapConcurrent(
      ["0", "1", "2"],
      (thingId) => unwrap(client.GET("/things/{thingId}", { params: { path: { thingId } } })),
      { stopOnError: false },
    );
    expect(outcomes).toMatchObject([
      { status: "fulfilled", value: { id: "/things/0" } },
      { status: "rejected", reason: { name: "HttpError", status: 404 } },
      { status: "fulfilled", value: { id: "/things/2" } },
    ]);
  });

  it("ends with the caller's reason when the caller aborts, and the items' signals abort with it", async () => {
    for (const stopOnError of [true, false]) {
      const stop = new AbortController();
      const signals: AbortSignal[] = [];
      const told: Progress[] = [];
      const work = mapConcurrent(
        numbers(5),
        (_, { signal }) => {
          signals.push(signal);
          return new Promise((_resolve, reject) => {
            signal.addEventListener("abort", () => reject(signal.reason));
          });
        },
        {
          signal: stop.signal,
          concurrency: 2,
          stopOnError: stopOnError as true,
          onProgress: (one) => void told.push(one),
        },
      );
      // oxlint-disable-next-line no-await-in-loop
      await setImmediate();
      stop.abort(new Error("the user left"));
      // oxlint-disable-next-line no-await-in-loop
      expect((await failureOf(work)).message).toBe("the user left");
      // oxlint-disable-next-line no-await-in-loop
      await setImmediate();
      expect([signals.length, signals.every(({ aborted }) => aborted), told]).toEqual([2, true, []]);
    }
    const stopped = AbortSignal.abort(new Error("before"));
    let begun = 0;
    expect((await failureOf(mapConcurrent([1], () => ++begun, { signal: stopped }))).message).toBe("before");
    expect(begun).toBe(0);
  });

  it("takes its items one by one from an iterator that makes them, and ends with its failure", async () => {
    let made = 0;
    async function* endless() {
      for (;;) {
        if (made === 12) throw new Error("the cursor was lost");
        yield made++;
      }
    }
    const seen: number[] = [];
    const work = mapConcurrent(endless(), async (number) => void seen.push(number), { concurrency: 2 });
    expect((await failureOf(work)).message).toBe("the cursor was lost");
    expect(made - seen.length).toBeLessThanOrEqual(2);
  });

  it("is refused with a number at once that cannot work", async () => {
    for (const concurrency of [0, -1, 1.5, Number.NaN])
      // oxlint-disable-next-line no-await-in-loop
      expect(await failureOf(mapConcurrent([1], () => 1, { concurrency }))).toBeInstanceOf(ConfigurationError);
  });
});

describe("batches", () => {
  it("are as large as allowed, in order, with the rest in the last", () => {
    expect(inBatches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inBatches(new Set("abc"), 3)).toEqual([["a", "b", "c"]]);
    expect(inBatches([], 10)).toEqual([]);
    expect(inBatches(numbers(10_000), 100)).toHaveLength(100);
  });

  it("of nothing are refused", () => {
    for (const size of [0, -1, 1.5, Number.NaN, Infinity])
      expect(() => inBatches([1], size)).toThrow("`size` of a batch must be a whole number, 1 or more.");
  });
});
