import { Call, type Clock, ConfigurationError, type Fetch, ReplayableRequest } from "@vendorkit/auth-middleware";
import createClient, { createQuerySerializer, type Middleware, type PathSerializer } from "openapi-fetch";
import { bodySerializer, mediaTypeOf, platformBody } from "./body-serializer.ts";
import { OperationCall } from "./call-operation.ts";
import { type GivenHeaders, headersWith } from "./headers-with.ts";
import { serializePath } from "./path-serializer.ts";
import type { VendorProfile } from "./profile.ts";
import { sameOriginUrl } from "./same-origin-url.ts";
import type { FetchInit } from "./vendor-client.ts";
import { problemIn } from "./vendor-options.ts";

/** What a call's init may hold that matters here; the rest is openapi-fetch's. */
export type CallInit = FetchInit & {
  params?: { path?: unknown };
  parseAs?: string;
  headers?: GivenHeaders;
  middleware?: readonly Middleware[];
  body?: unknown;
  baseUrl?: string;
  pathSerializer?: PathSerializer;
};

type OpenApiRequest = (method: string, path: string, init: object) => Promise<{ response: Response }>;

const NO_INIT: CallInit = {};

let openApi: ReturnType<typeof createClient> | undefined;

/** One openapi-fetch does for all clients: what is a client's own is passed with each call. It is made by the first. */
const openApiFetch = () =>
  (openApi ??= createClient({
    bodySerializer,
    querySerializer: createQuerySerializer(),
    Request: ReplayableRequest as unknown as typeof Request,
  }));

/** What a client's calls have in common. */
export interface CallsOptions {
  readonly profile: VendorProfile;
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** The layers around the transport. */
  readonly layered: Fetch;
}

/** Makes the calls of one client. */
export class VendorCalls {
  readonly #options: CallsOptions;
  readonly #request: OpenApiRequest;
  #middlewares: readonly Middleware[] = [];

  constructor(options: CallsOptions) {
    this.#options = options;
    this.#request = openApiFetch().request as unknown as OpenApiRequest;
  }

  /** Whatever is wrong, the promise says so. It is passed on as it is: an async function would wrap it in another. */
  call(method: string, path: string, init: CallInit = NO_INIT): Promise<unknown> {
    try {
      return this.#send(method, path, init);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async fetch(pathOrUrl: string | URL, init: FetchInit = {}): Promise<Response> {
    const { profile, baseUrl, headers, layered } = this.#options;
    const problem = problemIn(init);
    if (problem) throw this.#fault(problem);
    const merged = new Headers(headers);
    for (const [name, value] of new Headers(init.headers)) merged.set(name, value);
    const sent = new ReplayableRequest(sameOriginUrl(pathOrUrl, baseUrl, profile.vendor), { ...init, headers: merged });
    return layered(sent as unknown as Request);
  }

  use(added: readonly Middleware[]): void {
    // One that nobody calls says what is no middleware.
    createClient().use(...added);
    this.#middlewares = [...this.#middlewares, ...added.filter(Boolean)];
  }

  eject(removed: readonly Middleware[]): void {
    const left = [...this.#middlewares];
    for (const middleware of removed) {
      const at = left.indexOf(middleware);
      if (at !== -1) left.splice(at, 1);
    }
    this.#middlewares = left;
  }

  #fault(message: string): ConfigurationError {
    return new ConfigurationError(message, this.#options.profile);
  }

  #send(method: string, path: string, init: CallInit): Promise<unknown> {
    const problem = init === NO_INIT ? undefined : problemIn(init);
    if (problem) throw this.#fault(problem);
    if (!init.params?.path && path.includes("{"))
      throw this.#fault(`${path} has path parameters, and \`params.path\` is missing.`);
    const { clock, profile, layered } = this.#options;
    const operation = new OperationCall(
      new Call(clock, init, init.signal, path),
      profile,
      method,
      init.parseAs === "stream",
    );
    const own = this.#initOf(init);
    own["fetch"] = operation.fetchWith(layered);
    return operation.run(() => this.#request(method, path, own));
  }

  /** What openapi-fetch is told: the caller's init, and what is this client's own. */
  #initOf(init: CallInit): Record<string, unknown> {
    const { baseUrl, headers, profile } = this.#options;
    const type = init.body == null || typeof init.body === "string" ? undefined : mediaTypeOf(init.body);
    const own: Record<string, unknown> = {
      ...init,
      baseUrl: init.baseUrl ?? baseUrl,
      pathSerializer:
        init.pathSerializer ?? ((...given: Parameters<PathSerializer>) => serializePath(profile.vendor, ...given)),
      headers: type || init.headers ? headersWith(type, headers, init.headers) : headers,
    };
    if (this.#middlewares.length === 0 && !init.middleware?.length) return own;
    // Middleware expects platform requests: it reads, copies and returns them.
    const middleware = [...this.#middlewares, ...(init.middleware ?? [])];
    return Object.assign(own, { middleware, Request }, platformBody(init.body));
  }
}
