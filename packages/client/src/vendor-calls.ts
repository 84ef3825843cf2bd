import { Call, type Clock, ConfigurationError, type Fetch, ReplayableRequest } from "@vendorkit/auth-middleware";
import createClient, { type Middleware, type PathSerializer } from "openapi-fetch";
import { bodySerializer, mediaTypeOf, platformBody } from "./body-serializer.ts";
import type { CallInit } from "./call-init.ts";
import { OperationCall } from "./call-operation.ts";
import { headersWith } from "./headers-with.ts";
import { serializePath } from "./path-serializer.ts";
import type { VendorProfile } from "./profile.ts";
import { sameOriginUrl } from "./same-origin-url.ts";
import { isPlain, type OperationResult, querySerializer, sendOperation } from "./send-operation.ts";
import type { FetchInit } from "./vendor-client.ts";
import { problemIn } from "./vendor-options.ts";

type OpenApiRequest = (method: string, path: string, init: object) => Promise<OperationResult>;

const NO_INIT: CallInit = {};

let openApi: OpenApiRequest | undefined;

/** One openapi-fetch does for all clients: what is a client's own is passed with each call. It is made for the first that needs it. */
const openApiRequest = () =>
  (openApi ??= createClient({
    bodySerializer,
    querySerializer,
    Request: ReplayableRequest as unknown as typeof Request,
  }).request as unknown as OpenApiRequest);

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
  readonly #pathSerializer: PathSerializer;
  #middlewares: readonly Middleware[] = [];

  constructor(options: CallsOptions) {
    this.#options = options;
    const { vendor } = options.profile;
    this.#pathSerializer = (path, parameters) => serializePath(vendor, path, parameters);
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
    const isStream = init.parseAs === "stream";
    const call = new OperationCall(new Call(clock, init, init.signal, path), profile, method, isStream);
    const send = call.fetchWith(layered);
    const own = this.#ownOf(init);
    if (this.#middlewares.length === 0 && isPlain(init))
      return call.run(() => sendOperation({ method, path, init, ...own }, send));
    return call.run(() => openApiRequest()(method, path, { ...init, ...own, ...this.#hooksOf(init), fetch: send }));
  }

  /** What is this client's own in the request of a call. */
  #ownOf({ baseUrl, body, headers, pathSerializer }: CallInit) {
    const { baseUrl: usual, headers: own } = this.#options;
    const type = body == null || typeof body === "string" ? undefined : mediaTypeOf(body);
    return {
      baseUrl: baseUrl ?? usual,
      headers: type || headers ? headersWith(type, own, headers) : own,
      pathSerializer: pathSerializer ?? this.#pathSerializer,
    };
  }

  /** Middleware expects platform requests: it reads, copies and returns them. */
  #hooksOf({ middleware = [], body }: CallInit): object {
    const all = [...this.#middlewares, ...middleware];
    return all.length === 0 ? {} : { middleware: all, Request, ...platformBody(body) };
  }
}
