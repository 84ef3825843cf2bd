import "../../auth-middleware/test/support/guard.ts";
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createApieraClient, rateLimit, type RateLimitOptions, unwrap } from "@vendorkit/apiera";
import { ConfigurationError, type VendorkitEvent } from "@vendorkit/client";
import { startEmulator } from "@vendorkit/emulator";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, expect, it, onTestFinished } from "vitest";
import { redisRateLimit, type RedisRateLimitOptions } from "../src/rate-limit.ts";
import { startProxy } from "./support/chaos-proxy.ts";
import { connected, usingRedis } from "./support/fleet.ts";
import { describeWithRedis } from "./support/with-redis.ts";

const run = promisify(execFile);
const emulator = await startEmulator({ vendors: ["apiera"] });
afterAll(() => emulator.close());

let organizations = 0;
const ofNewOrganization = () => {
  emulator.resetStats();
  return emulator.register("apiera", { organization: `org_${++organizations}` });
};

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

const limitOf = (options: RedisRateLimitOptions) => {
  const limit = redisRateLimit({ timeout: 5_000, ...options });
  onTestFinished(() => limit.close());
  return limit;
};

describeWithRedis("a rate limit that is counted in Redis", () => {
  const redis = usingRedis();

  it("holds for several processes: together they send as much as is allowed, and the server refuses nothing", async () => {
    const options = ofNewOrganization();
    const limit = { requests: 40, window: 60_000 };
    emulator.limit("apiera", { api: limit });
    const program = fileURLToPath(new URL("support/limited-process.ts", import.meta.url));
    const settings = JSON.stringify({ options, url: redis().url, calls: 20, ...limit });
    const outputs = await Promise.all(times(3, () => run(process.execPath, [program, settings])));
    const sent = outputs.reduce((sum, { stdout }) => sum + Number(stdout), 0);
    expect(sent).toBe(40);
    expect(emulator.stats("apiera")).toMatchObject({ calls: 40, throttled: 0 });
    emulator.limit("apiera", { api: "none" });
  }, 60_000);

  it("gives no more than the limit in a window, to whoever asks, and says how long to wait", async () => {
    const [one, two] = [limitOf({ client: await connected(redis().url) }), limitOf({ url: redis().url })];
    const allowance = { requests: 5, window: 1_000 };
    const answers = await Promise.all(times(8, (index) => (index % 2 ? one : two).take("key", allowance)));
    expect(answers.filter((ms) => ms === 0)).toHaveLength(5);
    for (const ms of answers.filter((left) => left > 0)) expect(ms).toBeLessThanOrEqual(2_000);
    expect(await one.take("another key", allowance)).toBe(0);
  });

  it("works with the clients of both packages", async () => {
    const ioredis = new Redis(redis().port);
    onTestFinished(() => ioredis.disconnect());
    for (const client of [ioredis, await connected(redis().url)]) {
      const limit = limitOf({ client });
      const key = client.constructor.name;
      const answers = await Promise.all(times(3, () => limit.take(key, { requests: 2, window: 1_000 })));
      expect(answers.filter((ms) => ms === 0)).toHaveLength(2);
    }
  });

  it("leaves keys that say nothing of the organization, and that all have an end", async () => {
    const limit = limitOf({ url: redis().url, prefix: "staging" });
    await limit.take("org_private", { requests: 5, window: 60_000 });
    const [entry, ...others] = await redis().dump();
    expect(others).toEqual([]);
    expect(entry?.key).toMatch(/^staging:limit:5:61:[\w-]{43}$/);
    expect(entry?.ttl).toBeGreaterThan(59_000);
  });

  it("that Redis cannot count is kept by each process alone, with a warning and no failed call", async () => {
    const proxy = await startProxy(redis());
    onTestFinished(() => proxy.close());
    const client = createClient({ socket: { port: proxy.port, host: "127.0.0.1", reconnectStrategy: 10 } });
    client.on("error", () => {});
    await client.connect();
    onTestFinished(() => client.destroy());
    const events: VendorkitEvent[] = [];
    const options: RateLimitOptions = { shared: limitOf({ client, timeout: 50 }), requests: 100, window: 50 };
    const apiera = createApieraClient({
      ...ofNewOrganization(),
      rateLimit: rateLimit(options),
      onEvent: (event) => void events.push(event),
    });
    await apiera.tokens.get();
    for (const mode of ["stall", "drop", "refuse"] as const) {
      proxy.mode = mode;
      proxy.cut();
      await Promise.all(times(30, () => unwrap(apiera.GET("/v1/tags"))));
    }
    const warnings = events.filter((event) => event.type === "warning");
    expect(warnings).toMatchObject([{ code: "store_failed", message: /^The shared rate limit cannot be counted/ }]);
    expect(events.filter((event) => event.type === "done" && event.status !== 200)).toEqual([]);
  });

  it("is counted again when Redis is back", async () => {
    const limit = limitOf({ url: redis().url, timeout: 1_000 });
    const allowance = { requests: 1, window: 60_000 };
    expect(await limit.take("key", allowance)).toBe(0);
    await redis().kill();
    await expect(limit.take("other key", allowance)).rejects.toThrow();
    await redis().start();
    let answer = -1;
    while (answer < 0) answer = await limit.take("other key", allowance).catch(() => -1);
    expect(answer).toBe(0);
  });
});

it.each<[string, object, RegExp]>([
  ["nothing to connect to", {}, /Give `client`/],
  ["two of them", { client: {}, url: "redis://localhost" }, /one of them/],
  ["no client of Redis", { client: {} }, /is no Redis client that is known here/],
  ["a prefix that would be read otherwise", { url: "redis://localhost", prefix: "a b" }, /`prefix` must be/],
  ["no time", { url: "redis://localhost", timeout: 0 }, /`timeout` must be/],
])("a count is refused with %s", (_, options, message) => {
  const build = () => redisRateLimit(options);
  expect(build).toThrow(ConfigurationError);
  expect(build).toThrow(message);
});
