export {
  ConfigurationError,
  ContentError,
  DeadlineError,
  failure,
  HttpError,
  NetworkError,
  TokenError,
  unwrap,
  VendorkitError,
} from "@vendorkit/client";
export { createPliantClient, type PliantClient, type PliantOptions } from "./create-pliant-client.ts";
export type { components, operations, paths } from "./schema.ts";
