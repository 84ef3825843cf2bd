export {
  ConfigurationError,
  ContentError,
  DeadlineError,
  failure,
  HttpError,
  NetworkError,
  TokenError,
  until,
  type UntilOptions,
  unwrap,
  VendorkitError,
} from "@vendorkit/client";
export { createImplyClient, type ImplyClient, type ImplyOptions } from "./create-imply-client.ts";
export type { components, operations, paths } from "./schema.ts";
export { waitForCluster, type WaitForClusterOptions } from "./wait-for-cluster.ts";
