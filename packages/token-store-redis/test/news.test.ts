import "../../auth-middleware/test/support/guard.ts";
import type { FleetNews } from "@vendorkit/auth-middleware";
import { describe, expect, it, onTestFinished } from "vitest";
import { VirtualClock } from "../../auth-middleware/test/support/virtual-clock.ts";
import { startWire } from "../../auth-middleware/test/support/wire.ts";
import { redisTokenStore } from "../src/index.ts";
import { commandsOf } from "../src/redis-commands.ts";
import { startProxy } from "./support/chaos-proxy.ts";
import { LIBRARIES } from "./support/clients.ts";
import { connected, KEY, member, memberWith, storeAt, until, usingRedis } from "./support/fleet.ts";
import { describeWithRedis } from "./support/with-redis.ts";

const CHANNEL = "vendorkit:1:news";

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: { code?: unknown }) => error.code,
  );

describeWithRedis("news of a fleet", () => {
  const redis = usingRedis();

  /** Waits until as many members listen. */
  const listening = (count: number) =>
    until(async () => Number(((await redis().command("PUBSUB", "NUMSUB", CHANNEL)) as unknown[])[1]) === count);

  /** Has nobody listen any more, until the clients have connected again. */
  const deafen = () => redis().command("CLIENT", "KILL", "TYPE", "pubsub");

  describe.each(Object.entries(LIBRARIES))("%s", (_name, library) => {
    async function client(url = redis().url) {
      const connection = await library.single(url);
      onTestFinished(() => connection.close());
      return connection.client;
    }

    it("S153: an invalidate() that a process did not hear is known to it when it listens again", async () => {
      const wire = await startWire();
      const tokenStore = redisTokenStore({ client: await client(), encryptionKeys: KEY, timeout: 5_000 });
      onTestFinished(() => tokenStore.close());
      const deaf = memberWith({ tokenUrl: wire.tokenUrl, tokenStore });
      const { tokens, get } = await member(redis(), wire, { store: { subscribe: false } });
      const { value } = await deaf.get();
      await get();
      await listening(1);
      await deafen();
      await tokens.invalidate();
      await until(async () => (await deaf.get()).value !== value);
      expect(wire.mints).toBe(2);
    });

    it("a subscription that is said to stand hears whatever is published from then on", async () => {
      const [publisher, commands] = [await connected(redis().url), commandsOf(await client())];
      onTestFinished(() => commands.close());
      const heard: string[] = [];
      let stands = 0;
      commands.subscribe(
        CHANNEL,
        (message) => heard.push(message),
        () => void publisher.publish(CHANNEL, `${++stands}`),
      );
      await until(() => heard.includes("1"));
      await deafen();
      await until(() => heard.includes("2"));
    });

    it("a subscription whose connection broke before Redis had confirmed it is made again", async () => {
      const [publisher, proxy] = [await connected(redis().url), await startProxy(redis())];
      onTestFinished(() => proxy.close());
      const commands = commandsOf(await client(`redis://127.0.0.1:${proxy.port}`));
      onTestFinished(() => commands.close());
      const heard: string[] = [];
      // So that the confirmation is on its way when the connection breaks.
      proxy.delayMs = 50;
      commands.subscribe(
        CHANNEL,
        (message) => heard.push(message),
        () => {},
      );
      await listening(1);
      proxy.cut();
      proxy.delayMs = 0;
      await until(async () => {
        await publisher.publish(CHANNEL, "news");
        return heard.length > 0;
      });
    });
  });

  it("what was missed is asked for again when Redis did not answer the question", async () => {
    const clock = new VirtualClock();
    const deaf = await storeAt(redis(), { clock });
    const other = await storeAt(redis());
    const heard: FleetNews[] = [];
    deaf.fleet.watch?.("key", (news) => heard.push(news));
    await listening(1);
    redis().hang();
    await until(async () => (await codeOf(clock.settle(deaf.fleet.readQuota("any")))) === "store_closed");
    redis().resume();
    await deafen();
    await other.fleet.invalidate("key");
    await until(async () => {
      if (clock.timers.includes(1_000)) await clock.advance(1_000);
      return heard.length > 0;
    });
    expect(heard[0]!.invalidated).toBeGreaterThan(0);
  });
});
