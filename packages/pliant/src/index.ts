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
export { CallbackError, type CallbackErrorCode } from "./callbacks/callback-error.ts";
export {
  type CallbackHandlerOptions,
  fetchCallbackHandler,
  nodeCallbackHandler,
  type NodeRequest,
  type NodeResponse,
} from "./callbacks/callback-handlers.ts";
export type { Callback, CallbackEvent, CallbackPayload } from "./callbacks/callback-types.ts";
export type { IncomingCallback } from "./callbacks/incoming-callback.ts";
export { MemoryReplayGuard, type ReplayGuard } from "./callbacks/replay-guard.ts";
export type { JsonWebKeySet, KeySource } from "./callbacks/signing-keys.ts";
export { type CallbackOptions, verifyCallback } from "./callbacks/verify-callback.ts";
export { createPliantClient, type PliantClient, type PliantOptions } from "./create-pliant-client.ts";
export { paginate } from "./paginate.ts";
export { rateLimit } from "./rate-limit.ts";
export { type Receipt, type ReceiptOptions, uploadReceipt } from "./upload-receipt.ts";
export { type ReceiptMatchOptions, waitForReceiptMatch } from "./wait-for-receipt-match.ts";
export type { components, operations, paths, webhooks } from "./schema.ts";
