import { startEmulator } from "@vendorkit/emulator";
import { afterAll, describe, expect, it } from "vitest";
import { runOnTerminal, variablesFor } from "./support/run.ts";

const emulator = await startEmulator({ vendors: ["pliant", "imara"] });
const env = variablesFor(emulator, "pliant", "imara");
afterAll(() => emulator.close());

const COLOUR = /\p{Cc}\[\d+m/u;

describe("on a terminal", () => {
  it("JSON is indented and coloured, and its numbers keep their digits", async () => {
    emulator.fault("imara", {
      on: "api",
      body: '{"id":12345678901234567890,"text":"a\\u001b[31m"}',
      contentType: "application/json",
    });
    const { stdout } = await runOnTerminal(["call", "imara", "listControls"], { env });
    expect(stdout).toMatch(COLOUR);
    const { stdout: plain } = await runOnTerminal(["list", "imara", "--json"], { env: { NO_COLOR: "1" } });
    expect(plain).not.toMatch(COLOUR);
    expect(stdout).toContain("12345678901234567890");
    expect(stdout).toContain(String.raw`a\u001b[31m`);
  });

  it("long lines are broken between words, down to 40 columns", async () => {
    const { code, stdout } = await runOnTerminal(["call", "pliant", "getCard"], {
      columns: 40,
      env: { NO_COLOR: "1" },
    });
    expect(code).toBe(2);
    const lines = stdout.split("\r\n");
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
  });

  it("what is not text is not shown, and -o is named", async () => {
    emulator.fault("imara", { on: "api", body: Buffer.from([0, 1, 2]), contentType: "application/pdf" });
    const { code, stdout } = await runOnTerminal(["call", "imara", "listControls"], { env: { ...env, NO_COLOR: "1" } });
    expect([code, stdout]).toEqual([2, expect.stringMatching(/the answer is application\/pdf.*-o file/s)]);
  });
});
