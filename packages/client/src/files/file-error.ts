import { VendorkitError } from "@vendorkit/auth-middleware";

/** A file could not be fetched from its presigned link, or sent to it. The link itself is a secret while it works, so no part of its query is told. */
export class FileError extends VendorkitError {
  /** What the file's host answered; undefined for a redirect of an upload, which is not followed (`file_redirected`). */
  readonly status: number | undefined;

  constructor(status: number | undefined, message: string, vendor?: string) {
    super(`file_${status ?? "redirected"}`, message, { vendor });
    this.status = status;
  }

  // No static block, which would stay in the bundles of those who never import this.
  override get name(): string {
    return "FileError";
  }
}
