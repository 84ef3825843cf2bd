/**
 * Runs programs one after another in this process, each against the emulator as if it were alone: with its own client,
 * nothing stored, no faults. Usage: `node run-snippets.ts [--root CHECKOUT] FILE…`; prints what came of them as JSON. The
 * checkout is where vendors describe themselves; the emulator is the one that is installed beside this file.
 */
import { pathToFileURL } from "node:url";
import { format, parseArgs } from "node:util";
import { type Emulator, startEmulator, type VendorName } from "@vendorkit/emulator";
import { repositoryRoot } from "../spec/repository.ts";
import { emulatedVendors } from "./emulated-vendors.ts";
import { type Settings, setVariables } from "./set-variables.ts";
import { hasPlaces, standIn } from "./stand-in.ts";

/** What came of a program. */
export interface Run {
  readonly file: string;
  readonly printed: string;
  readonly ms: number;
  /** The error it ended with, as it would be printed. */
  readonly error?: string;
}

/** No program of a README takes longer. */
const PATIENCE_MS = 30_000;

const { values, positionals } = parseArgs({
  options: { root: { type: "string", default: repositoryRoot } },
  allowPositionals: true,
});
const played = await emulatedVendors(values.root);
// The emulator is asked by name, and all of these names are known to it.
const vendors = played.map((vendor) => (typeof vendor === "string" ? vendor : vendor.name) as VendorName);
const emulator: Emulator = await startEmulator({ vendors: played });
const defaults = new Map(
  vendors.map((vendor) => [vendor, { lifetime: emulator.tokens(vendor).lifetime, ...emulator.settings(vendor) }]),
);
const network = globalThis.fetch;
globalThis.fetch = standIn(network, emulator);
Object.assign(globalThis, { $emulator: emulator, $use: setVariables, $message: printMessage });

async function printMessage(call: () => unknown): Promise<void> {
  try {
    await call();
    console.log("no error");
  } catch (error) {
    console.log((error as Error).message, "\n");
  }
}

let printed: string[] = [];
for (const name of ["log", "info", "warn", "error"] as const)
  console[name] = (...values: unknown[]) => void printed.push(format(...values));

let fail: (error: unknown) => void = () => {};
for (const event of ["unhandledRejection", "uncaughtException"] as const) process.on(event, (error) => fail(error));

/** The emulator as it was, and variables of clients that no other program has used. */
function prepare(emulator: Emulator, index: number): void {
  emulator.resetState();
  emulator.clearFaults();
  for (const vendor of vendors) {
    const { lifetime, ...settings } = defaults.get(vendor) as { lifetime: number };
    emulator.tokens(vendor).lifetime = lifetime;
    Object.assign(emulator.settings(vendor), settings);
    emulator.limit(vendor, { api: "none", tokens: { perHour: 1_000_000, perDay: 1_000_000 } });
    setVariables(vendor, settingsFor(emulator, vendor, `${vendor}-reader-${index}`));
  }
}

function settingsFor(emulator: Emulator, vendor: VendorName, clientId: string): Settings {
  const all: Settings = { ...emulator.register(vendor, { clientId }) };
  if (!hasPlaces(vendor)) return all;
  const { baseUrl: _, tokenUrl: __, ...own } = all;
  if (vendor === "oleria") return { ...own, tokenUrl: "https://auth.acme.oleria.example/oauth2/token" };
  if (vendor === "pliant") emulator.register(vendor, { ...own, environment: "sandbox" });
  return own;
}

async function run(file: string, index: number): Promise<Run> {
  prepare(emulator, index);
  printed = [];
  const started = performance.now();
  const outcome = (error?: unknown): Run => ({
    file,
    printed: printed.join("\n"),
    ms: Math.round(performance.now() - started),
    ...(error !== undefined && { error: format(error) }),
  });
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
    timer = setTimeout(() => reject(new Error(`has not ended after ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    await Promise.race([import(pathToFileURL(file).href), failed]);
    return outcome();
  } catch (error) {
    return outcome(error);
  } finally {
    clearTimeout(timer);
  }
}

const runs: Run[] = [];
for (const [index, file] of positionals.entries()) runs.push(await run(file, index));
await emulator.close();
process.stdout.write(JSON.stringify(runs));
