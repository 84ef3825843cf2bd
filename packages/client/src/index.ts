export {
  type CallOptions,
  type Clock,
  ConfigurationError,
  DeadlineError,
  type EventListener,
  NetworkError,
  type Secret,
  type Token,
  TokenError,
  type TokenErrorCode,
  type TokenSource,
  type TokenStore,
  type VendorkitEvent,
  VendorkitError,
} from "@vendorkit/auth-middleware";
export { ContentError } from "./content-error.ts";
export { createVendorClient } from "./create-vendor-client.ts";
export type { Asked, Explanation } from "./diagnosis/explanation.ts";
export type { Check, CheckName, Verification, VerifyOptions } from "./diagnosis/verification.ts";
export { failure, unwrap } from "./failure.ts";
export { HttpError } from "./http-error.ts";
export { listeners } from "./listeners.ts";
export type { Setting, VendorHosts, VendorProfile } from "./profile.ts";
export type { EmptyError, FailureDetails, FailureOf, Result } from "./result.ts";
export type { FetchInit, VendorClient } from "./vendor-client.ts";
export type { BrowserOptions, VendorOptions } from "./vendor-options.ts";
export type { ItemOf, ListPath, Page, Paginate, Paginated, PagingOptions } from "./paging/list-types.ts";
export { paginateWith } from "./paging/paginate-with.ts";
export type { PagingDialect } from "./paging/paging-dialect.ts";
export { PagingError } from "./paging/paging-error.ts";
export {
  download,
  type Download,
  downloadLink,
  type DownloadOptions,
  type PathDownloadOptions,
} from "./files/download.ts";
export { FileError } from "./files/file-error.ts";
export type { FileProgress } from "./files/file-progress.ts";
export type { ByteStream, FileSource } from "./files/file-source.ts";
export { type FormFile, streamedForm, type StreamedForm } from "./files/streamed-form.ts";
export type { LinkOptions } from "./files/link-options.ts";
export { saveStream } from "./files/save-stream.ts";
export { type SentFile, type UploadOptions, uploadToLink } from "./files/upload-to-link.ts";
export { type Poll, until, type UntilOptions } from "./waiting/until.ts";
export {
  type LimitScope,
  type RateLimit,
  type RateLimitOptions,
  rateLimitWith,
  type VendorLimit,
} from "./limits/rate-limit.ts";
export type { SharedLimit } from "./limits/shared-limit.ts";
export { inBatches } from "./batches/in-batches.ts";
export { type ItemContext, mapConcurrent, type MapOptions, type Progress } from "./batches/map-concurrent.ts";
