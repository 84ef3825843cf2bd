import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import type { FaultPlan } from "../src/index.ts";
import { apiOf, askToken, emulatorForTests, mint, names, somePath, someStatus } from "./helpers.ts";

const emulator = await emulatorForTests();
const pliant = emulator.options("pliant");
const token = await mint("pliant", pliant);
const get = (path = "/organizations", init: RequestInit = {}) =>
  fetch(pliant.baseUrl + path, { ...init, headers: { authorization: `Bearer ${token}` }, redirect: "manual" });
const fault = (plan: Omit<FaultPlan, "on">) => emulator.fault("pliant", { on: "api", ...plan });

describe("which requests get a fault", () => {
  const statuses = async (count: number, path?: string) => {
    const seen = [];
    for (let turn = 0; turn < count; turn += 1) seen.push((await get(path)).status);
    return seen;
  };

  test("one, unless it says how many", async () => {
    fault({ status: 503 });
    expect(await statuses(2)).toEqual([503, 200]);
    fault({ status: 503, times: 2 });
    expect(await statuses(3)).toEqual([503, 503, 200]);
    expect(emulator.stats("pliant")).toMatchObject({ calls: 5, faults: 3, byStatus: { 503: 3, 200: 2 } });
  });

  test("all of them until it is cleared, if it is for ever", async () => {
    const forever = fault({ status: 500, times: Infinity });
    expect(await statuses(3)).toEqual([500, 500, 500]);
    expect(forever.played).toBe(3);
    forever.clear();
    expect(await statuses(1)).toEqual([200]);
    fault({ status: 500, times: Infinity });
    emulator.clearFaults("pliant");
    expect(await statuses(1)).toEqual([200]);
  });

  test("those that come after the first few", async () => {
    fault({ status: 500, after: 2 });
    expect(await statuses(4)).toEqual([200, 200, 500, 200]);
  });

  test("those with its method and path", async () => {
    fault({ status: 500, match: { method: "post" } });
    fault({ status: 502, match: { path: "/cardholders" } });
    fault({ status: 504, match: { path: /^\/card-acc/g } });
    expect(await statuses(1)).toEqual([200]);
    expect(await statuses(1, "/cardholders")).toEqual([502]);
    expect(await statuses(1, `/card-accounts?organizationId=${crypto.randomUUID()}`)).toEqual([504]);
  });

  test("a share of them, the same ones for the same seed", async () => {
    const run = async (seed: number) => {
      const plan = fault({ status: 500, times: Infinity, chance: 0.3, seed });
      const seen = await statuses(40);
      plan.clear();
      return seen;
    };
    const first = await run(7);
    expect(await run(7)).toEqual(first);
    expect(await run(8)).not.toEqual(first);
    expect(first.filter((status) => status === 500).length).toBeGreaterThan(4);
  });

  test("first come, first served", async () => {
    fault({ status: 500 });
    fault({ status: 502 });
    expect(await statuses(3)).toEqual([500, 502, 200]);
  });

  test("at the token endpoint only those for tokens", async () => {
    emulator.fault("pliant", { on: "token", status: 500 });
    expect(await statuses(1)).toEqual([200]);
    expect((await askToken("pliant", pliant)).status).toBe(500);
    expect(emulator.stats("pliant")).toMatchObject({ mints: 0, refused: 1 });
  });
});

