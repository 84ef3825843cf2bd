import { describe, expect, it } from "vitest";
import "../../../auth-middleware/test/support/guard.ts";
import { ConfigurationError, DeadlineError, rateLimitWith } from "../../src/index.ts";
import { build, complete, failureOf } from "../support/acme.ts";
import { limited, rateLimit, times } from "./support.ts";

describe("a client with a rate limit", () => {
  it("sends what the limit allows at once, and the rest as it opens again", async () => {
    const { clock, server, client } = limited();
    const acme = client();
    await clock.settle(Promise.all(times(250, () => acme.GET("/things"))));
    const start = server.arrivals[0]?.at ?? 0;
    const minutes = server.arrivals.map(({ at }) => (at - start) / 60_000);
    expect([0, 1, 2].map((minute) => minutes.filter((one) => one === minute).length)).toEqual([100, 100, 50]);
    expect(clock.timers).toEqual([]);
  });

  it("tells of each wait, for how long it will be and why", async () => {
    const { clock, client } = limited();
    const acme = client({}, { requests: 1, window: 1_000 });
    await clock.settle(Promise.all(times(3, () => acme.GET("/things"))));
    const waits = acme.events.filter(({ type }) => type === "wait");
    const { call } = acme.events.filter(({ type }) => type === "done")[1] as { call: number };
    expect(waits).toMatchObject([
      { vendor: "acme", call, delayMs: 1_000, reason: "rate-limit" },
      { delayMs: 2_000, reason: "rate-limit" },
    ]);
  });

  it("shares it with the other clients of its organization, and with no other", async () => {
    const { clock, server, client } = limited();
    const [one, two, other] = [client(), client(), client({ organization: "another" })];
    await clock.settle(Promise.all(times(60, () => [one, two].map((acme) => acme.GET("/things"))).flat()));
    expect(server.arrivals.filter(({ at }) => at === server.arrivals[0]?.at)).toHaveLength(100);
    await clock.settle(other.GET("/things"));
    expect(other.events.map(({ type }) => type)).toEqual(["call", "attempt", "done"]);
  });

  it("shares it by the key it is given", async () => {
    const { clock, server, client } = limited();
    const limit = { key: "ours", requests: 1, window: 1_000 };
    const clients = [client({ organization: "a" }, limit), client({ organization: "b" }, limit)];
    await clock.settle(Promise.all(clients.map((acme) => acme.GET("/things"))));
    expect((server.arrivals[1]?.at ?? 0) - (server.arrivals[0]?.at ?? 0)).toBe(1_000);
  });

  it("takes turns with them: one client's bulk does not keep another's call waiting", async () => {
    const { clock, server, client } = limited();
    const [bulk, web] = [client(), client()];
    const all = times(500, (index) => bulk.GET("/things/{thingId}", { params: { path: { thingId: `${index}` } } }));
    await clock.flush();
    all.push(web.GET("/things") as never);
    await clock.settle(Promise.all(all));
    const place = server.arrivals.findIndex(({ path }) => path === "/things");
    expect(place).toBe(101);
    const order = server.arrivals.filter(({ path }) => path !== "/things").map(({ path }) => Number(path.slice(8)));
    expect(order).toEqual(times(500, (index) => index));
  });

  it("counts an attempt that is sent again, and lets it go before calls that began later", async () => {
    const { clock, server, client } = limited(({ count }) => new Response("[]", { status: count === 1 ? 503 : 200 }));
    const acme = client({}, { requests: 1, window: 10_000 });
    const paths = ["a", "b", "c"].map((thingId) => acme.GET("/things/{thingId}", { params: { path: { thingId } } }));
    await clock.settle(Promise.all(paths));
    expect(server.arrivals.map(({ path }) => path.at(-1))).toEqual(["a", "a", "b", "c"]);
    expect(server.arrivals.map(({ at }) => at - (server.arrivals[0]?.at ?? 0))).toEqual([0, 10_000, 20_000, 30_000]);
  });

  it("ends a waiting call the moment its signal aborts, and its turn goes to the next", async () => {
    const { clock, server, client } = limited();
    const acme = client({}, { requests: 1, window: 1_000 });
    const controller = new AbortController();
    const calls = times(4, (index) => acme.GET("/things", index === 1 ? { signal: controller.signal } : {}));
    const aborted = failureOf(calls[1]);
    await clock.flush();
    controller.abort(new Error("not needed any more"));
    expect((await aborted).message).toBe("not needed any more");
    await clock.settle(Promise.all([calls[0], calls[2], calls[3]]));
    expect(server.arrivals.map(({ at }) => at - (server.arrivals[0]?.at ?? 0))).toEqual([0, 1_000, 2_000]);
    expect(clock.timers).toEqual([]);
  });

  it("ends two thousand waiting calls at once", async () => {
    const { clock, server, client } = limited();
    const acme = client({}, { requests: 1, window: 60_000 });
    await clock.settle(acme.GET("/things"));
    const stop = new AbortController();
    const calls = times(2_000, () => failureOf(acme.GET("/things", { signal: stop.signal })));
    await clock.flush();
    stop.abort(new Error("closing time"));
    const reasons = await Promise.all(calls);
    expect(new Set(reasons.map(({ message }) => message))).toEqual(new Set(["closing time"]));
    expect([server.arrivals.length, await clock.leftovers()]).toEqual([1, []]);
  });

  it("has no timer left when all who waited have gone", async () => {
    const { clock, client } = limited();
    const acme = client({}, { requests: 1, window: 1_000 });
    const signal = AbortSignal.timeout(5);
    const calls = times(50, () => acme.GET("/things", { signal }).catch(() => {}));
    await Promise.all(calls);
    expect(await clock.leftovers()).toEqual([]);
  });

  it("refuses at once a call whose turn comes after its deadline, and sends nothing for it", async () => {
    const { clock, server, client } = limited();
    const acme = client({ deadline: 30_000 }, { requests: 2, window: 20_000 });
    const calls = times(6, () => acme.GET("/things").catch((error: unknown) => error));
    const late = await Promise.race(calls.slice(4));
    expect(late).toBeInstanceOf(DeadlineError);
    expect((late as Error).message).toBe(
      "acme: GET https://api.acme.example/things has its turn under the rate limit in 40 s, and its deadline leaves 30 s. Start fewer calls at once, or set `deadline` if they may take longer.",
    );
    await clock.settle(Promise.all(calls));
    expect(server.arrivals).toHaveLength(4);
    expect(acme.events.filter(({ type }) => type === "done").slice(-2)).not.toEqual([]);
    expect(acme.events.filter((event) => event.type === "done" && event.error === "deadline")).toHaveLength(2);
  });

  it("is built with a limit that can work, or not at all", () => {
    const built = (options: object) => () => build({ ...complete, rateLimit: rateLimit(options) });
    expect(built({ requests: 0 })).toThrow(ConfigurationError);
    expect(built({ requests: 1.5 })).toThrow(/acme: `requests` of the rate limit must be a whole number, 1 or more/);
    expect(built({ window: Number.NaN })).toThrow(/`window` of the rate limit must be a positive number/);
    expect(() => build({ ...complete, rateLimit: {} as never })).toThrow(/`rateLimit` must be a function/);
    expect(() => build({ ...complete, rateLimit: rateLimit as never })).toThrow(
      "acme: give the client `rateLimit: rateLimit()`",
    );
  });
});

