import { startEmulator } from "@vendorkit/emulator";
import { afterAll, describe, expect, it } from "vitest";
import { run, type Variables, variablesFor } from "./support/run.ts";

interface Seen {
  readonly ok: boolean;
  readonly vendors: readonly {
    readonly vendor: string;
    readonly ok: boolean;
    readonly checks: readonly { name: string; status: string; message: string; hint?: string }[];
  }[];
}

const emulator = await startEmulator();
const env = variablesFor(emulator, "imara", "imply", "oleria", "apiera", "pliant");
afterAll(() => emulator.close());

async function seen(vendor: string, changed: Variables) {
  const { code, stdout } = await run(["doctor", vendor, "--json"], { env: { ...env, ...changed } });
  const { ok, vendors } = JSON.parse(stdout) as Seen;
  const wrong = vendors[0]!.checks.filter(({ status }) => status === "failed" || status === "warning");
  return { code, ok, wrong, checks: vendors[0]!.checks };
}

describe("doctor", () => {
  it("looks at all vendors whose variables are set, with one token and one call each", async () => {
    emulator.resetStats();
    const { code, stdout } = await run(["doctor"], { env });
    expect(code).toBe(0);
    for (const vendor of ["imara", "imply", "oleria", "apiera", "pliant"] as const) {
      expect(stdout).toContain(`${vendor}: nothing to mend\n  ok    environment, addresses, proxy, `);
      expect(emulator.stats(vendor).mints).toBe(1);
    }
    expect(emulator.stats("pliant").calls).toBe(1);
  });

  it("says so when no vendor's variables are set", async () => {
    const { code, stderr } = await run(["doctor"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("no vendor's variables are set")]);
  });

  it("finds a wrong secret, and explains it in the vendor's words", async () => {
    const { code, ok, wrong, checks } = await seen("pliant", { PLIANT_CLIENT_SECRET: "wrong" });
    expect([code, ok, wrong.length]).toEqual([1, false, 1]);
    expect(wrong[0]).toMatchObject({ name: "credentials", hint: expect.stringContaining("got during onboarding") });
    expect(checks.find(({ name }) => name === "api")?.message).toContain("it can be reached (401 without a token)");
  });

  it("finds a missing variable, and a misspelt one that is set instead", async () => {
    const { code, wrong } = await seen("imply", { IMPLY_CLIENT_ID: "", IMPLY_CLIENTID: "x" });
    expect(code).toBe(1);
    expect(wrong).toEqual([
      {
        name: "environment",
        status: "failed",
        message: "IMPLY_CLIENT_ID is missing, and IMPLY_CLIENT_SECRET alone is not enough. Set IMPLY_CLIENT_ID.",
        hint: expect.stringContaining(
          "IMPLY_CLIENTID is set, and no client looks for it. Did you mean IMPLY_CLIENT_ID",
        ),
      },
    ]);
  });

  it("finds quotes and white space around a value, without telling it", async () => {
    const { wrong } = await seen("imara", { IMARA_CLIENT_SECRET: '"imara-secret"' });
    expect(wrong[0]?.message).toContain("IMARA_CLIENT_SECRET begins or ends with white space");
    expect(JSON.stringify(wrong)).not.toContain("imara-secret");
  });

  it("finds a wrong address, also where the vendor has no call but one that finds nothing", async () => {
    const apiera = await seen("apiera", { APIERA_BASE_URL: `${env["APIERA_BASE_URL"]}/x` });
    expect(apiera.wrong).toMatchObject([{ name: "api", hint: "Compare APIERA_BASE_URL with the vendor's guide." }]);
    const imply = await seen("imply", { IMPLY_BASE_URL: `${env["IMPLY_BASE_URL"]}x` });
    expect(imply.wrong).toMatchObject([{ name: "api", hint: "Compare IMPLY_BASE_URL with the vendor's guide." }]);
  });

  it("finds that nobody listens", async () => {
    const gone = await startEmulator({ vendors: ["oleria"] });
    await gone.close();
    const { code, wrong } = await seen("oleria", variablesFor(gone, "oleria"));
    expect([code, wrong.map(({ name }) => name)]).toEqual([1, ["connection", "api"]]);
    expect(wrong[0]?.hint).toContain("firewall");
  });

  it("finds a clock that is wrong, and warns only", async () => {
    emulator.fault("imara", { on: "token", dateOffsetMs: 600_000 });
    const { code, ok, wrong } = await seen("imara", {});
    expect([code, ok]).toEqual([0, true]);
    expect(wrong).toMatchObject([{ name: "clock", status: "warning" }]);
  });

  it("tells all that it saw with --verbose", async () => {
    const { stdout } = await run(["doctor", "imara", "--verbose"], { env });
    expect(stdout).toMatch(/\n {2}ok {4}api {11}GET \/controls was answered with 200\.\n$/);
  });
});
