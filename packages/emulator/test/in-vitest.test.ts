import { createPliantClient } from "@vendorkit/pliant";
import { afterAll, afterEach, expect, test } from "vitest";
import { startEmulator } from "../src/index.ts";

const emulator = await startEmulator({ vendors: ["pliant"] });
const pliant = createPliantClient(emulator.options("pliant"));

afterEach(() => {
  emulator.clearFaults();
  emulator.resetState();
  emulator.resetStats();
});
afterAll(() => emulator.close());

test("a revoked token costs one more mint and no failed call", async () => {
  await pliant.GET("/organizations");
  emulator.tokens("pliant").revokeAll();
  const { response } = await pliant.GET("/organizations");
  expect(response.status).toBe(200);
  expect(emulator.stats("pliant")).toMatchObject({ mints: 2, unauthorized: 1 });
});
