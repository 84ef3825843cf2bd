/** How far a file is. */
export interface FileProgress {
  /** Bytes so far. They begin anew when an upload is sent again. */
  readonly bytes: number;
  /** Bytes in all, where that is known. */
  readonly totalBytes: number | undefined;
}
