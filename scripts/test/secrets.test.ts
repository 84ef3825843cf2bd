import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { failure, type VendorOptions } from "@vendorkit/client";
import { type FaultPlan, startEmulator } from "@vendorkit/emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { vendors } from "../demo/vendors.ts";
import { TurnClock } from "../soak/turn-clock.ts";
import { Canaries, secretOf, shown } from "./support/canaries.ts";
import { apiFaults, tokenFaults } from "./support/leaks.ts";

const run = promisify(execFile);

/** Runs a script in a process whose environment is full of secrets. */
async function outputOf(...command: string[]): Promise<string> {
  const names = vendors.flatMap(({ name }) => ["CLIENT_SECRET", "TOKEN"].map((key) => `${name.toUpperCase()}_${key}`));
  const env = { ...process.env, ...Object.fromEntries(names.map((name) => [name, `canary-of-${name}`])) };
  const { stdout, stderr } = await run(process.execPath, command, { env, encoding: "utf8" });
  return stdout + stderr;
}

/** They wait more than they work, so they run while the clients below are tried. */
const programs = Object.entries({
  "the demo": ["scripts/demo.ts"],
  "the soak": ["scripts/soak.ts", "--seed", "1", "--calls", "500"],
  "the emulator, its server and all its vendors": ["scripts/test/support/quiet-emulator.ts"],
}).map(([name, command]) => [name, outputOf(...command).catch((error: unknown) => error)] as const);

const clock = new TurnClock(() => 0.5, 50);
const emulator = await startEmulator({ clock });
const METHODS = ["log", "info", "warn", "error", "debug"] as const;
const originals = METHODS.map((name) => console[name]);
let printed = "";

beforeAll(() => {
  clock.start();
  for (const name of METHODS) console[name] = (...words: unknown[]) => void (printed += words.map(shown).join(" "));
});

afterAll(async () => {
  for (const [index, name] of METHODS.entries()) console[name] = originals[index]!;
  await emulator.close();
  clock.stop();
});

/** A client with a new identity, and everything that it tells while it is used. */
function stage(vendor: (typeof vendors)[number], name: string) {
  const canaries = new Canaries();
  const clientSecret = secretOf(vendor.name);
  canaries.add(clientSecret);
  const told: unknown[] = [];
  const watched: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const body = (await response
      .clone()
      .json()
      .catch(() => ({}))) as { access_token?: unknown } | null;
    if (typeof body?.access_token === "string") canaries.add(body.access_token);
    return response;
  };
  const identity = emulator.register(vendor.name, { clientId: `id-${name.replaceAll(" ", "-")}`, clientSecret });
  const onEvent = (event: unknown) => void told.push(event);
  const options: VendorOptions = { ...identity, clock, fetch: watched, onEvent, timeout: 2_000, retries: 1 };
  return { canaries, told, options, clientSecret };
}

/** Makes a call, and keeps whatever comes of it. */
async function use(call: () => Promise<{ response: Response }>, told: unknown[]): Promise<void> {
  try {
    const result = await call();
    told.push(failure(result as never)?.message);
  } catch (error) {
    told.push(error);
  }
}

const expectNoneOf = (canaries: Canaries, told: readonly unknown[]) => {
  expect(told.flatMap((value) => canaries.in(shown(value)))).toEqual([]);
  expect(canaries.in(printed)).toEqual([]);
};

describe.each(vendors)("S157: with $name, no secret and no token is told or printed", (vendor) => {
  const play = (plan: FaultPlan) => void emulator.fault(vendor.name, plan);

  it("when all goes well", async () => {
    const { canaries, told, options } = stage(vendor, "well");
    const { client, first, again } = vendor.connect(options);
    await use(first, told);
    await use(again, told);
    const report = await client.verify();
    expect(report).toMatchObject({ ok: true, vendor: vendor.name });
    told.push(client.explain(), report);
    expect(told.length).toBeGreaterThan(6);
    expect(canaries.size).toBeGreaterThan(5);
    expectNoneOf(canaries, [...told, options.tokenStore]);
  });

  it.each(Object.keys(tokenFaults("")))("when the token endpoint answers with %s", async (name) => {
    const { canaries, told, options, clientSecret } = stage(vendor, `token ${name}`);
    play(tokenFaults(clientSecret)[name]!);
    await use(vendor.connect(options).first, told);
    const { client, first } = vendor.connect(options);
    await use(first, told);
    play(tokenFaults(clientSecret)[name]!);
    told.push(await client.verify(), client.explain());
    emulator.clearFaults(vendor.name);
    expect(told.some((value) => value instanceof Error)).toBe(true);
    expectNoneOf(canaries, told);
  });

  it.each(Object.keys(apiFaults("")))("when the API answers with %s", async (name) => {
    const { canaries, told, options } = stage(vendor, `api ${name}`);
    const { first, again } = vendor.connect(options);
    await use(first, told);
    const [token = ""] = canaries.tokens;
    play(apiFaults(token)[name]!);
    await use(again, told);
    emulator.clearFaults(vendor.name);
    expectNoneOf(canaries, told);
  });
});

/** The emulator's tokens are 43 letters of base64url; nothing else that is printed looks like that. */
const TOKEN = /(?<![\w-])[\w-]{43}(?![\w-])/;

describe("S158: what is printed by", () => {
  it.each(programs)("%s holds no secret and no token", { timeout: 60_000 }, async (_, running) => {
    const output = await running;
    expect(output).toBeTypeOf("string");
    expect(output).not.toMatch(
      /canary|(imara|imply|oleria|apiera|pliant)-secret|secret-(imara|imply|oleria|apiera|pliant)/,
    );
    expect(output).not.toMatch(TOKEN);
  });
});