describe("what a fault looks like", () => {
  test.each(names)("a bare status comes in the words of %s", async (vendor) => {
    const api = await apiOf(vendor, emulator.options(vendor));
    emulator.fault(vendor, { on: "api", status: 503 });
    const { status, body } = await api("GET", somePath[vendor]);
    expect([status, typeof body]).toEqual([503, "object"]);
    expect((await api("GET", somePath[vendor])).status).toBe(someStatus[vendor]);
  });

  test("a 429 with Retry-After", async () => {
    fault({ status: 429, headers: { "Retry-After": "2" } });
    const response = await get();
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "2"]);
  });

  test("a page in place of JSON", async () => {
    fault({ status: 502, contentType: "text/html", body: "<h1>Bad Gateway</h1>" });
    const response = await get();
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      502,
      "text/html",
      "<h1>Bad Gateway</h1>",
    ]);
  });

  test("a redirect", async () => {
    fault({ redirect: "https://example.com/elsewhere" });
    const response = await get();
    expect([response.status, response.headers.get("location")]).toEqual([307, "https://example.com/elsewhere"]);
  });

  test("a real answer that is changed on its way", async () => {
    emulator.fault("pliant", { on: "token", body: (real: object) => ({ ...real, expires_in: "soon" }) });
    const body = (await (await askToken("pliant", pliant)).json()) as { access_token: string; expires_in: string };
    expect(body.expires_in).toBe("soon");
    expect(
      (await fetch(`${pliant.baseUrl}/organizations`, { headers: { authorization: `Bearer ${body.access_token}` } }))
        .status,
    ).toBe(200);
  });

  test("a delay", async () => {
    fault({ delayMs: 80 });
    const begin = performance.now();
    expect((await get()).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThan(75);
  });

  test("a body that breaks off", async () => {
    fault({ cut: true });
    const response = await get();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
    fault({ cut: 0 });
    await expect(get().then((late) => late.text())).rejects.toThrow();
  });

  test("headers, and then silence", async () => {
    fault({ stall: true });
    const response = await get("/organizations", { signal: AbortSignal.timeout(150) });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("timeout");
  });

  test("no answer at all", async () => {
    fault({ silent: true });
    await expect(get("/organizations", { signal: AbortSignal.timeout(100) })).rejects.toThrow("timeout");
    expect(emulator.stats("pliant").byStatus).toEqual({ silent: 1 });
  });

  test("a connection that is reset", async () => {
    fault({ reset: true });
    const error: unknown = await get().catch((reason: unknown) => reason);
    expect((error as { cause: { code: string } }).cause.code).toBe("ECONNRESET");
  });

  test("a body that comes in drops", async () => {
    fault({ body: "slowly", drip: { bytes: 2, everyMs: 30 } });
    const begin = performance.now();
    expect(await (await get()).text()).toBe("slowly");
    expect(performance.now() - begin).toBeGreaterThan(60);
  });

  test("a body of any size, as a stream", async () => {
    const size = 64;
    const piece = new Uint8Array(1024 * 1024);
    fault({
      body: async function* pieces() {
        for (let index = 0; index < size; index += 1) yield piece;
      },
    });
    const response = await get();
    let received = 0;
    for await (const chunk of response.body!) received += chunk.length;
    expect(received).toBe(size * piece.length);
  });

  test("a server whose clock is off", async () => {
    fault({ dateOffsetMs: 3_600_000 });
    const date = Date.parse((await get()).headers.get("date") ?? "");
    expect(Math.abs(date - Date.now() - 3_600_000)).toBeLessThan(5000);
  });

  test("a token that was given before, and one that is revoked already", async () => {
    const ask = async () =>
      ((await (await askToken("pliant", pliant)).json()) as { access_token: string }).access_token;
    const first = await ask();
    emulator.fault("pliant", { on: "token", token: "replayed" });
    expect(await ask()).toBe(first);
    emulator.fault("pliant", { on: "token", token: "revoked" });
    const dead = await ask();
    expect(
      (await fetch(`${pliant.baseUrl}/organizations`, { headers: { authorization: `Bearer ${dead}` } })).status,
    ).toBe(401);
  });

  test("a token endpoint that breaks off, stalls or resets", async () => {
    emulator.fault("pliant", { on: "token", cut: 10 });
    await expect(askToken("pliant", pliant).then((response) => response.text())).rejects.toThrow("terminated");
    emulator.fault("pliant", { on: "token", reset: true });
    await expect(askToken("pliant", pliant)).rejects.toThrow("fetch failed");
  });
});

describe("whether the server acts on a request that gets a fault", async () => {
  const api = await apiOf("imply", emulator.options("imply"));
  const body = { metadata: { name: "once" } };
  const acted: readonly (readonly [what: string, plan: Omit<FaultPlan, "on">, times: number])[] = [
    ["not when a gateway refuses it", { status: 503 }, 0],
    ["not when the connection is reset", { reset: true }, 0],
    ["when the answer breaks off", { cut: true }, 1],
    ["when the answer is late", { delayMs: 10 }, 1],
    ["when a reset is said to come after the deed", { reset: true, acted: true }, 1],
    ["when a 503 is said to come after the deed", { status: 503, acted: true }, 1],
  ];

  test.each(acted)("%s", async (_, plan, times) => {
    emulator.fault("imply", { on: "api", ...plan });
    await api("POST", "/clusters", body).catch(() => undefined);
    const { posts, byOperation } = emulator.stats("imply");
    expect(posts[JSON.stringify(body)] ?? 0).toBe(times);
    expect(byOperation["POST /clusters"] ?? 0).toBe(times);
  });

  test("a POST that acts twice is counted twice, one that is refused is not counted", async () => {
    await api("POST", "/clusters", body);
    await api("POST", "/clusters", body);
    await api("POST", "/clusters", {});
    expect(emulator.stats("imply").posts).toEqual({ [JSON.stringify(body)]: 2 });
  });
});

test("a request that breaks off half-way does no harm", async () => {
  const { port } = new URL(emulator.origin);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write("POST /pliant/oauth/token HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf");
  await new Promise((resolve) => setTimeout(resolve, 30));
  socket.resetAndDestroy();
  expect((await get()).status).toBe(200);
});
