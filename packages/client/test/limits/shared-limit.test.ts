import { describe, expect, it } from "vitest";
import "../../../auth-middleware/test/support/guard.ts";
import { rateLimitWith, type SharedLimit } from "../../src/index.ts";
import { build, complete, failureOf } from "../support/acme.ts";
import { limited, times } from "./support.ts";

/** Others' count, which gives what it is told to. */
function sharing(answers: readonly (number | Error)[]) {
  const asked: [key: string, requests: number, window: number][] = [];
  const shared: SharedLimit = {
    async take(key, { requests, window }) {
      const answer = answers[asked.push([key, requests, window]) - 1] ?? 0;
      if (typeof answer !== "number") throw answer;
      return answer;
    },
  };
  return { shared, asked };
}

describe("a limit that is counted elsewhere too", () => {
  it("is asked for each request, and waited for as it says", async () => {
    const { clock, server, client } = limited();
    const { shared, asked } = sharing([0, 0, 700, 0]);
    const acme = client({}, { shared, requests: 10, window: 1_000 });
    await clock.settle(Promise.all(times(3, () => acme.GET("/things"))));
    expect(server.arrivals.map(({ at }) => at - (server.arrivals[0]?.at ?? 0))).toEqual([0, 0, 700]);
    expect(asked).toEqual(times(4, () => [expect.stringContaining("https://api.acme.example"), 10, 1_000]));
    const waits = acme.events.filter(({ type }) => type === "wait");
    expect(waits).toMatchObject([{ delayMs: 700, reason: "rate-limit" }]);
  });

  it("holds back this process's other calls as well, which go in their order", async () => {
    const { clock, server, client } = limited();
    const { shared, asked } = sharing([0, 500]);
    const acme = client({}, { shared, requests: 3, window: 1_000 });
    const calls = ["a", "b"].map((thingId) => acme.GET("/things/{thingId}", { params: { path: { thingId } } }));
    await clock.flush();
    calls.push(acme.GET("/things/{thingId}", { params: { path: { thingId: "c" } } }));
    await clock.settle(Promise.all(calls));
    expect(server.arrivals.map(({ path, at }) => [path.at(-1), at - (server.arrivals[0]?.at ?? 0)])).toEqual([
      ["a", 0],
      ["b", 500],
      ["c", 500],
    ]);
    expect(asked).toHaveLength(4);
  });

  it("that cannot be counted is kept by this process alone, and that is told once for each outage", async () => {
    const { clock, server, client } = limited();
    const { shared } = sharing([new Error("connection lost"), new Error("connection lost"), 0, new Error("no answer")]);
    const acme = client({}, { shared, requests: 2, window: 1_000 });
    for (let call = 0; call < 4; call++)
      // oxlint-disable-next-line no-await-in-loop
      await clock.settle(acme.GET("/things"));
    expect(server.arrivals.map(({ at }) => at - (server.arrivals[0]?.at ?? 0))).toEqual([0, 0, 1_000, 1_000]);
    const warnings = acme.events.filter((event) => event.type === "warning");
    expect(warnings.map(({ code, message }) => [code, /\((.*)\)/.exec(message)?.[1]])).toEqual([
      ["store_failed", "connection lost"],
      ["store_failed", "no answer"],
    ]);
  });

  it("costs an aborted call nothing: its turn goes to the next", async () => {
    const { clock, server, client } = limited();
    const gone = new AbortController();
    const shared: SharedLimit = {
      async take() {
        gone.abort(new Error("left"));
        return 0;
      },
    };
    const acme = client({}, { shared, requests: 1, window: 1_000 });
    expect((await failureOf(acme.GET("/things", { signal: gone.signal }))).message).toBe("left");
    await clock.settle(acme.GET("/things"));
    expect(server.arrivals).toHaveLength(1);
    expect(acme.events.filter(({ type }) => type === "wait")).toEqual([]);
  });

  it("that never says anything holds up no more than the call that asked, and keeps nothing", async () => {
    const { clock, server, client } = limited();
    let asked = 0;
    const shared: SharedLimit = { take: () => (++asked === 1 ? new Promise(() => {}) : Promise.resolve(0)) };
    const acme = client({}, { shared, requests: 1, window: 1_000 });
    const error = await clock.settle(failureOf(acme.GET("/things", { deadline: 5_000 })));
    expect(error).toMatchObject({ code: "deadline" });
    await clock.settle(acme.GET("/things"));
    expect(server.arrivals).toHaveLength(1);
    expect(acme.events.filter(({ type }) => type === "warning" || type === "wait")).toEqual([]);
  });

  it("refuses a call at once whose turn comes after its deadline", async () => {
    const { clock, server, client } = limited();
    const acme = client({ deadline: 10_000 }, { shared: sharing([20_000]).shared });
    const error = await clock.settle(failureOf(acme.GET("/things")));
    expect(error.message).toMatch(/has its turn under the rate limit in 20 s, and its deadline leaves 10 s/);
    expect(server.arrivals).toEqual([]);
  });

  it("needs a number to count to", () => {
    const { shared } = sharing([]);
    const unlimited = rateLimitWith({ requests: Infinity, window: 60_000 });
    expect(() => build({ ...complete, rateLimit: unlimited({ shared }) })).toThrow(
      "acme: a shared rate limit needs `requests`",
    );
  });
});
