import { ConfigurationError } from "@vendorkit/client";
import { ExportError } from "./export-error.ts";

/** One row of a file, by the names in its first line. */
export type CsvRow = Record<string, string>;

async function load(): Promise<typeof import("csv-parse")> {
  try {
    return await import("csv-parse");
  } catch {
    throw new ConfigurationError("`rows()` needs the package csv-parse: npm install csv-parse.", { vendor: "oleria" });
  }
}

/** csv-parse quotes the line in its errors; a line of an export is personal data. */
function explain(error: unknown, id: string): unknown {
  const { code, lines } = error as { code?: unknown; lines?: unknown };
  if (typeof code !== "string" || !code.startsWith("CSV_")) return error;
  return new ExportError("bad_csv", `is not a CSV file: ${code} at line ${Number(lines)}.`, { id });
}

/** Reads a CSV stream row by row. Neither the file nor its rows are kept, and the stream waits for the reader. */
export async function* csvRows(
  stream: ReadableStream<Uint8Array>,
  id: string,
): AsyncGenerator<CsvRow, void, undefined> {
  const [{ parse }, { Readable, pipeline }] = await Promise.all([load(), import("node:stream")]);
  const parser = parse({ columns: true, bom: true, skip_empty_lines: true });
  // The parser is read below and has the error then; this sees to it that an end of either is one of both.
  pipeline(Readable.fromWeb(stream as never), parser, () => {});
  try {
    for await (const row of parser) yield row as CsvRow;
  } catch (error) {
    throw explain(error, id);
  }
}
