import { VendorkitError } from "@vendorkit/auth-middleware";

/** A file could not be fetched from its presigned link. The link itself is a secret while it works, so no part of its query is told. */
export class FileError extends VendorkitError {
  /** What the file's host answered. */
  readonly status: number;

  constructor(status: number, message: string, vendor: string) {
    super(`file_${status}`, message, { vendor });
    this.status = status;
  }

  static {
    this.prototype.name = "FileError";
  }
}
