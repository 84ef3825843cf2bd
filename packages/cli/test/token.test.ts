import { startEmulator } from "@vendorkit/emulator";
import { afterAll, describe, expect, it } from "vitest";
import { run, runOnTerminal, variablesFor } from "./support/run.ts";

const emulator = await startEmulator({ vendors: ["imply"] });
const env = variablesFor(emulator, "imply");
afterAll(() => emulator.close());

const jwt = [
  "{}",
  JSON.stringify({ iss: "https://id.imply.io", aud: "imply", sub: "somebody", exp: 2_000_000_000 }),
  "x",
]
  .map((part) => Buffer.from(part).toString("base64url"))
  .join(".");

describe("token", () => {
  it("tells when a token ends, and not its value", async () => {
    const { code, stdout } = await run(["token", "imply"], { env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      vendor: "imply",
      expiresAt: expect.stringMatching(/^\d{4}-/),
      secondsLeft: expect.closeTo(300, -1),
      kind: "opaque",
    });
  });

  it("tells what a JWT is for, and not whose it is", async () => {
    const { stdout } = await run(["token", "imply"], { env: { IMPLY_TOKEN: jwt, IMPLY_VANITY_DOMAIN: "acme" } });
    expect(JSON.parse(stdout)).toMatchObject({
      kind: "JWT",
      claims: { iss: "https://id.imply.io", aud: "imply", exp: 2_000_000_000 },
    });
    expect(stdout).not.toMatch(/somebody|eyJ/);
  });

  it("is refused to a pipe with --reveal, before a token is minted", async () => {
    const { mints } = emulator.stats("imply");
    const { code, stdout, stderr } = await run(["token", "imply", "--reveal"], { env });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("--reveal shows a token on a terminal only");
    expect(emulator.stats("imply").mints).toBe(mints);
  });

  it("is shown on a terminal with --reveal", async () => {
    const { code, stdout } = await runOnTerminal(["token", "imply", "--reveal"], { env });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Whoever has this token.*\r\n[\w-]{20,}\r\n$/)]);
  });
});
