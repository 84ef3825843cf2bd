export {
  ConfigurationError,
  ContentError,
  DeadlineError,
  download,
  type Download,
  downloadLink,
  type DownloadOptions,
  failure,
  FileError,
  type FileProgress,
  type FileSource,
  HttpError,
  inBatches,
  mapConcurrent,
  NetworkError,
  type Page,
  type Paginated,
  PagingError,
  type RateLimit,
  type RateLimitOptions,
  TokenError,
  unwrap,
  VendorkitError,
} from "@vendorkit/client";
export { createApieraClient, type ApieraClient, type ApieraOptions } from "./create-apiera-client.ts";
export { paginate } from "./paginate.ts";
export { rateLimit } from "./rate-limit.ts";
export { type AssetFile, type FileUploadOptions, uploadFile, type UploadedFile } from "./upload-file.ts";
export { type AwaitedFile, ChecksumError, waitForFile } from "./wait-for-file.ts";
export type { components, operations, paths } from "./schema.ts";
