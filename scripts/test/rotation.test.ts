import { MemoryTokenStore } from "@vendorkit/auth-middleware";
import { type Emulator, startEmulator } from "@vendorkit/emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, vendors } from "../demo/vendors.ts";

const ROUNDS = 9;
const CALLERS = 10;

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());

/** Calls at once, and what the rotation does while they are on their way; all tokens are revoked when they are back. */
async function wave(call: Call, meanwhile: (() => unknown) | undefined): Promise<number[]> {
  const calls = Array.from({ length: CALLERS }, async () => (await call()).response.status);
  meanwhile?.();
  return Promise.all(calls);
}

describe.each(vendors)(
  "S151, S152: a rotation at $name, while calls run and tokens are revoked",
  ({ name, connect }) => {
    const rotate = async (kind: string, secretAt: (now: { secret: string }) => string[] | (() => string)) => {
      const now = { secret: `${kind}-old` };
      const clientId = `rotating-${kind}`;
      const identity = emulator.register(name, { clientId, clientSecret: now.secret });
      const options = { ...identity, clientSecret: secretAt(now), tokenStore: new MemoryTokenStore() };
      const { first, again } = connect(options);
      const steps: Record<number, () => unknown> = {
        2: () => emulator.register(name, { clientId, clientSecret: `${kind}-new` }),
        4: () => (now.secret = `${kind}-new`),
        6: () => emulator.withdraw(name, { clientId, clientSecret: `${kind}-old` }),
      };
      emulator.resetStats(name);
      const statuses = [(await first()).response.status];
      for (let round = 0; round < ROUNDS; round++) {
        // oxlint-disable-next-line no-await-in-loop -- one wave after the other
        statuses.push(...(await wave(again, steps[round])));
        emulator.tokens(name).revokeAll();
      }
      return { statuses, ...emulator.stats(name) };
    };

    it.each<[string, (now: { secret: string }) => string[] | (() => string)]>([
      ["list", () => ["list-new", "list-old"]],
      ["function", (now) => () => now.secret],
    ])("fails no call, with a %s of secrets", async (kind, secretAt) => {
      const { statuses, mints } = await rotate(kind, secretAt);
      expect(statuses.filter((status) => status >= 400)).toEqual([]);
      expect(statuses).toHaveLength(1 + ROUNDS * CALLERS);
      expect(mints).toBe(ROUNDS);
    });
  },
);
