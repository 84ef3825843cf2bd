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
export { createOleriaClient, type OleriaClient, type OleriaOptions } from "./create-oleria-client.ts";
export type { components, operations, paths } from "./schema.ts";
