import "../../auth-middleware/test/support/guard.ts";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createClient } from "redis";
import { expect, it, onTestFinished } from "vitest";
import { startProxy } from "./support/chaos-proxy.ts";
import { startCluster } from "./support/redis-cluster.ts";
import { startSentinel } from "./support/redis-sentinel.ts";
import { startRedis } from "./support/redis-server.ts";
import { describeWithRedis } from "./support/with-redis.ts";

/** Whether a process with this id is there. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function server() {
  const redis = await startRedis();
  onTestFinished(() => redis.close());
  return redis;
}

describeWithRedis("the servers that the tests of the store are run against", () => {
  it("come back empty on the same port after they were killed", async () => {
    const redis = await server();
    await redis.command("SET", "name", "value", "PX", 60_000);
    expect(await redis.dump()).toMatchObject([{ key: "name", type: "string", value: Buffer.from("value") }]);
    await redis.kill();
    await expect(redis.command("PING")).rejects.toThrow(/ECONNREFUSED/);
    await redis.start();
    expect(await redis.dump()).toEqual([]);
  });

  it("hang and go on", async () => {
    const redis = await server();
    redis.hang();
    const answer = redis.command("PING");
    const first = await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 30, "nothing"))]);
    redis.resume();
    expect([first, await answer]).toEqual(["nothing", "PONG"]);
  });

  it("refuse writes, or make room for them, when they are full", async () => {
    const redis = await server();
    await redis.command("SET", "old", "value", "PX", 60_000);
    await redis.fill();
    await expect(redis.command("SET", "new", "value")).rejects.toThrow(/OOM/);
    await redis.fill("volatile-lru");
    await redis.command("SET", "new", "value").catch(() => {});
    await redis.drain();
    expect((await redis.dump()).map(({ key }) => key)).not.toContain("old");
  });

  it("show keys without an end, and all that is stored as plain bytes", async () => {
    const redis = await server();
    await redis.command(
      "HSET",
      "hash",
      "field",
      "a secret that is long enough to be compressed, compressed, compressed",
    );
    expect(await redis.dump()).toMatchObject([{ key: "hash", ttl: -1 }]);
    expect((await redis.snapshot()).includes("compressed, compressed, compressed")).toBe(true);
  });

  it("end with the process that started them, even when that one is killed", async () => {
    const support = new URL("support/redis-server.ts", import.meta.url).href;
    const program = `const { startRedis } = await import(${JSON.stringify(support)});
      const redis = await startRedis();
      redis.hang();
      console.log(String(redis.pid));
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = (await once(child.stdout, "data")) as [Buffer];
    const pid = Number(said.toString());
    expect(isThere(pid)).toBe(true);
    child.kill("SIGKILL");
    await expect.poll(() => isThere(pid), { timeout: 5_000 }).toBe(false);
  });
});

describeWithRedis("a proxy before a server", () => {
  it("delays, holds back, loses and cuts", async () => {
    const redis = await server();
    const proxy = await startProxy(redis);
    onTestFinished(() => proxy.close());
    const client = createClient({ socket: { port: proxy.port, reconnectStrategy: false } });
    const errors: unknown[] = [];
    client.on("error", (error) => errors.push(error));
    await client.connect();

    proxy.delayMs = 10;
    const began = performance.now();
    expect(await client.ping()).toBe("PONG");
    expect(performance.now() - began).toBeGreaterThan(18);
    proxy.delayMs = 0;

    proxy.mode = "stall";
    const held = client.ping();
    expect(await Promise.race([held, new Promise((resolve) => setTimeout(resolve, 30, "nothing"))])).toBe("nothing");
    proxy.mode = "pass";
    expect(await held).toBe("PONG");

    proxy.mode = "drop";
    const lost = client.ping().catch(() => "lost");
    await new Promise((resolve) => setTimeout(resolve, 30));
    proxy.mode = "refuse";
    proxy.cut();
    expect(await lost).toBe("lost");
    expect(errors).toHaveLength(1);
    await expect(createClient({ socket: { port: proxy.port, reconnectStrategy: false } }).connect()).rejects.toThrow();
  });
});

describeWithRedis("servers that belong together", () => {
  it("a replica becomes primary when a Sentinel misses the other one", async () => {
    const setup = await startSentinel();
    onTestFinished(() => setup.close());
    const [first, second] = setup.servers;
    expect((await setup.primary()).port).toBe(first.port);
    await setup.failover();
    expect((await setup.primary()).port).toBe(second.port);
    await second.command("SET", "name", "value", "PX", 60_000);
    expect(await second.dump()).toHaveLength(1);
  });

  it("three nodes share the keys", async () => {
    const cluster = await startCluster();
    onTestFinished(() => cluster.close());
    const answers = await Promise.allSettled(
      cluster.nodes.map((node) => node.command("SET", "name", "value", "PX", 60_000)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected", "rejected"]);
  });
});
