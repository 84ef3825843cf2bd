import { describe, expect, it } from "vitest";
import { toSvg } from "../src/chart.ts";
import type { Cell } from "../src/measure-cases.ts";
import type { Figure } from "../src/measure-extras.ts";
import { withSection } from "../src/readme-section.ts";
import { regressions, type Report, toMarkdown, violations } from "../src/report.ts";
import { quantile, ratio, summary } from "../src/statistics.ts";

const cellOf = (own: Partial<Cell> = {}): Cell => ({
  case: "stub GET",
  subject: "vendorkit",
  microseconds: { median: 8, lower: 7, upper: 9 },
  ratio: 1.6,
  cpuMicroseconds: 8,
  cpuRatio: 1.6,
  bound: 1.9,
  ...own,
});

const figure = (own: Partial<Figure> = {}): Figure => ({ name: "mints", value: 1, unit: "", bound: 1, ...own });

const reportOf = (cells: Cell[], figures: Figure[] = []): Report => ({
  command: "pnpm bench",
  machine: "a machine",
  date: "2026-01-15",
  rounds: 3,
  cells,
  figures,
});

describe("statistics", () => {
  it("a median and quartiles lie between samples where they have to", () => {
    expect(summary([4, 1, 3, 2])).toEqual({ median: 2.5, lower: 1.75, upper: 3.25 });
    expect(quantile([], 0.5)).toBeNaN();
  });

  it("a ratio is that of the rounds, so that a slow round counts for both", () => {
    expect(ratio([2, 200, 2], [1, 100, 1])).toBe(2);
  });
});

describe("what a short run fails on", () => {
  it("is a ratio over its bound, by time and by CPU alike", () => {
    expect(regressions(reportOf([cellOf({ ratio: 3, cpuRatio: 2.6 })]))).toEqual([
      "stub GET, vendorkit: 2.60, bound 2.375",
    ]);
    expect(regressions(reportOf([cellOf({ ratio: 3, cpuRatio: 1.7 })]))).toEqual([]);
  });

  it("is what is worse than the nearest that is reached, where the bound is not", () => {
    const cell = cellOf({ ratio: 1.5, cpuRatio: 1.5, bound: 1.15 });
    expect(regressions(reportOf([cell]))).toHaveLength(1);
    expect(regressions(reportOf([{ ...cell, reached: 1.4 }]))).toEqual([]);
  });

  it("is never an absolute time, nor what is known to be open", () => {
    const figures = [figure({ value: 900, unit: "ns", bound: 100 }), figure({ value: 9, unit: "×", isOpen: true })];
    expect(regressions(reportOf([], figures))).toEqual([]);
    expect(regressions(reportOf([], [figure({ value: 2 })]))).toEqual(["mints: 2.00, bound 1"]);
  });

  it("a whole run names all that is over its bound", () => {
    const cell = cellOf({ ratio: 2, cpuBound: 1.5 });
    expect(violations(reportOf([cell], [figure({ value: 900, unit: "ns", bound: 100 })]))).toHaveLength(3);
  });
});

describe("the report", () => {
  const report = reportOf([
    cellOf({ subject: "hand-written fetch", ratio: 1 }),
    cellOf(),
    cellOf({ subject: "openai", ratio: 5.9 }),
  ]);

  it("shows ratios, with the bounds that are kept and those that are not", () => {
    const text = toMarkdown({ ...report, cells: [...report.cells, cellOf({ case: "stub POST", ratio: 2.5 })] });
    expect(text).toContain("| 1 (8.00 µs) |");
    expect(text).toContain("1.60 (≤ 1.9)");
    expect(text).toContain("2.50 (**> 1.9**)");
  });

  it("draws a bar a subject, and cuts long ones", () => {
    const svg = toSvg(report, ["stub GET"]);
    expect(svg.match(/<rect x=/g)).toHaveLength(3);
    expect(svg).toContain("5.90 →");
  });

  it("puts its chart and its command into the root README, in the place of the one before", () => {
    const page = "# A\n\n<!-- bench:start -->\n\nold\n\n<!-- bench:end -->\n\n## B\n";
    const once = withSection(page, report);
    expect(once).toContain("packages/bench/results/chart.svg");
    expect(once).toContain("Made by `pnpm bench` on 2026-01-15: a machine.");
    expect(once).not.toContain("old");
    expect(withSection(once, report)).toBe(once);
    expect(() => withSection("# A", report)).toThrow("bench:start");
  });
});
