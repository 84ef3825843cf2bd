import { SpecError } from "./spec-error.ts";

/** Puts a generated block between its markers in a page, and leaves everything else as it is. */
export function insertBlock(page: string, name: string, block: string, file: string): string {
  const [from, to] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const start = page.indexOf(from);
  const end = page.indexOf(to);
  const unique = start === page.lastIndexOf(from) && end === page.lastIndexOf(to);
  if (start === -1 || end < start || !unique) {
    const remedy = `put the lines ${from} and ${to} where the table belongs, once each`;
    throw new SpecError(file, `the markers of the table of ${name} are not there, or more than once`, remedy);
  }
  return `${page.slice(0, start)}${from}\n\n${block}\n\n${page.slice(end)}`;
}

/** Puts the table of vendors into a README. */
export function insertTable(readme: string, table: string, file: string): string {
  return insertBlock(readme, "vendors", table, file);
}
