import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
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
  const run = { processes: 10, lifetimeMs: 10_000, durationMs: 30_000 };

  it("allows one mint for the start, for each renewal, revocation and killed process, and two for each fault of Redis", () => {
    const happenings = ["revoked", "minter killed", "Redis flushed"].map((what) => ({
      what,
      from: 1_000,
      until: 1_000,
      isOutage: false,
    }));
    expect(mintBound({ ...run, happenings, mints: [0, 7_000] }).shared).toEqual({ mints: 2, most: 1 + 4 + 1 + 1 + 2 });
  });

  it("allows each process to be on its own while Redis is away, and no longer", () => {
    const outage = { what: "Redis killed", from: 1_000, until: 2_000, isOutage: true };
    const { alone, shared } = mintBound({ ...run, happenings: [outage], mints: [0, 1_500, 29_000] });
    expect([alone, shared.mints]).toEqual([{ mints: 1, most: 30 }, 2]);
  });
});
