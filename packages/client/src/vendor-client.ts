import type { CallOptions, TokenSource } from "@vendorkit/auth-middleware";
import type { MaybeOptionalInit, Middleware } from "openapi-fetch";
import type { HttpMethod, MediaType, PathsWithMethod, RequiredKeysOf } from "openapi-typescript-helpers";
import type { Result } from "./result.ts";

type Extras = CallOptions & { [key: string]: unknown };

type InitParameter<Init> = RequiredKeysOf<Init> extends never ? [init?: Init & Extras] : [init: Init & Extras];

type Method<Paths extends {}, Verb extends HttpMethod, Media extends MediaType> = <
  Path extends PathsWithMethod<Paths, Verb>,
  Init extends MaybeOptionalInit<Paths[Path], Verb & keyof Paths[Path]>,
>(
  path: Path,
  ...init: InitParameter<Init>
) => Promise<Result<Paths[Path][Verb & keyof Paths[Path]] & {}, Init, Media>>;

/** A `fetch` init with this client's own call options. */
export type FetchInit = RequestInit & CallOptions;

/**
 * A typed client: openapi-fetch's methods, which give `{ data, error, response }`. Each takes `timeout`, `deadline`,
 * `retries` and `idempotent` beside openapi-fetch's own options.
 */
export interface VendorClient<Paths extends {}, Media extends MediaType = MediaType> {
  GET: Method<Paths, "get", Media>;
  PUT: Method<Paths, "put", Media>;
  POST: Method<Paths, "post", Media>;
  DELETE: Method<Paths, "delete", Media>;
  OPTIONS: Method<Paths, "options", Media>;
  HEAD: Method<Paths, "head", Media>;
  PATCH: Method<Paths, "patch", Media>;
  TRACE: Method<Paths, "trace", Media>;
  /** The method as an argument: `client.request("get", "/controls")`. */
  request<
    Verb extends HttpMethod,
    Path extends PathsWithMethod<Paths, Verb>,
    Init extends MaybeOptionalInit<Paths[Path], Verb & keyof Paths[Path]>,
  >(
    method: Verb,
    path: Path,
    ...init: InitParameter<Init>
  ): Promise<Result<Paths[Path][Verb & keyof Paths[Path]] & {}, Init, Media>>;
  /** Adds openapi-fetch middleware, which sees platform `Request`s. Calls are cheaper without any. */
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
  /**
   * Sends a request that the specification does not know, with this client's token, retries and deadline. Relative paths
   * are relative to `baseUrl`; another origin is refused.
   *
   * @example
   * const response = await imply.fetch("/clusters");
   */
  fetch(pathOrUrl: string | URL, init?: FetchInit): Promise<Response>;
  /** Where this client's tokens come from. */
  readonly tokens: TokenSource;
  readonly baseUrl: string;
}
