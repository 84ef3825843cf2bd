import "../../auth-middleware/test/support/guard.ts";
import { readFile } from "node:fs/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { startWire } from "../../auth-middleware/test/support/wire.ts";
import { redisTokenStore } from "../src/index.ts";
import { LIBRARIES } from "./support/clients.ts";
import { KEY, memberWith, until, usingRedis } from "./support/fleet.ts";
import { describeWithRedis } from "./support/with-redis.ts";

/** The words of the command that the store's page gives. */
async function aclCommand(): Promise<string[]> {
  const page = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const [, command = ""] = /^redis-cli (ACL SETUSER (?:.*\\\n)*.*)$/m.exec(page) ?? [];
  return command.split(/[\s\\]+/).map((word) => word.replaceAll("'", ""));
}

describeWithRedis("a user of Redis with the rights that the page names", () => {
  const redis = usingRedis();

  describe.each(Object.entries(LIBRARIES))("%s", (_name, library) => {
    it("is enough to share, to invalidate and to hear of it, and may do no more", async () => {
      await redis().command(...(await aclCommand()));
      const url = new URL(redis().url);
      Object.assign(url, { username: "vendorkit", password: "a-password" });
      const wire = await startWire();
      const join = async (prefix = "production") => {
        const connection = await library.single(url.href);
        const { client } = connection;
        const tokenStore = redisTokenStore({ client, encryptionKeys: KEY, timeout: 5_000, prefix });
        onTestFinished(() => {
          tokenStore.close();
          connection.close();
        });
        return memberWith({ tokenUrl: wire.tokenUrl, tokenStore });
      };
      const [one, other] = await Promise.all([join(), join()]);
      const { value } = await one.get();
      expect((await other.get()).value).toBe(value);
      const channel = "production:1:news";
      await until(async () => Number(((await redis().command("PUBSUB", "NUMSUB", channel)) as unknown[])[1]) === 2);
      await one.tokens.invalidate();
      await until(async () => (await other.get()).value !== value);
      expect([...one.warnings(), ...other.warnings()]).toEqual([]);
      const stranger = await join("staging");
      await stranger.get();
      expect(stranger.warnings()).toMatchObject([{ code: "store_failed" }]);
    });
  });
});
