import "./support/guard.ts";
import { describe, expect, it } from "vitest";
import { clientCredentials, MemoryTokenStore, type VendorkitEvent } from "../src/index.ts";
import { Budget } from "../src/budget.ts";
import { parseRateLimits } from "../src/quota.ts";
import { credentials } from "./support/client.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const HOUR_MS = 3_600_000;

/** A client in virtual time, whose token endpoint says what the headers are at each mint. */
function client(headersOf: (mint: number) => Record<string, string>, tokenStore = new MemoryTokenStore()) {
  const clock = new VirtualClock();
  const events: VendorkitEvent[] = [];
  let mints = 0;
  const fetch = async () => {
    mints++;
    const body = { access_token: `t${mints}`, token_type: "Bearer", expires_in: 300 };
    return Response.json(body, { headers: headersOf(mints) });
  };
  const tokens = clientCredentials(credentials({ fetch, clock, tokenStore, onEvent: (event) => events.push(event) }));
  const warnings = () => events.flatMap((event) => (event.type === "warning" ? [event.message] : []));
  return { clock, warnings, get: () => clock.settle(tokens.get()), mints: () => mints, events };
}

const quota = (remaining: number, reset: number, limit = 10) => ({
  "auth0-client-quota-limit": `b=per_hour;q=${limit};r=${remaining};t=${reset}`,
});

describe("the budget of tokens", () => {
  it("with much left, a token is renewed ahead of its end", async () => {
    const { get, clock, mints } = client(() => quota(9, 3_000));
    await get();
    await clock.advance(270_000);
    await get();
    await clock.flush();
    expect(mints()).toBe(2);
  });

  it("with little left, it is renewed when it has ended", async () => {
    const { get, clock, mints, warnings } = client((mint) => quota(3 - mint, 3_000));
    await get();
    await clock.advance(270_000);
    expect((await get()).value).toBe("t1");
    await clock.flush();
    expect(mints()).toBe(1);
    await clock.advance(25_000);
    expect((await get()).value).toBe("t2");
    expect(warnings()).toHaveLength(1);
  });

  it("once the quota is full again, tokens are renewed ahead as before", async () => {
    const { get, clock, mints } = client(() => quota(1, 100));
    await get();
    await clock.advance(270_000);
    await get();
    await clock.flush();
    expect(mints()).toBe(2);
  });

  it("says until when tokens can be had at this rate, before the first one is refused", async () => {
    // It is 12:00 UTC; the hour began 40 minutes ago by the server's word.
    const { get, warnings, clock } = client(() => quota(2, 1_200));
    await get();
    await clock.flush();
    expect(warnings()).toEqual([
      "No token can be minted after 12:10 UTC at this rate: of the quota of 10 (per_hour) 2 are left until 12:20 UTC. Share tokens between processes, or ask the vendor for more.",
    ]);
  });

  it("says so once a window", async () => {
    const { get, warnings, clock, mints } = client((mint) => quota(5 - mint, 1_800));
    await get();
    await clock.advance(296_000);
    await get();
    await clock.flush();
    expect(mints()).toBe(2);
    expect(warnings()).toHaveLength(1);
  });

  it("says until when none can be had, when the last one was minted", async () => {
    const { get, warnings, clock } = client(() => quota(0, 1_800));
    await get();
    await clock.flush();
    expect(warnings()).toEqual(["No token can be minted until 12:30 UTC: the quota of 10 (per_hour) is used up."]);
  });

  it("a steady use that fits the quota is no reason to warn, nor is the first use of an hour", () => {
    const clock = new VirtualClock();
    const budget = new Budget(clock);
    budget.learn([{ bucket: "per_hour", quota: 10, remaining: 9, resetMs: HOUR_MS - 1_000 }]);
    expect(budget.warnings()).toEqual([]);
    budget.learn([{ bucket: "per_hour", quota: 10, remaining: 5, resetMs: HOUR_MS / 4 }]);
    expect(budget.warnings()).toEqual([]);
    expect(budget.holdMs()).toBe(0);
  });

  it("events tell all limits that the token endpoint spoke of", async () => {
    const headers = { ratelimit: '"tokens";r=50;t=30', "ratelimit-policy": '"tokens";q=100;w=60' };
    const { get, events, clock } = client(() => ({ ...quota(9, 3_000), ...headers }));
    await get();
    await clock.flush();
    expect(events).toContainEqual(
      expect.objectContaining({
        type: "token",
        quota: [
          { bucket: "per_hour", quota: 10, remaining: 9, resetMs: 3_000_000 },
          { bucket: "tokens", quota: 100, remaining: 50, resetMs: 30_000, windowMs: 60_000 },
        ],
      }),
    );
  });

  it.each<[string, Record<string, string>, unknown[]]>([
    [
      "the older headers, in seconds",
      { "ratelimit-limit": "100", "ratelimit-remaining": "7", "ratelimit-reset": "30" },
      [{ bucket: "rate_limit", quota: 100, remaining: 7, resetMs: 30_000 }],
    ],
    [
      "the older headers, as a moment by the server's clock",
      {
        "x-ratelimit-limit": "100",
        "x-ratelimit-remaining": "7",
        "x-ratelimit-reset": "1768478460",
        date: "Thu, 15 Jan 2026 12:00:00 GMT",
      },
      [{ bucket: "rate_limit", quota: 100, remaining: 7, resetMs: 60_000 }],
    ],
    ["a limit that is not told", { "ratelimit-remaining": "7", "ratelimit-reset": "30" }, []],
    ["nonsense", { ratelimit: '"a";r=-1;t=x', "x-ratelimit-limit": "many", "x-ratelimit-remaining": "" }, []],
  ])("reads %s", (_what, headers, expected) => {
    expect(parseRateLimits(new Headers(headers), 0)).toEqual(expected);
  });
});
