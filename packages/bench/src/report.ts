import type { Cell } from "./measure-cases.ts";
import type { Figure } from "./measure-extras.ts";
import { SUBJECTS } from "./subjects/index.ts";

export interface Report {
  readonly command: string;
  readonly machine: string;
  readonly date: string;
  readonly rounds: number;
  readonly cells: readonly Cell[];
  readonly figures: readonly Figure[];
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const rule = (count: number): string => `| --- ${"| ---: ".repeat(count - 1)}|`;

const shown = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** A mark where a bound is not kept. */
const withBound = (value: number, bound: number | undefined): string =>
  `${shown(value)}${bound === undefined || Number.isNaN(bound) ? "" : value <= bound ? ` (≤ ${bound})` : ` (**> ${bound}**)`}`;

/** Ratios to the first subject: one row a subject, one column a case. */
function ratios({ cells }: Report): string[] {
  const cases = [...new Set(cells.map((cell) => cell.case))];
  const subjects = SUBJECTS.filter(({ name }) => cells.some(({ subject }) => subject === name));
  const find = (subject: string, name: string) => cells.find((cell) => cell.subject === subject && cell.case === name);
  return [
    row(["ratio of medians", ...cases, "what it has"]),
    rule(cases.length + 2),
    ...subjects.map(({ name, features }) =>
      row([
        name,
        ...cases.map((found) => {
          const cell = find(name, found);
          if (!cell) return "";
          return name === SUBJECTS[0]?.name
            ? `1 (${shown(cell.microseconds.median)} µs)`
            : withBound(cell.ratio, cell.bound);
        }),
        features,
      ]),
    ),
  ];
}

/** Times with their quartiles, and CPU. */
const times = ({ cells }: Report): string[] => [
  row(["case", "who", "median µs", "quartiles µs", "ratio", "CPU µs", "CPU ratio"]),
  "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
  ...cells.map(({ case: found, subject, microseconds: { median, lower, upper }, ratio, bound, ...cpu }) =>
    row([
      found,
      subject,
      shown(median),
      `${shown(lower)} to ${shown(upper)}`,
      withBound(ratio, bound),
      shown(cpu.cpuMicroseconds),
      withBound(cpu.cpuRatio, cpu.cpuBound),
    ]),
  ),
];

const figureRows = ({ figures }: Report): string[] => [
  row(["figure", "value"]),
  rule(2),
  ...figures.map(({ name, value, unit, bound }) => row([name, `${withBound(value, bound)} ${unit}`.trim()])),
];

/** The whole report as Markdown. */
export const toMarkdown = (report: Report): string =>
  [
    `Made by \`${report.command}\` on ${report.date}: ${report.machine}; medians of ${report.rounds} interleaved rounds.`,
    "",
    ...ratios(report),
    "",
    ...(report.figures.length > 0 ? [...figureRows(report), ""] : []),
    ...times(report),
    "",
  ].join("\n");

/** What passes its bound, in sentences. */
export const violations = ({ cells, figures }: Report): string[] => [
  ...cells.flatMap(({ case: found, subject, ratio, bound, cpuRatio, cpuBound }) => [
    ...over(`${found}, ${subject}`, ratio, bound),
    ...over(`${found}, ${subject}, CPU`, cpuRatio, cpuBound),
  ]),
  ...figures.flatMap(({ name, value, bound }) => over(name, value, bound)),
];

const over = (name: string, value: number, bound: number | undefined): string[] =>
  bound !== undefined && value > bound ? [`${name}: ${shown(value)}, bound ${bound}`] : [];

/** A short run on a busy machine is less sure of its ratios; a real loss is larger than this. */
const SLACK = 1.25;

/** Cells that are worse than they may be in a short run. */
export const cellRegressions = (cells: readonly Cell[]): string[] =>
  cells.flatMap(({ case: found, subject, ratio, cpuRatio, bound, reached = 0 }) =>
    over(`${found}, ${subject}`, Math.min(ratio, cpuRatio), bound && Math.max(bound, reached) * SLACK),
  );

/**
 * What a short run fails on: ratios and counts alone, since how fast or busy the machine is is no fault of the code.
 * Whatever else runs makes a client's time longer, and hardly its CPU time: a loss is a loss of both.
 */
export const regressions = ({ cells, figures }: Report): string[] => [
  ...cellRegressions(cells),
  ...figures.flatMap(({ name, value, unit, bound, isOpen }) =>
    isOpen || (unit !== "" && unit !== "×") ? [] : over(name, value, unit === "" ? bound : bound * SLACK),
  ),
];
