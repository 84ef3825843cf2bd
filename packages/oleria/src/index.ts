export {
  ConfigurationError,
  ContentError,
  DeadlineError,
  failure,
  FileError,
  HttpError,
  NetworkError,
  type RateLimit,
  type RateLimitOptions,
  TokenError,
  until,
  type UntilOptions,
  unwrap,
  VendorkitError,
} from "@vendorkit/client";
export { createOleriaClient, type OleriaClient, type OleriaOptions } from "./create-oleria-client.ts";
export { CsvExport, type ExportProgress } from "./csv-export.ts";
export type { CsvRow } from "./csv-rows.ts";
export { exportCsv, type ExportFilter, type ExportOptions, type ExportRequest } from "./export-csv.ts";
export { ExportError, type ExportErrorCode } from "./export-error.ts";
export { rateLimit } from "./rate-limit.ts";
export type { components, operations, paths } from "./schema.ts";
