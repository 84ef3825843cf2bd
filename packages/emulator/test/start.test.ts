import { expect, test } from "vitest";
import { startEmulator } from "../src/index.ts";

test("the emulator is up in under a second", async () => {
  const begin = performance.now();
  const emulator = await startEmulator();
  expect(performance.now() - begin).toBeLessThan(1000);
  await emulator.close();
});

test("options name what each vendor's client needs", async () => {
  const emulator = await startEmulator({ vendors: ["imply", "pliant"] });
  expect(emulator.options("imply")).toEqual({
    clientId: "imply-client",
    clientSecret: "imply-secret",
    organization: "acme",
    vanityDomain: "acme",
    baseUrl: `${emulator.origin}/imply/acme/api/v1`,
    tokenUrl: `${emulator.origin}/imply/auth/realms/acme/protocol/openid-connect/token`,
  });
  expect(emulator.options("pliant").baseUrl).toBe(`${emulator.origin}/pliant/api`);
  expect(() => emulator.options("apiera")).toThrow('started without "apiera"');
  await emulator.close();
});