describe("whatever way the server counts, no request is refused that keeps to the limit:", () => {
  /** Servers that allow a hundred a minute: each tells whether it refuses a request at a moment. */
  const servers: Record<string, () => (at: number) => boolean> = {
    "fixed windows that begin with a request": () => {
      let window = { start: -Infinity, used: 0 };
      return (at) => {
        if (at - window.start >= 60_000) window = { start: at, used: 0 };
        return ++window.used > 100;
      };
    },
    "windows by the clock": () => {
      let window = { number: -1, used: 0 };
      return (at) => {
        const number = Math.floor(at / 60_000);
        if (number !== window.number) window = { number, used: 0 };
        return ++window.used > 100;
      };
    },
    "a sliding window": () => {
      const seen: number[] = [];
      return (at) => {
        while ((seen[0] ?? Infinity) <= at - 60_000) seen.shift();
        return seen.push(at) > 100;
      };
    },
    "a token bucket": () => {
      let bucket = { tokens: 100, at: 0 };
      return (at) => {
        const tokens = Math.min(100, bucket.tokens + ((at - bucket.at) * 100) / 60_000);
        bucket = { tokens: Math.max(0, tokens - 1), at };
        return tokens < 1 - 1e-9;
      };
    },
  };

  it.each(Object.entries(servers))("%s, with answers late and out of order", async (_, make) => {
    const refuses = make();
    let seed = 7;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const { clock, server, client } = limited(
      ({ at }) => new Response("[]", { status: refuses(at) ? 429 : 200 }),
      () => random() * 3_000,
    );
    const acme = client({ retries: 0, onEvent: undefined });
    const statuses = await clock.settle(
      Promise.all(times(210, async () => (await acme.GET("/things")).response.status)),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    const first = server.arrivals[0]?.at ?? 0;
    expect((server.arrivals.at(-1)?.at ?? 0) - first).toBeLessThan(3 * 66_000);
  });
});

describe("a server that says where its caller stands", () => {
  const standing = (limit: string | number, remaining: string | number, reset: string | number = 30) =>
    Response.json([], {
      headers: { "ratelimit-limit": `${limit}`, "ratelimit-remaining": `${remaining}`, "ratelimit-reset": `${reset}` },
    });

  /** Milliseconds from the first of so many requests, sent at once, to each. */
  async function offsets(count: number, serve: () => Response, options: object = {}): Promise<number[]> {
    const { clock, server, client } = limited(serve);
    const acme = client({}, options);
    await clock.settle(acme.GET("/things"));
    await clock.settle(Promise.all(times(count, () => acme.GET("/things"))));
    return server.arrivals.slice(1).map(({ at }) => at - (server.arrivals[0]?.at ?? 0));
  }

  it("is believed when others have used the same limit: what is left is sent now, the rest after the reset", async () => {
    let left = 3;
    expect(await offsets(5, () => standing(100, Math.max(0, left--)))).toEqual([0, 0, 0, 30_000, 30_000]);
  });

  it("may give its reset as a Unix time, by its own clock", async () => {
    const { clock, server, client } = limited(() => {
      const response = standing(100, 0, Math.floor(clock.now() / 1_000) + 3_600 + 20);
      response.headers.set("date", new Date(clock.now() + 3_600_000).toUTCString());
      return response;
    });
    const acme = client();
    await clock.settle(acme.GET("/things"));
    await clock.settle(acme.GET("/things"));
    expect((server.arrivals[1]?.at ?? 0) - (server.arrivals[0]?.at ?? 0)).toBe(20_000);
  });

  it("may allow more or less than was published", async () => {
    let left = 300;
    expect(new Set(await offsets(200, () => standing(300, --left)))).toEqual(new Set([0]));
    left = 10;
    expect(await offsets(12, () => standing(10, Math.max(0, --left)))).toEqual([
      ...times(9, () => 0),
      ...times(3, () => 60_000),
    ]);
  });

  it("does not widen the share that a process was given", async () => {
    let left = 100;
    const sent = await offsets(30, () => standing(100, --left), { requests: 20 });
    expect(sent.filter((ms) => ms === 0)).toHaveLength(19);
  });

  it.each([
    ["a limit of nothing", "0", "0", "1"],
    ["no numbers", "many", "few", "soon"],
    ["more left than allowed", "5", "99", "1"],
    ["negative numbers", "-1", "-1", "-1"],
    ["numbers too long to be true", "9".repeat(40), "0", "1"],
    ["two values in one", "100, 100", "0, 0", "9, 9"],
    ["fractions", "1.5", "0.5", "1"],
  ])("is not believed when it says nonsense: %s", async (_, limit, remaining, reset) => {
    expect(new Set(await offsets(50, () => standing(limit, remaining, reset)))).toEqual(new Set([0]));
  });

  it("cannot keep its callers waiting for longer than a window", async () => {
    const { clock, server, client } = limited(() => standing(100, 0, 9_999_999_999));
    const acme = client();
    await clock.settle(acme.GET("/things"));
    await clock.settle(acme.GET("/things"));
    expect((server.arrivals[1]?.at ?? 0) - (server.arrivals[0]?.at ?? 0)).toBe(60_000);
  });
});

describe("a server that refuses nevertheless", () => {
  const refusal = (retryAfter?: string) =>
    new Response("{}", { status: 429, ...(retryAfter && { headers: { "retry-after": retryAfter } }) });
  const unlimited = rateLimitWith({ requests: Infinity, window: 60_000 });

  it("holds back all clients as long as it says; then one request goes first, and more with each success", async () => {
    const { clock, server, client } = limited(
      ({ at }) => (at < 50_000 + 10_000 ? refusal("10") : Response.json([])),
      () => 50,
    );
    const [one, two] = [client({ rateLimit: unlimited() }), client({ rateLimit: unlimited() })];
    const first = one.GET("/things");
    await clock.advance(200);
    const rest = times(8, (index) => (index % 2 ? one : two).GET("/things"));
    const results = await clock.settle(Promise.all([first, ...rest]));
    expect(results.map(({ response }) => response.status)).toEqual(times(9, () => 200));
    const after = server.arrivals.slice(1).map(({ at }) => Math.round((at - (server.arrivals[1]?.at ?? 0)) / 100));
    expect(server.arrivals[1]?.at).toBeGreaterThanOrEqual(60_050);
    // The first call itself waits up to a tenth longer than it was asked to.
    expect(times(3, (turn) => after.filter((at) => at === turn).length)).toEqual([1, 2, 4]);
  });

  it("refuses few of those who waited, pause for pause", async () => {
    let open = 0;
    const { clock, server, client } = limited(
      ({ at }) => (at < open ? refusal("5") : ((open = at + 5_000), Response.json([]))),
      () => 10,
    );
    const acme = client({ rateLimit: unlimited(), retries: 50 });
    const statuses = await clock.settle(
      Promise.all(times(20, async () => (await acme.GET("/things")).response.status)),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    // Twenty at once, before the first refusal; after each pause one that succeeds, and the two that follow it.
    expect(server.arrivals.length).toBeLessThanOrEqual(20 + 20 * 3);
  });

  it("and does not say how long: a tenth of the window, doubled each time", async () => {
    const { clock, server, client } = limited(({ count }) => (count < 4 ? refusal() : Response.json([])));
    const acme = client({ retries: 5 });
    await clock.settle(acme.GET("/things"));
    const gaps = server.arrivals.slice(1).map(({ at }, index) => at - (server.arrivals[index]?.at ?? 0));
    expect(gaps).toEqual([6_000, 12_000, 24_000]);
  });

  it("for longer than a waiting call has: the call is told at once", async () => {
    const { clock, client } = limited(({ count }) => (count === 1 ? refusal("50") : Response.json([])));
    const acme = client({ retries: 0 }, { requests: 1, window: 10_000 });
    const first = acme.GET("/things");
    const [short, long] = [20_000, 70_000].map((deadline) => acme.GET("/things", { deadline }));
    const refused = failureOf(short);
    expect((await clock.settle(first)).response.status).toBe(429);
    expect((await refused).message).toMatch(/has its turn under the rate limit in 50 s, and its deadline leaves 20 s/);
    expect((await clock.settle(long as Promise<{ response: Response }>)).response.status).toBe(200);
  });

  it("for an age: after five minutes one request is tried", async () => {
    const { clock, server, client } = limited(({ count }) => (count === 1 ? refusal("9999999999") : Response.json([])));
    const acme = client({ retries: 0 });
    await clock.settle(acme.GET("/things"));
    expect((await clock.settle(acme.GET("/things"))).response.status).toBe(200);
    expect((server.arrivals[1]?.at ?? 0) - (server.arrivals[0]?.at ?? 0)).toBe(300_000);
  });
});
