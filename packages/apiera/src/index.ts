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
export { createApieraClient, type ApieraClient, type ApieraOptions } from "./create-apiera-client.ts";
export type { components, operations, paths } from "./schema.ts";
