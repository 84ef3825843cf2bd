import { type Download, downloadLink, FileError, type FileProgress, type LinkOptions } from "@vendorkit/client";
import { type CsvRow, csvRows } from "./csv-rows.ts";
import { ExportError } from "./export-error.ts";

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
const REFUSED = [400, 401, 403];

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
   * The file as it arrives. A link lives five minutes: one that has lapsed is asked for again, also in the middle of a
   * download that broke off, which goes on where it was.
   *
   * @throws ExportError when the new link is refused too, FileError or NetworkError when the file's host fails.
   */
  stream(): Promise<ReadableStream<Uint8Array>> {
    return this.#explained(() => this.#download().stream());
  }

  /** The whole file in memory. */
  blob(): Promise<Blob> {
    return this.#explained(() => this.#download().blob());
  }

  /** Saves the file. It has its name only once it is whole; what was written of one that breaks off is removed. */
  toFile(path: string): Promise<void> {
    return this.#explained(() => this.#download().toFile(path));
  }

  /**
   * The rows, by the names in the first line. Needs the package csv-parse.
   *
   * @throws ExportError (`bad_csv`) at the first line that is no CSV.
   */
  async *rows<Row = CsvRow>(): AsyncGenerator<Row, void, undefined> {
    const read = { rows: 0, bytes: 0, totalBytes: undefined as number | undefined };
    const stream = await this.#explained(() => this.#download(read).stream());
    const rows = csvRows(stream, this.id);
    try {
      for await (const row of rows) {
        read.rows++;
        yield row as Row;
      }
    } catch (error) {
      throw this.#explain(error);
    }
    this.#options.onProgress?.({ phase: "reading", ...read });
  }

  #download(read?: { rows: number; bytes: number; totalBytes: number | undefined }): Download {
    let isAsked = false;
    const link = async () => {
      if (isAsked) this.#link = await this.#renew();
      isAsked = true;
      return this.#link;
    };
    const { onProgress, ...options } = this.#options;
    if (!onProgress) return downloadLink(link, { vendor: "oleria", ...options });
    const report = (progress: FileProgress) => {
      Object.assign(read ?? {}, progress);
      onProgress({ phase: "reading", ...progress, rows: read?.rows });
    };
    return downloadLink(link, { vendor: "oleria", ...options, onProgress: report });
  }

  async #explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.#explain(error);
    }
  }

  #explain(error: unknown): unknown {
    if (!(error instanceof FileError) || !REFUSED.includes(error.status ?? 0)) return error;
    const { id } = this;
    const told = `is there, but its link was refused with ${error.status}, and a renewed one as well. Export it again.`;
    return new ExportError("link_refused", told, { id, status: error.status });
  }
}
