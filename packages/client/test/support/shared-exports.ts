const SHARED = [
  "ConfigurationError",
  "ContentError",
  "DeadlineError",
  "HttpError",
  "NetworkError",
  "TokenError",
  "VendorkitError",
  "failure",
  "unwrap",
];

/** Of vendors whose files are fetched. */
export const DOWNLOADS = ["FileError", "download", "downloadLink"];

/** What every vendor's package exports: its client, how results are read, and the errors; and what it has of its own. */
export const exportsWith = (...own: readonly string[]): string[] => [...SHARED, ...own].toSorted();
