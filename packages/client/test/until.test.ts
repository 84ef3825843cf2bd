import "p-retry"; // Loading it takes real time, during which virtual time would run away.
import { describe, expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { VirtualClock } from "../../auth-middleware/test/support/virtual-clock.ts";
import { ConfigurationError, DeadlineError, type Poll, until } from "../src/index.ts";
import { failureOf } from "./support/acme.ts";

const forever = () => false;

/** Counts up to a number, a look each. */
function counter() {
  let looks = 0;
  return () => ++looks;
}

describe("until", () => {
  it("gives the value that is done, and tells of every look", async () => {
    const clock = new VirtualClock();
    const seen: Poll<number>[] = [];
    const options = { clock, onPoll: (poll: Poll<number>) => void seen.push(poll) };
    expect(await clock.settle(until(counter(), (looks) => looks === 3, options))).toBe(3);
    expect(seen).toEqual([
      { poll: 1, value: 1, isDone: false, elapsedMs: 0, nextMs: 750 },
      { poll: 2, value: 2, isDone: false, elapsedMs: 750, nextMs: 1_500 },
      { poll: 3, value: 3, isDone: true, elapsedMs: 2_250, nextMs: 0 },
    ]);
    expect(clock.timers).toEqual([]);
  });

  it("takes what is done at the first look, without a pause", async () => {
    const clock = new VirtualClock();
    const before = clock.monotonic();
    expect(
      await until(
        () => "there",
        () => true,
        { clock },
      ),
    ).toBe("there");
    expect(clock.monotonic()).toBe(before);
  });

  it("doubles its pauses up to half a minute, half of each at random", async () => {
    for (const [chance, first, longest] of [
      [0, 500, 15_000],
      [0.999_999, 1_000, 30_000],
    ] as const) {
      const clock = new VirtualClock();
      clock.random = () => chance;
      const pauses: number[] = [];
      const onPoll = ({ nextMs }: Poll<number>) => void pauses.push(Math.round(nextMs));
      await clock.settle(until(counter(), (looks) => looks === 9, { clock, onPoll }));
      expect([pauses[0], pauses[7]]).toEqual([first, longest]);
    }
  });

  it("ends at its deadline, also within a look that does not end", async () => {
    for (const poll of [() => "not yet", () => new Promise(() => {})]) {
      const clock = new VirtualClock();
      const waiting = until(poll, forever, { clock, deadline: 60_000, what: "export e-1", vendor: "acme" });
      const error = await clock.settle(failureOf(waiting));
      expect(error).toBeInstanceOf(DeadlineError);
      expect(error.message).toMatch(/^acme: export e-1 was not done after 60000 ms and \d+ polls\.$/);
      expect(clock.timers).toEqual([]);
    }
  });

  it("has no limit when the deadline is false", async () => {
    const clock = new VirtualClock();
    const before = clock.now();
    await clock.settle(until(counter(), (looks) => looks === 1_000, { clock, deadline: false }));
    expect(clock.now() - before).toBeGreaterThan(5 * 3_600_000);
  });

  it("ends at once when the caller's signal aborts, with the caller's reason: before, during a look, and in a pause", async () => {
    const clock = new VirtualClock();
    const gone = new Error("gone");
    expect(await failureOf(until(() => 1, forever, { clock, signal: AbortSignal.abort(gone) }))).toBe(gone);
    for (const poll of [() => 1, () => new Promise(() => {})]) {
      const controller = new AbortController();
      const waiting = failureOf(until(poll, forever, { clock, signal: controller.signal }));
      await clock.advance(100);
      controller.abort(gone);
      expect(await waiting).toBe(gone);
      expect(clock.timers).toEqual([]);
    }
  });

  it("hands the look a signal that aborts when the waiting ends", async () => {
    const clock = new VirtualClock();
    let signal: AbortSignal | undefined;
    const poll = (context: { signal: AbortSignal }) => {
      ({ signal } = context);
      return new Promise(() => {});
    };
    await clock.settle(failureOf(until(poll, forever, { clock, deadline: 1_000 })));
    expect(signal?.reason).toBeInstanceOf(DeadlineError);
  });

  it("throws what a look throws, whatever it is, and does not look again", async () => {
    for (const thrown of [new Error("refused"), new TypeError("fetch failed"), "a word"]) {
      let looks = 0;
      const poll = () => {
        looks++;
        throw thrown;
      };
      expect(await failureOf(until(poll, forever))).toBe(thrown);
      expect(looks).toBe(1);
    }
  });

  it("refuses durations that cannot work", async () => {
    for (const options of [{ interval: 0 }, { maxInterval: Number.NaN }, { deadline: -1 }])
      expect(await failureOf(until(() => 1, forever, options))).toBeInstanceOf(ConfigurationError);
  });
});
