import type { Cost } from "./cost.ts";
import type { Costs } from "./measure-all.ts";

/** The record: by specification, with the number of its operations. */
export type TypeCosts = Readonly<Record<string, { readonly operations: number } & Costs>>;

/** The record as a Markdown table: what one compiler counts, and how long both take. */
export function costTable(record: TypeCosts): string {
  const versions = [...new Set(Object.values(record).flatMap(({ one = {} }) => Object.keys(one)))];
  const latest = versions.at(-1) ?? "";
  const times = versions.map((version) => `ms of fifty, ${version}`);
  const head = ["Specification", "Operations", "One call", "Fifty calls", "One call, openapi-fetch", ...times];
  const rows = Object.entries(record).map(([name, { operations, one, fifty, openapiFetch }]) => [
    name,
    operations.toLocaleString("en-US"),
    ...[one, fifty, openapiFetch].map((cell) => instantiations(cell?.[latest])),
    ...versions.map((version) => String(fifty?.[version]?.ms ?? "")),
  ]);
  return markdown(head, rows);
}

const instantiations = (cost?: Cost): string => cost?.instantiations.toLocaleString("en-US") ?? "";

/** Padded as a formatter would, numbers to the right. */
function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((line) => line[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
