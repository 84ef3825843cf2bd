import type { Middleware, PathSerializer } from "openapi-fetch";
import type { GivenHeaders } from "./headers-with.ts";
import type { FetchInit } from "./vendor-client.ts";

/** What a call's init may hold that matters here; the rest is openapi-fetch's. */
export type CallInit = FetchInit & {
  params?: { path?: unknown; query?: unknown; header?: unknown };
  parseAs?: string;
  headers?: GivenHeaders;
  middleware?: readonly Middleware[];
  body?: unknown;
  baseUrl?: string;
  pathSerializer?: PathSerializer;
};
