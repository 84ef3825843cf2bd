import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { clientWith, sourceAt } from "./support/client.ts";
import "./support/guard.ts";
import { VirtualClock } from "./support/virtual-clock.ts";
import { invalidToken, json, startWire } from "./support/wire.ts";

it("S91: a rejected token that is issued again counts once, however many wait for it: 2 s later another is asked for", async () => {
  const clock = new VirtualClock();
  const wire = await startWire();
  const { send } = clientWith(sourceAt(wire, { clock }), { clock });
  const call = async () => (await send(new Request(`${wire.origin}/things`))).status;
  wire.api(() => json({}));
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  wire.token(async (_, count) => {
    if (count === 2) await gate;
    return json({ access_token: count < 3 ? "old" : "new", token_type: "Bearer", expires_in: 3600 });
  });
  expect(await call()).toBe(200);

  wire.api(({ bearer }) => (bearer === "old" ? invalidToken : json({})));
  const first = call();
  // oxlint-disable-next-line no-await-in-loop
  while (wire.mints < 2) await sleep(1);
  const second = call(); // waits for the same mint, as one that had no token
  await clock.flush();
  release();
  expect([await first, await second]).toEqual([401, 401]);

  await clock.advance(2_000);
  expect(await call()).toBe(200);
  expect(wire.mints).toBe(3);
});
