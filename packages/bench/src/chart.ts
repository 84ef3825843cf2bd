import type { Report } from "./report.ts";

const WIDTH = 760;
const LABEL = 190;
const BAR = 14;
const SCALE_END = 2.5;

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const colour = (subject: string): string =>
  subject.startsWith("vendorkit over") ? "#0a7d4f" : subject.startsWith("vendorkit") ? "#2563a8" : "#9aa3ad";

function bar(subject: string, ratio: number, y: number): string {
  const room = WIDTH - LABEL - 70;
  const width = (Math.min(ratio, SCALE_END) / SCALE_END) * room;
  return [
    `<text x="${LABEL - 8}" y="${y + 11}" text-anchor="end">${escape(subject)}</text>`,
    `<rect x="${LABEL}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" rx="2" fill="${colour(subject)}"/>`,
    `<text x="${(LABEL + width + 6).toFixed(1)}" y="${y + 11}">${ratio.toFixed(2)}${ratio > SCALE_END ? " →" : ""}</text>`,
  ].join("\n");
}

/** Bars of one or two cases, the time of a call as a ratio to a hand-written fetch: shorter is faster. */
export function toSvg(report: Report, cases: readonly string[]): string {
  let y = 8;
  const parts: string[] = [];
  for (const name of cases) {
    const cells = report.cells.filter((cell) => cell.case === name);
    if (cells.length === 0) continue;
    parts.push(
      `<text x="8" y="${y + 14}" font-weight="bold">${escape(name)}: time of a call, hand-written fetch = 1</text>`,
    );
    y += 26;
    for (const { subject, ratio } of cells.toSorted((a, b) => a.ratio - b.ratio)) {
      parts.push(bar(subject, ratio, y));
      y += BAR + 6;
    }
    y += 12;
  }
  const style = "text{font:12px system-ui,sans-serif;fill:#1c2733}";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-label="Time of a call beside hand-written fetch">\n<style>${style}</style>\n<rect width="${WIDTH}" height="${y}" fill="#fff"/>\n${parts.join("\n")}\n</svg>\n`;
}
