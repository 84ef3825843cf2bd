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

/** What passes its bound, in sentences. `slack` allows for the noise of a short run. */
export function violations({ cells, figures }: Report, slack: number): string[] {
  const over = (name: string, value: number, bound: number | undefined) =>
    bound !== undefined && value > bound * slack ? [`${name}: ${shown(value)}, bound ${bound}`] : [];
  // Whatever else runs on the machine makes a client's time longer, and hardly its CPU time: a loss is a loss of both.
  const least = (cell: Cell) => (slack > 1 ? Math.min(cell.ratio, cell.cpuRatio) : cell.ratio);
  return [
    ...cells.flatMap((cell) => [
      ...over(`${cell.case}, ${cell.subject}`, least(cell), cell.bound),
      ...over(`${cell.case}, ${cell.subject}, CPU`, cell.cpuRatio, cell.cpuBound),
    ]),
    ...figures.flatMap(({ name, value, bound }) => over(name, value, bound)),
  ];
}
