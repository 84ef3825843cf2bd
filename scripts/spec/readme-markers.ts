import { SpecError } from "./spec-error.ts";

export const TABLE_START = "<!-- vendors:start -->";
export const TABLE_END = "<!-- vendors:end -->";

/** Puts a table between the markers of a README, and leaves everything else as it is. */
export function insertTable(readme: string, table: string, file: string): string {
  const start = readme.indexOf(TABLE_START);
  const end = readme.indexOf(TABLE_END);
  const unique = start === readme.lastIndexOf(TABLE_START) && end === readme.lastIndexOf(TABLE_END);
  if (start === -1 || end < start || !unique) {
    const remedy = `put the lines ${TABLE_START} and ${TABLE_END} where the table belongs, once each`;
    throw new SpecError(file, "the markers of the table of vendors are not there, or more than once", remedy);
  }
  return `${readme.slice(0, start)}${TABLE_START}\n\n${table}\n\n${readme.slice(end)}`;
}
