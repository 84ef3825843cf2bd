import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulator } from "@vendorkit/emulator";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { outcomeOf, run, runOnTerminal, start, startOnTerminal, variablesFor } from "./support/run.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vendorkit-export-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function oleria(settings: Partial<Record<"polls" | "delay" | "failures" | "rows", number>> = {}) {
  const emulator = await startEmulator({ vendors: ["oleria"] });
  onTestFinished(() => emulator.close());
  Object.assign(emulator.settings("oleria"), { polls: 0, ...settings });
  return { emulator, options: { env: variablesFor(emulator, "oleria"), cwd: folder } };
}

const files = () => readdir(folder);

describe("export", () => {
  it("saves the file, and says how much it was", async () => {
    const { options } = await oleria({ rows: 1_000 });
    const { code, stdout, stderr } = await run(["export", "oleria", "employees", "-o", "employees.csv"], options);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^exported employees: [\d.]+ kB in \d+ s, saved to employees\.csv\n$/);
    expect((await readFile(join(folder, "employees.csv"), "utf8")).trim().split("\r\n")).toHaveLength(1_001);
    expect(await files()).toEqual(["employees.csv"]);
  });

  it("writes to a pipe without -o, with filters that are checked first", async () => {
    const { emulator, options } = await oleria();
    const sorted = '{"sortBy":[{"field":"createdAt","sortType":"desc"}]}';
    const { code, stdout } = await run(["export", "oleria", "employees", "--params", sorted], options);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^id,email,/)]);
    const calls = emulator.stats("oleria").calls;
    const wrong = await run(["export", "oleria", "employees", "--params", '{"sortBy":[{"field":4}]}'], options);
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining("body.params.sortBy.0.field must be string"),
    ]);
    expect(emulator.stats("oleria").calls).toBe(calls);
  });

  it("warns of a data set that is not known, since it may be misspelt", async () => {
    const { options } = await oleria();
    const { code, stderr } = await run(["export", "oleria", "employes"], options);
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^warning: "employes" is none .* Did you mean employees/),
    ]);
  });

  it("says why when Oleria could not make the file, and leaves none", async () => {
    const { options } = await oleria({ failures: 1 });
    const { code, stderr } = await run(["export", "oleria", "employees", "-o", "x.csv"], options);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^error: oleria: export \S+ failed/)]);
    expect(await files()).toEqual([]);
  });

  it("shows progress on a terminal, and clears it away", async () => {
    const { options } = await oleria({ polls: 1 });
    const { code, stdout } = await runOnTerminal(["export", "oleria", "employees", "-o", "x.csv"], options);
    expect(code).toBe(0);
    expect(stdout).toContain("waiting for Oleria to make the file, ");
    expect(stdout.split("\u001b[2K").at(-1)).toMatch(/^\S*exported\S* employees: \d+ B in \d+ s, saved to x\.csv\r\n$/);
  });
});

describe("Ctrl-C", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("and its likes end an export that waits: %s, with status %i", async (signal, code) => {
    const { emulator, options } = await oleria({ delay: 600_000 });
    const child = start(["export", "oleria", "employees", "-o", "x.csv"], options);
    const outcome = outcomeOf(child);
    await expect.poll(() => emulator.stats("oleria").calls, { timeout: 10_000 }).toBeGreaterThan(1);
    child.kill(signal);
    expect(await outcome).toEqual({ code, stdout: "", stderr: "interrupted\n" });
    expect(await files()).toEqual([]);
  });

  it("removes the half of a file that was written", async () => {
    const { emulator, options } = await oleria();
    const url = await slowFile();
    emulator.fault("oleria", {
      on: "api",
      match: { method: "GET" },
      status: 200,
      body: { id: "1", status: "completed", url },
    });
    const child = startOnTerminal(["export", "oleria", "employees", "-o", "x.csv"], options);
    const outcome = outcomeOf(child);
    let shown = "";
    child.stdout?.on("data", (chunk) => (shown += String(chunk)));
    await expect.poll(files, { timeout: 10_000 }).toEqual([expect.stringMatching(/^x\.csv\..*\.part$/)]);
    await expect.poll(() => shown, { timeout: 10_000 }).toContain("50 %");
    child.stdin?.write("\u0003");
    const { code, stdout } = await outcome;
    expect([code, stdout]).toEqual([130, expect.stringContaining("[##########----------] 50 % of 2.0 kB, ")]);
    expect(await files()).toEqual([]);
  });
});

/** Serves the first half of a file, and keeps its reader waiting for the other. */
async function slowFile(): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Length": 2_000 }).write("x".repeat(1_000));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/employees.csv`;
}
