import { expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import { VirtualClock } from "../../auth-middleware/test/support/virtual-clock.ts";
import { reached } from "../../client/test/limits/support.ts";
import { emulate } from "../../client/test/support/emulated.ts";
import { createPliantClient, rateLimit, unwrap } from "../src/index.ts";

const emulated = emulate("pliant");

it("900 calls are sent in five minutes, whichever clients of the process make them, and none is refused", async () => {
  const clock = new VirtualClock();
  const emulator = await emulated.start({ clock });
  emulator.limit("pliant", { api: "documented" });
  const clients = [emulator.options("pliant"), emulator.register("pliant")].map((options) =>
    createPliantClient({ ...options, clock, deadline: false, rateLimit: rateLimit() }),
  );
  let answered = 0;
  const calls = Array.from({ length: 1_000 }, (_, index) =>
    unwrap((clients[index % 2] as (typeof clients)[0]).GET("/organizations")).then(() => answered++),
  );
  await reached(() => answered >= 900);
  await clock.advance(299_999);
  expect(answered).toBe(900);
  await clock.advance(1);
  await Promise.all(calls);
  const { throttled } = emulator.stats("pliant");
  await emulator.close();
  expect(throttled).toBe(0);
});
