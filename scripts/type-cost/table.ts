import { markdownTable } from "../readme/markdown-table.ts";
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
  return markdownTable(head, rows);
}

const instantiations = (cost?: Cost): string => cost?.instantiations.toLocaleString("en-US") ?? "";
