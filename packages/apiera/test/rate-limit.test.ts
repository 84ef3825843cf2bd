import { expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { VirtualClock } from "../../auth-middleware/test/support/virtual-clock.ts";
import { reached } from "../../client/test/limits/support.ts";
import { emulate } from "../../client/test/support/emulated.ts";
import { createApieraClient, rateLimit, unwrap } from "../src/index.ts";

const emulated = emulate("apiera");

it("a thousand calls at once are all answered, and the server refuses none", async () => {
  const { emulator } = emulated;
  emulator.limit("apiera", { api: { requests: 100, window: 50 } });
  const options = {
    ...emulator.register("apiera", { organization: "org_thousand" }),
    rateLimit: rateLimit({ window: 50 }),
  };
  const clients = [createApieraClient(options), createApieraClient(options)];
  const calls = Array.from({ length: 1_000 }, (_, index) =>
    unwrap((clients[index % 2] as (typeof clients)[0]).GET("/v1/tags")),
  );
  await Promise.all(calls);
  expect(emulator.stats("apiera")).toMatchObject({ calls: 1_000, throttled: 0, mints: 1 });
  emulator.limit("apiera", { api: "none" });
});

it("a thousand calls take nine minutes under the limit that Apiera documents, and none is refused", async () => {
  const clock = new VirtualClock();
  const emulator = await emulated.start({ clock });
  emulator.limit("apiera", { api: "documented" });
  const apiera = createApieraClient({ ...emulator.options("apiera"), clock, deadline: false, rateLimit: rateLimit() });
  const began = clock.now();
  let answered = 0;
  const calls = Array.from({ length: 1_000 }, () => unwrap(apiera.GET("/v1/tags")).then(() => answered++));
  for (let minute = 0; minute < 10; minute++) {
    // oxlint-disable-next-line no-await-in-loop
    if (minute > 0) await clock.advance(60_000);
    // oxlint-disable-next-line no-await-in-loop
    await reached(() => answered >= (minute + 1) * 100);
  }
  await Promise.all(calls);
  const stats = emulator.stats("apiera");
  await emulator.close();
  expect([stats.calls, stats.throttled, clock.now() - began]).toEqual([1_000, 0, 9 * 60_000]);
});

it("what another process has used of the organization's minute is left alone", async () => {
  const clock = new VirtualClock();
  const emulator = await emulated.start({ clock });
  emulator.limit("apiera", { api: "documented" });
  const options = { ...emulator.options("apiera"), clock, deadline: false as const };
  const other = createApieraClient(options);
  await Promise.all(Array.from({ length: 60 }, () => unwrap(other.GET("/v1/tags"))));
  const apiera = createApieraClient({ ...options, rateLimit: rateLimit() });
  await unwrap(apiera.GET("/v1/tags"));
  let answered = 1;
  const calls = Array.from({ length: 59 }, () => unwrap(apiera.GET("/v1/tags")).then(() => answered++));
  await reached(() => answered >= 40);
  await clock.advance(60_000);
  await Promise.all(calls);
  const { throttled } = emulator.stats("apiera");
  await emulator.close();
  expect(throttled).toBe(0);
});
