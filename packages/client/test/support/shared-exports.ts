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

/** What every vendor's package exports: its client, how results are read, and the errors; and what it has of its own. */
export const exportsWith = (...own: readonly string[]): string[] => [...SHARED, ...own].toSorted();
