import { expect, it } from "vitest";
import "../../auth-middleware/test/support/guard.ts";
import type { VendorkitEvent } from "../../client/src/index.ts";
import { emulate } from "../../client/test/support/emulated.ts";
import { createOleriaClient, rateLimit } from "../src/index.ts";

const emulated = emulate("oleria");

it("a 429 holds back every client of the host as long as its Retry-After says", async () => {
  const { emulator } = emulated;
  const events: VendorkitEvent[] = [];
  const onEvent = (event: VendorkitEvent) => void events.push(event);
  const options = { ...emulated.options(), rateLimit: rateLimit() };
  const [one, two] = [createOleriaClient(options), createOleriaClient({ ...options, onEvent })];
  const body = { context: "employees" } as const;
  await two.tokens.get();
  emulator.fault("oleria", { on: "api", status: 429, headers: { "Retry-After-Ms": "60" } });
  expect((await one.POST("/v1/downloads", { body, retries: 0 })).response.status).toBe(429);
  events.length = 0;
  expect((await two.POST("/v1/downloads", { body })).response.status).toBe(201);
  expect(events.map(({ type }) => type)).toEqual(["call", "wait", "attempt", "done"]);
  expect(events[1]).toMatchObject({ reason: "rate-limit" });
  expect((events[3] as { durationMs: number }).durationMs).toBeGreaterThan(30);
});
