import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { Happening, Mint } from "../fleet/history.ts";
import { mintBound } from "../fleet/mint-bound.ts";
import { type FleetPlan, forecast } from "../fleet/model.ts";

const COSTS = { start: 2, take: 1, mint: 3, wait: 6, connections: 2 };

const plan = (changes: Partial<FleetPlan> = {}): FleetPlan => ({
  processes: 50,
  lifetimeMs: 86_400_000,
  deploysADay: 4,
  renewAheadMs: 900_000,
  ...changes,
});

const model = (...options: string[]) =>
  promisify(execFile)(process.execPath, ["scripts/fleet-model.ts", ...options]).then(
    ({ stdout }) => stdout,
    ({ code, stderr }: { code: number; stderr: string }) => `${code}: ${stderr}`,
  );

describe("the model of a fleet", () => {
  it("has every process mint at each of its starts, where tokens are not shared", () => {
    const { mintsAlone, mintsShared, hourAlone, hourShared } = forecast(plan(), COSTS);
    expect([mintsAlone, hourAlone, hourShared]).toEqual([200, 50, 1]);
    expect(mintsShared).toBeCloseTo(1.01, 2);
  });

  it("has a token of five minutes replaced about every four, whatever the number of processes", () => {
    const few = forecast(plan({ lifetimeMs: 300_000, deploysADay: 0 }), COSTS);
    const many = forecast(plan({ lifetimeMs: 300_000, deploysADay: 0, processes: 100_000 }), COSTS);
    expect(few.mintsShared).toBeCloseTo(86_400 / (300 - 60 - 15 * (50 / 51)));
    expect(many.mintsShared / few.mintsShared).toBeCloseTo(1, 2);
    expect(many.mintsAlone / few.mintsAlone).toBeCloseTo(2_000);
  });

  it("counts a look of every process for each new token", () => {
    const { commands, revocationPeak, connections } = forecast(plan({ deploysADay: 0 }), COSTS);
    expect([revocationPeak, connections]).toEqual([6 * 50, 100]);
    expect(commands).toBeCloseTo((52 * 86_400) / (86_400 - 900 - 225 * (50 / 51)));
  });

  it("is what the tables of the store's page say", async () => {
    expect(await model("--check")).toBe("");
  });

  it("is asked in plain words, and says which one it did not understand", async () => {
    expect(await model("--processes", "50", "--per-day", "50", "--per-hour", "10")).toMatch(
      /a day, each for itself +200, 400 % of 50\n.*a day, shared +1, 2 % of 50\n/,
    );
    expect(await model("--lifetime", "5")).toBe(
      '1: --lifetime: "5" is no span of time\n  To mend it: write 90s, 5m or 24h\n',
    );
    expect(await model("--processes", "none")).toContain('--processes: "none" is not a number of at least 1');
  });
});

describe("the bound of a run with chaos", () => {
  const run = { processes: 10, lifetimeMs: 20_000, durationMs: 30_000 };
  const happening = (what: string, at: number, changes: Partial<Happening> = {}): Happening => ({
    what,
    from: at,
    until: at,
    isOutage: false,
    isLoss: false,
    ...changes,
  });
  const away = happening("Redis hung", 5_000, { until: 6_000, isOutage: true });
  const mint = (at: number, changes: Partial<Mint> = {}): Mint => ({ at, isAlone: false, isKilled: false, ...changes });
  const most = (happenings: readonly Happening[], ...mints: readonly Mint[]) =>
    mintBound({ ...run, happenings, mints }).alone.most - run.processes;

  it("allows one under the lease for the start, each renewal, revocation, killed process and loss of what Redis had", () => {
    const happenings = [happening("revoked", 1_000), happening("Redis flushed", 2_000, { isLoss: true }), away];
    const mints = [mint(0), mint(1_500, { isKilled: true }), mint(5_500, { isAlone: true })];
    expect(mintBound({ ...run, happenings, mints }).shared).toEqual({ mints: 2, most: 1 + 2 + 1 + 1 + 1 });
  });

  it("allows each process to mint alone once in a whole run for no reason that is known", () => {
    expect(mintBound({ ...run, happenings: [], mints: [mint(0)] }).alone).toEqual({ mints: 0, most: 10 });
  });

  it("allows no more while Redis is there, nor without a reason while it is away", () => {
    expect(most([happening("revoked", 3_000)], mint(0), mint(3_100))).toBe(0);
    expect(most([away], mint(0))).toBe(0);
  });

  it("allows each process to mint alone once for each revocation while Redis is away, and until it has noticed that it is back", () => {
    const revoked = [5_500, 10_500, 12_000].map((at) => happening("revoked", at));
    expect(most([away, ...revoked], mint(0))).toBe(20);
  });

  it("allows it once for a revocation before, unless all have had time to take the new token", () => {
    const revoked = happening("revoked", 2_000);
    expect(most([away, revoked])).toBe(10);
    expect(most([away, revoked], mint(2_100, { isKilled: true }))).toBe(10);
    expect(most([away, revoked], mint(2_100))).toBe(0);
  });

  it("allows it once for tokens that come to their renewal meanwhile, and for each process that is started", () => {
    const later = { ...away, from: 15_000, until: 16_000 };
    expect(most([later], mint(0))).toBe(10);
    expect(most([away, happening("redeployed", 5_000, { processes: 3 })], mint(0))).toBe(3);
  });
});
