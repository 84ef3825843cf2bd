import { startEmulator } from "@vendorkit/emulator";
import { afterAll, describe, expect, it } from "vitest";
import { Canaries, secretOf } from "../../../scripts/test/support/canaries.ts";
import { apiFaults, tokenFaults } from "../../../scripts/test/support/leaks.ts";
import { run, runInside, variablesFor } from "./support/run.ts";

const emulator = await startEmulator({ vendors: ["pliant"] });
const secret = secretOf("pliant");
emulator.register("pliant", { clientId: "canary", clientSecret: secret });
const env = {
  ...variablesFor(emulator, "pliant"),
  PLIANT_CLIENT_ID: "canary",
  PLIANT_CLIENT_SECRET: secret,
};
const canaries = new Canaries();
canaries.add(secret);
afterAll(() => emulator.close());

/** The emulator's tokens are 43 letters of base64url; nothing else that is printed looks like that. */
const TOKEN = /(?<![\w-])[\w-]{43}(?![\w-])/;

/** These repeat nothing, and a client that tries again would make the test wait. */
const MUTE = ["silence", "a cut", "a reset", "a server error"];

const expectNoneIn = (text: string) => {
  expect(canaries.in(text)).toEqual([]);
  expect(text).not.toMatch(TOKEN);
};

describe("S157, S160: the command line prints no secret and no token, with --debug neither", () => {
  it.each([
    ["call", "pliant", "listOrganizations", "--debug", "--include"],
    ["call", "pliant", "listOrganizations", "--dry-run", "--header", `Authorization: Bearer ${secret.slice(0, -1)}`],
    ["doctor", "pliant", "--verbose", "--debug"],
    ["doctor", "pliant", "--json"],
    ["token", "pliant", "--debug"],
    ["token", "pliant", "--reveal", "--debug"],
  ])("in %s %s %s %s", async (...args) => {
    const { stdout, stderr } = await run(args, { env });
    expect((stdout + stderr).length).toBeGreaterThan(40);
    expectNoneIn(stdout + stderr);
  });

  it.each(Object.keys(tokenFaults("")).filter((name) => !MUTE.includes(name)))(
    "when the token endpoint answers with %s",
    async (name) => {
      const told: string[] = [];
      for (const args of [
        ["call", "pliant", "listOrganizations", "--timeout", "300", "--debug"],
        ["doctor", "pliant"],
      ]) {
        const fault = emulator.fault("pliant", tokenFaults(secret)[name]!);
        // Its own identity each time: a refused secret is remembered, and would not be sent again.
        const clientId = `canary ${name} ${told.length}`;
        emulator.register("pliant", { clientId, clientSecret: secret });
        const { stdout, stderr } = await runInside(args, { env: { ...env, PLIANT_CLIENT_ID: clientId } });
        fault.clear();
        told.push(stdout + stderr);
      }
      expectNoneIn(told.join("\n"));
    },
  );

  it.each(Object.keys(apiFaults("")))("when the API answers with %s", async (name) => {
    const token = "a-static-token-that-the-server-repeats";
    const fault = emulator.fault("pliant", { ...apiFaults(token)[name]!, times: 9 });
    const { PLIANT_CLIENT_ID: _, PLIANT_CLIENT_SECRET: __, ...rest } = env;
    const args = ["call", "pliant", "listOrganizations", "--include", "--debug", "--retries", "0", "--timeout", "300"];
    const { code, stdout, stderr } = await runInside(args, { env: { ...rest, PLIANT_TOKEN: token } });
    fault.clear();
    expect(stdout + stderr).not.toContain("static-token");
    expect(code, "it was sent").not.toBe(2);
  });
});
