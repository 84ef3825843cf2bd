import { VendorkitError } from "@vendorkit/client";

/** What became of an export. */
export type ExportErrorCode = "export_failed" | "no_link" | "link_refused" | "bad_csv";

export interface ExportErrorOptions {
  readonly id: string;
  readonly reason?: { readonly code?: string; readonly message?: string } | undefined;
  readonly status?: number | undefined;
}

/**
 * An export that did not end in a file. `code` is `export_failed` when Oleria could not make it (`reason` is what it says),
 * `no_link` when it is completed without one, `link_refused` when a renewed link was refused as well, and `bad_csv` when
 * the file is no CSV.
 */
export class ExportError extends VendorkitError {
  declare readonly code: ExportErrorCode;
  /** The export's id at Oleria. */
  readonly id: string;
  /** What Oleria says of a failed export. */
  readonly reason: ExportErrorOptions["reason"];
  /** What the file's host answered to a refused link. */
  readonly status: number | undefined;

  constructor(code: ExportErrorCode, message: string, { id, reason, status }: ExportErrorOptions) {
    super(code, `export ${id} ${message}`, { vendor: "oleria" });
    this.id = id;
    this.reason = reason;
    this.status = status;
  }

  // No static block, which would stay in the bundles of those who never import this.
  override get name(): string {
    return "ExportError";
  }
}
