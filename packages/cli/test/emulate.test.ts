import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { outcomeOf, run, start } from "./support/run.ts";

/** Starts an emulator, and gives the first that it prints. */
async function emulate(...args: string[]) {
  const child = start(["emulate", ...args]);
  onTestFinished(() => void child.kill("SIGKILL"));
  const outcome = outcomeOf(child);
  const [printed] = (await once(child.stdout!, "data")) as [Buffer];
  return { child, outcome, printed: String(printed) };
}

describe("emulate", () => {
  it("prints variables that any command can use, until Ctrl-C", async () => {
    const { child, outcome, printed } = await emulate("imara");
    expect(printed).toMatch(/^(export IMARA_\w+='[^']+'\n){4}$/);
    const folder = await mkdtemp(join(tmpdir(), "vendorkit-emulate-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, ".env"), printed);
    const called = await run(["call", "imara", "listControls", "--env-file", ".env"], { cwd: folder });
    expect(called).toMatchObject({ code: 0 });
    child.kill("SIGINT");
    const { code, stderr } = await outcome;
    expect([code, stderr]).toEqual([130, expect.stringMatching(/^imara at http:\/\/127\.0\.0\.1:\d+\n/)]);
  });

  it("prints JSON for programs, and says when a port is taken", async () => {
    const { printed } = await emulate("pliant", "imply", "--json");
    const variables = JSON.parse(printed) as Record<string, string>;
    expect(Object.keys(variables)).toEqual(expect.arrayContaining(["PLIANT_ENVIRONMENT", "IMPLY_VANITY_DOMAIN"]));
    const { port } = new URL(variables["PLIANT_BASE_URL"] ?? "");
    const { code, stderr } = await run(["emulate", "--port", port]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`error: port ${port} is taken.`)]);
  });
});
