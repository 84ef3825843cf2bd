import { afterEach, describe, expect, test } from "vitest";
import { apiOf, askToken, emulatorForTests, handClock, names } from "./helpers.ts";

const clock = handClock(Date.UTC(2026, 5, 1, 23, 59, 0));
const emulator = await emulatorForTests({ clock });

afterEach(() => {
  for (const vendor of names) emulator.limit(vendor, { api: "none" });
});

test("nothing is limited until it is asked for", async () => {
  const api = await apiOf("apiera", emulator.options("apiera"));
  for (let turn = 0; turn < 150; turn += 1) expect((await api("GET", "/v1/tags")).status).toBe(200);
});

describe("apiera", () => {
  test("tells on every answer where the organization stands, and refuses the 101st request of a minute", async () => {
    emulator.limit("apiera", { api: "documented" });
    clock.pass(60_000);
    const api = await apiOf("apiera", emulator.options("apiera"));
    const first = await api("GET", "/v1/tags");
    const reset = String(Math.ceil((clock.now() + 60_000) / 1000));
    const standing = ({ headers }: { headers: Headers }) =>
      ["limit", "remaining", "reset"].map((name) => headers.get(`ratelimit-${name}`));
    expect(standing(first)).toEqual(["100", "99", reset]);
    expect(standing(await api("GET", "/v1/nothing"))).toEqual(["100", "98", reset]);
    for (let turn = 0; turn < 98; turn += 1) await api("GET", "/v1/tags");
    clock.pass(20_000);
    const refused = await api("GET", "/v1/tags");
    expect([refused.status, refused.headers.get("retry-after"), refused.body.type]).toEqual([
      429,
      "40",
      "https://docs.apiera.io/problems/rate-limit-exceeded",
    ]);
    expect(standing(refused)).toEqual(["100", "0", reset]);
    expect(emulator.stats("apiera").throttled).toBe(1);
    clock.pass(40_000);
    expect((await api("GET", "/v1/tags")).status).toBe(200);
  });

  test("counts each organization by itself", async () => {
    emulator.limit("apiera", { api: { requests: 1, window: 1000 } });
    const one = await apiOf("apiera", emulator.register("apiera", { organization: "org_one" }));
    const two = await apiOf("apiera", emulator.register("apiera", { organization: "org_two" }));
    expect([
      (await one("GET", "/v1/tags")).status,
      (await one("GET", "/v1/tags")).status,
      (await two("GET", "/v1/tags")).status,
    ]).toEqual([200, 429, 200]);
  });
});

describe("pliant", () => {
  test("refuses the 901st request of five minutes with a body of the load balancer and no Retry-After", async () => {
    emulator.limit("pliant", { api: "documented" });
    const api = await apiOf("pliant", emulator.options("pliant"));
    const statuses = [];
    for (let turn = 0; turn < 900; turn += 1) statuses.push((await api("GET", "/nothing")).status);
    expect(new Set(statuses)).toEqual(new Set([404]));
    const refused = await api("GET", "/organizations");
    expect([refused.status, refused.headers.get("retry-after"), refused.body]).toEqual([
      429,
      null,
      { error: expect.any(String) },
    ]);
    clock.pass(300_000);
    expect((await api("GET", "/organizations")).status).toBe(200);
  });

  test("tells with every token what is left of the client's quota, and refuses when it is used up", async () => {
    const options = emulator.register("pliant", {});
    emulator.limit("pliant", { tokens: { perHour: 2, perDay: 3 } });
    clock.pass(Date.UTC(2026, 5, 2, 10, 30) - clock.now());
    const ask = async () => {
      const response = await askToken("pliant", options);
      return [response.status, response.headers.get("auth0-client-quota-limit")];
    };
    expect(await ask()).toEqual([200, "b=per_hour;q=2;r=1;t=1800,b=per_day;q=3;r=2;t=48600"]);
    expect((await askToken("pliant", options, { client_secret: "no" })).status).toBe(401);
    expect(await ask()).toEqual([200, "b=per_hour;q=2;r=0;t=1800,b=per_day;q=3;r=1;t=48600"]);
    expect(await ask()).toEqual([429, "b=per_hour;q=2;r=0;t=1800,b=per_day;q=3;r=1;t=48600"]);
    const refused = await askToken("pliant", options);
    expect(await refused.json()).toEqual({
      error: "too_many_requests",
      error_description: expect.stringContaining("1800 seconds"),
    });
    expect((await askToken("pliant", emulator.options("pliant"))).status).toBe(200);
    clock.pass(1_800_000);
    expect((await ask())[0]).toBe(200);
    expect((await ask())[0]).toBe(429);
    expect(emulator.stats("pliant")).toMatchObject({ mints: 4, refused: 4, throttled: 3 });
    emulator.limit("pliant", { tokens: {} });
  });
});

test("oleria and imply say how long to wait when a limit is set for them", async () => {
  for (const vendor of ["oleria", "imply"] as const) {
    emulator.limit(vendor, { api: { requests: 0, window: 5000 } });
    const api = await apiOf(vendor, emulator.options(vendor));
    const { status, headers } = await api("GET", "/anything");
    expect([status, headers.get("retry-after")]).toEqual([429, "5"]);
  }
});
