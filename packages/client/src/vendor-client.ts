import type { CallOptions, TokenSource } from "@vendorkit/auth-middleware";
import type { Middleware } from "openapi-fetch";
import type { HttpMethod, MediaType, PathsWithMethod } from "openapi-typescript-helpers";
import type { Explanation } from "./diagnosis/explanation.ts";
import type { Verification, VerifyOptions } from "./diagnosis/verification.ts";
import type { InitParameter, OperationInit } from "./operation-init.ts";
import type { Result } from "./result.ts";

/** The operation behind a path and a method. */
type OperationAt<Paths, Path extends keyof Paths, Verb extends HttpMethod> = Paths[Path] extends {
  [V in Verb]: infer Operation;
}
  ? Operation & {}
  : never;

type Method<Paths extends {}, Verb extends HttpMethod, Media extends MediaType> = <
  Path extends PathsWithMethod<Paths, Verb>,
  Init extends OperationInit<OperationAt<Paths, Path, Verb>>,
>(
  path: Path,
  ...init: InitParameter<Init>
) => Promise<Result<OperationAt<Paths, Path, Verb>, Init, Media>>;

type Body = RequestInit["body"];

/**
 * A `fetch` init with this client's own call options. The body may be a function that makes a new one for every attempt,
 * which lets a stream be sent again.
 */
export type FetchInit = Omit<RequestInit, "body"> & CallOptions & { body?: Body | (() => Body) };

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
    Init extends OperationInit<OperationAt<Paths, Path, Verb>>,
  >(
    method: Verb,
    path: Path,
    ...init: InitParameter<Init>
  ): Promise<Result<OperationAt<Paths, Path, Verb>, Init, Media>>;
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
  /**
   * What this client knows of its token at the moment: where it came from, how old it is, when it is renewed, the last
   * fault, and what the server said of quotas and of its clock. Nothing is asked, and no token or secret is in it.
   *
   * @example
   * console.log(JSON.stringify(imply.explain()));
   */
  explain(): Explanation;
  /**
   * Checks a new integration: asks for one new token, whatever is kept, and says what was right and what was wrong, in
   * order and with hints. The API is not called. It does not throw for what it finds; nothing in it is secret. A client
   * with `token` or `tokens` sends no token request of its own, so that less can be said.
   *
   * @throws the signal's reason, when `signal` aborts.
   * @example
   * const { ok, checks } = await imply.verify();
   * if (!ok) console.error(checks.filter(({ status }) => status === "failed"));
   */
  verify(options?: VerifyOptions): Promise<Verification>;
  /** Where this client's tokens come from. */
  readonly tokens: TokenSource;
  readonly baseUrl: string;
}
