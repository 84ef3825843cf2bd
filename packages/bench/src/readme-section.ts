import { readFileSync, writeFileSync } from "node:fs";
import type { Report } from "./report.ts";

const [START, END] = ["<!-- bench:start -->", "<!-- bench:end -->"];

/** The chart with the command that made it, as the root README shows them. */
const sectionOf = ({ command, date, machine }: Report): string =>
  `![Time of a call beside hand-written fetch](packages/bench/results/chart.svg)\n\nMade by \`${command}\` on ${date}: ${machine}.`;

/** Puts the section of a report between the marks of a page. */
export function withSection(page: string, report: Report): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`the page has no ${START} and ${END}`);
  return `${page.slice(0, start + START.length)}\n\n${sectionOf(report)}\n\n${page.slice(end)}`;
}

/** Writes it into a file. */
export const writeSection = (file: string, report: Report): void =>
  writeFileSync(file, withSection(readFileSync(file, "utf8"), report));
