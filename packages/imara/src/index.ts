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
export { createImaraClient, type ImaraClient, type ImaraOptions } from "./create-imara-client.ts";
export type { components, operations, paths } from "./schema.ts";
