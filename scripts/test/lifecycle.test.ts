import { execFile } from "node:child_process";
import { once } from "node:events";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { MemoryTokenStore } from "@vendorkit/auth-middleware";
import { startEmulator } from "@vendorkit/emulator";
import { expect, it, onTestFinished, vi } from "vitest";

const support = join(import.meta.dirname, "support");
const run = promisify(execFile);

async function emulator() {
  const started = await startEmulator({ vendors: ["pliant"] });
  onTestFinished(() => started.close());
  return started;
}

it("S41, S183: a client needs no closing: with a token that lives a month, a process ends by itself", async () => {
  const { stdout } = await run(process.execPath, [join(support, "ends-by-itself.ts")], { timeout: 10_000 });
  expect(JSON.parse(stdout)).toMatchObject({ statuses: [200, 200] });
});

it("S184: worker threads have a memory each, and mint once each", { timeout: 20_000 }, async () => {
  const vendors = await emulator();
  const workers = [1, 2].map(
    () => new Worker(join(support, "worker-call.ts"), { workerData: vendors.options("pliant"), execArgv: [] }),
  );
  const answers = await Promise.all(workers.map(async (worker) => (await once(worker, "message"))[0] as number[]));
  await Promise.all(workers.map((worker) => worker.terminate()));
  expect(answers).toEqual([
    [200, 200, 200],
    [200, 200, 200],
  ]);
  expect(vendors.stats("pliant")).toMatchObject({ mints: 2, calls: 6 });
});

/** A copy of the client of its own, as two versions in one tree of dependencies would be. */
async function copy(): Promise<typeof import("../../packages/pliant/src/index.ts")> {
  vi.resetModules();
  return import("../../packages/pliant/src/index.ts");
}

it("S186: two copies of the packages do not disturb each other", async () => {
  const vendors = await emulator();
  const [one, other] = [await copy(), await copy()];
  expect(one.createPliantClient).not.toBe(other.createPliantClient);
  vendors.fault("pliant", { on: "token", status: 429, headers: { "Retry-After": "600" } });
  await expect(one.createPliantClient(vendors.options("pliant")).GET("/organizations")).rejects.toThrow("quota");
  const { response } = await other.createPliantClient(vendors.register("pliant")).GET("/organizations");
  expect(response.status).toBe(200);
  expect(vendors.stats("pliant").mints).toBe(1);
});

it("S186: and can share the tokens of one store", async () => {
  const vendors = await emulator();
  const options = { ...vendors.register("pliant"), tokenStore: new MemoryTokenStore() };
  for (const { createPliantClient } of [await copy(), await copy()])
    expect((await createPliantClient(options).GET("/organizations")).response.status).toBe(200);
  expect(vendors.stats("pliant")).toMatchObject({ mints: 1, calls: 2, unauthorized: 0 });
});

/** The machine's clocks, timers and dice, and everything that asks in which time zone it stands. */
const MACHINE =
  /\bDate\.now|new Date\(\)|\bsetTimeout|\bsetInterval|performance\.now|Math\.random|AbortSignal\.timeout|getTimezoneOffset|\.getHours|\.setHours|toLocale/;

it("S40, S187: all time, chance and waiting come from one clock, and none of it knows time zones", async () => {
  const found: string[] = [];
  for await (const file of glob("packages/{auth-middleware,client}/src/**/*.ts"))
    if (MACHINE.test(await readFile(file, "utf8"))) found.push(file);
  expect(found).toEqual(["packages/auth-middleware/src/clock.ts"]);
});
