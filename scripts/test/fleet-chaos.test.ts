import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { describeWithRedis } from "../../packages/token-store-redis/test/support/with-redis.ts";

const run = promisify(execFile);

const chaos = (...options: string[]) =>
  run(process.execPath, ["scripts/fleet-chaos.ts", ...options], { encoding: "utf8" }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
  );

describeWithRedis("a fleet whose Redis fails in every way", () => {
  // The long run is `pnpm fleet:chaos`.
  it("has no call that fails, and keeps to its bounds", { timeout: 120_000 }, async () => {
    const { code, stdout } = await chaos("--seed", "1", "--minutes", "0.1", "--processes", "5");
    expect(stdout.match(/calls that failed, unhandled rejections +0 /g)).toHaveLength(2);
    expect(stdout).not.toContain("BROKEN");
    expect(code).toBe(0);
  });
});
