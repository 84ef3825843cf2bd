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

/** What every vendor's package exports: its client, how results are read, and the errors. */
export const exportsWith = (client: string): string[] => [...SHARED, client].toSorted();
