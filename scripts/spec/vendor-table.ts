import { child, textOf, type JsonObject } from "./json.ts";
import { operationsOf } from "./operations.ts";

const HEADINGS = ["Vendor", "Operations", "Evidence", "Auth", "Paging", "Rate limits", "Callbacks"];
const GRADES = ["documented", "partial", "inferred"];

/** One vendor's cells, taken from its spec. */
export function vendorRow(vendor: string, document: JsonObject): string[] {
  const operations = operationsOf(document);
  const facts = child(document, "x-vendorkit");
  const evidence = GRADES.flatMap((grade) => {
    const count = operations.filter(({ operation }) => operation["x-evidence"] === grade).length;
    return count === 0 ? [] : [`${count} ${grade}`];
  });
  return [
    `[${vendor}](packages/${vendor})`,
    String(operations.length),
    evidence.join(", "),
    ...["auth", "paging", "rateLimits", "callbacks"].map((fact) => textOf(facts, fact)),
  ].map(escapeCell);
}

/** A Markdown table with its columns padded, as a formatter would write it, so that the two never quarrel. */
export function vendorTable(rows: readonly (readonly string[])[]): string {
  const lines = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const [head, ...body] = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  const rule = widths.map((width) => "-".repeat(width));
  return [head ?? [], rule, ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function escapeCell(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim();
}
