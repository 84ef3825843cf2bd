import { FileError, type LinkOptions, openLink, type OpenedFile } from "@vendorkit/client";
import { type CsvRow, csvRows } from "./csv-rows.ts";
import { ExportError } from "./export-error.ts";
import { saveStream } from "./save-stream.ts";

/** How far an export is: `waiting` for Oleria to make the file, or `reading` it. */
export type ExportProgress =
  | { readonly phase: "waiting"; readonly polls: number; readonly elapsedMs: number }
  | {
      readonly phase: "reading";
      readonly bytes: number;
      /** Bytes in all, when the file's host says so. */
      readonly totalBytes: number | undefined;
      /** Rows given by `rows()`; undefined when the file is read in another way. */
      readonly rows: number | undefined;
    };

export interface FileOptions extends Omit<LinkOptions, "vendor"> {
  readonly onProgress?: ((progress: ExportProgress) => void) | undefined;
}

/** S3 answers 403 to a link that has lapsed. */
const LAPSED = [400, 401, 403];

/** A finished export. Its file is fetched when it is read, anew each time, and never kept. */
export class CsvExport {
  /** The export's id at Oleria. */
  readonly id: string;
  #link: string;
  readonly #renew: () => Promise<string>;
  readonly #options: FileOptions;

  constructor(id: string, link: string, renew: () => Promise<string>, options: FileOptions) {
    this.id = id;
    this.#link = link;
    this.#renew = renew;
    this.#options = options;
  }

  /**
   * The file as it arrives. A link lives five minutes: one that has lapsed is asked for again, once.
   *
   * @throws ExportError when the new link is refused too, FileError or NetworkError when the file's host fails.
   */
  async stream(): Promise<ReadableStream<Uint8Array>> {
    return (await this.#open(() => undefined)).stream;
  }

  /** Saves the file. It has its name only once it is whole; what was written of one that breaks off is removed. */
  async toFile(path: string): Promise<void> {
    await saveStream(await this.stream(), path);
  }

  /**
   * The rows, by the names in the first line. Needs the package csv-parse.
   *
   * @throws ExportError (`bad_csv`) at the first line that is no CSV.
   */
  async *rows<Row = CsvRow>(): AsyncGenerator<Row, void, undefined> {
    let rows = 0;
    const { stream, report } = await this.#open(() => rows);
    for await (const row of csvRows(stream, this.id)) {
      rows++;
      yield row as Row;
    }
    report();
  }

  async #open(rows: () => number | undefined) {
    const file = await this.#fetch();
    const { onProgress } = this.#options;
    let bytes = 0;
    const report = () => onProgress?.({ phase: "reading", bytes, totalBytes: file.size, rows: rows() });
    if (!onProgress) return { stream: file.stream, report };
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length;
        report();
        controller.enqueue(chunk);
      },
    });
    return { stream: file.stream.pipeThrough(count), report };
  }

  async #fetch(): Promise<OpenedFile> {
    const options = { vendor: "oleria", ...this.#options };
    try {
      return await openLink(this.#link, options);
    } catch (error) {
      if (!(error instanceof FileError) || !LAPSED.includes(error.status)) throw error;
    }
    this.#link = await this.#renew();
    try {
      return await openLink(this.#link, options);
    } catch (error) {
      if (!(error instanceof FileError) || !LAPSED.includes(error.status)) throw error;
      const { id } = this;
      const told = `is there, but its link was refused with ${error.status}, and a renewed one as well. Export it again.`;
      throw new ExportError("link_refused", told, { id, status: error.status });
    }
  }
}
