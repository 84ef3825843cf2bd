export {
  ConfigurationError,
  ContentError,
  DeadlineError,
  failure,
  HttpError,
  NetworkError,
  type Page,
  type Paginated,
  PagingError,
  TokenError,
  unwrap,
  VendorkitError,
} from "@vendorkit/client";
export { createPliantClient, type PliantClient, type PliantOptions } from "./create-pliant-client.ts";
export { paginate } from "./paginate.ts";
export type { components, operations, paths } from "./schema.ts";
