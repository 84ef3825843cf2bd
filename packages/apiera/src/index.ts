export {
  ConfigurationError,
  ContentError,
  DeadlineError,
  failure,
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
export type { components, operations, paths } from "./schema.ts";
