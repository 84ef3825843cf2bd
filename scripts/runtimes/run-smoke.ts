import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startEmulator } from "@vendorkit/emulator";
import { plainNpmEnvironment } from "../check/consumer/plain-npm.ts";
import { execute, executeOrThrow, type Execution } from "../check/execute.ts";
import type { Tarball } from "../check/tarballs.ts";
import type { Runtime } from "./runtime.ts";

/** A program that does not end by itself is a fault too; it takes a few seconds. */
const RUN_TIMEOUT_MS = 60_000;

const ARGUMENTS: Readonly<Record<Runtime["kind"], readonly string[]>> = {
  node: [],
  bun: ["run"],
  deno: ["run", "--allow-all", "--node-modules-dir=manual"],
};

/** Makes a project with the packed packages and the smoke test in it. */
export async function smokeProject(folder: string, tarballs: readonly Tarball[]): Promise<void> {
  const dependencies = Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`]));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  await cp(join(import.meta.dirname, "smoke.ts"), join(folder, "smoke.ts"));
  const flags = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  await executeOrThrow("npm", ["install", ...flags], { cwd: folder, env: plainNpmEnvironment() });
}

/** Runs the smoke test on one runtime, against an emulator of its own with a few faults in store. */
export async function runSmoke(folder: string, runtime: Runtime, binary: string): Promise<Execution> {
  const emulator = await startEmulator();
  const vendors = ["imara", "imply", "oleria", "apiera", "pliant"] as const;
  const options = Object.fromEntries(vendors.map((vendor) => [vendor, emulator.options(vendor)]));
  emulator.fault("imara", { on: "token", status: 503, headers: { "Retry-After": "0" } });
  emulator.fault("imara", { on: "api", status: 429, headers: { "Retry-After-Ms": "20" } });
  emulator.fault("imply", { on: "api", reset: true, match: { method: "GET" } });
  const { origin } = new URL(String(options["imara"]?.baseUrl));
  emulator.fault("imara", {
    on: "api",
    match: { path: "/moved" },
    redirect: `${origin}${new URL(String(options["imara"]?.baseUrl)).pathname}/controls`,
  });
  try {
    return await execute(binary, [...ARGUMENTS[runtime.kind], "smoke.ts"], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1", SMOKE_OPTIONS: JSON.stringify(options) },
      timeout: RUN_TIMEOUT_MS,
    });
  } finally {
    await emulator.close();
  }
}
