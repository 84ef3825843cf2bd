import {
  Call,
  compose,
  ConfigurationError,
  type Fetch,
  ReplayableRequest,
  systemClock,
  withAuth,
  withDeadline,
  withEvents,
  withRetry,
  withTimeout,
} from "@vendorkit/auth-middleware";
import createClient, { type Middleware } from "openapi-fetch";
import { bodySerializer, mediaTypeOf, platformBody } from "./body-serializer.ts";
import { OperationCall } from "./call-operation.ts";
import type { VerifyOptions } from "./diagnosis/verification.ts";
import { type GivenHeaders, headersWith } from "./headers-with.ts";
import { pathSerializer } from "./path-serializer.ts";
import type { VendorProfile } from "./profile.ts";
import { refuseBrowser } from "./refuse-browser.ts";
import { resolveOptions } from "./resolve-options.ts";
import { sameOriginUrl } from "./same-origin-url.ts";
import type { FetchInit, VendorClient } from "./vendor-client.ts";
import { type BrowserOptions, problemIn, type VendorOptions } from "./vendor-options.ts";

/** What a call's init may hold that matters here; the rest is openapi-fetch's. */
type CallInit = FetchInit & {
  params?: { path?: unknown };
  parseAs?: string;
  headers?: GivenHeaders;
  middleware?: readonly Middleware[];
  body?: unknown;
};

type Request_ = (method: string, path: string, init: object) => Promise<{ response: Response }>;

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

const NO_INIT: CallInit = {};

/** The layers in their order, outermost first: each attempt has a token that is valid then, and a retry is decided in one place. */
function compositionOf(
  profile: VendorProfile,
  options: VendorOptions,
  resolved: ReturnType<typeof resolveOptions>,
): Fetch {
  const { timeout, deadline, retries, onEvent, fetch, clock = systemClock } = options;
  const { vendor } = profile;
  const transport = (fetch ?? ((...sent: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...sent))) as Fetch;
  return compose(
    transport,
    withEvents(onEvent, { vendor, clock }),
    withDeadline({ clock, ...(deadline !== undefined && { deadline }) }),
    withRetry({ clock, ...(retries !== undefined && { retries }) }),
    withAuth(resolved.tokens, { origin: resolved.baseUrl, clock }),
    withTimeout(timeout, { clock }),
  );
}

/**
 * Builds a vendor's client from its profile. Nothing is sent before the first call; no timer or socket is kept between
 * calls, so a client needs no closing.
 *
 * @throws ConfigurationError for options that cannot work, naming the option and its environment variable.
 */
export function createVendorClient<Paths extends {}>(
  profile: VendorProfile,
  options: VendorOptions & BrowserOptions = {},
): VendorClient<Paths> {
  refuseBrowser(profile, options);
  const resolved = resolveOptions(profile, options);
  const { baseUrl, headers, tokens, asked } = resolved;
  const { vendor } = profile;
  const clock = options.clock ?? systemClock;
  const layered = compositionOf(profile, options, resolved);
  const core = createClient<Paths>({
    baseUrl,
    headers,
    pathSerializer: pathSerializer(vendor),
    bodySerializer,
    Request: ReplayableRequest as unknown as typeof Request,
  });
  const request = core.request as unknown as Request_;
  let middlewares = 0;

  const fail = (message: string) => new ConfigurationError(message, { vendor });

  function send(method: string, path: string, init: CallInit): Promise<unknown> {
    const problem = init === NO_INIT ? undefined : problemIn(init);
    if (problem) throw fail(problem);
    if (!init.params?.path && path.includes("{"))
      throw fail(`${path} has path parameters, and \`params.path\` is missing.`);
    const operation = new OperationCall(new Call(clock, init, init.signal), profile, method, init.parseAs === "stream");
    const own: Record<string, unknown> = { ...init, fetch: operation.fetchWith(layered) };
    // Middleware expects platform requests: it reads, copies and returns them.
    if (middlewares > 0 || init.middleware?.length) Object.assign(own, { Request }, platformBody(init.body));
    const type = init.body == null || typeof init.body === "string" ? undefined : mediaTypeOf(init.body);
    if (type || Array.isArray(init.headers)) own["headers"] = headersWith(type, init.headers);
    return operation.run(() => request(method, path, own));
  }

  /** Whatever is wrong, the promise says so. It is passed on as it is: an async function would wrap it in another. */
  function call(method: string, path: string, init: CallInit = NO_INIT): Promise<unknown> {
    try {
      return send(method, path, init);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async function fetch(pathOrUrl: string | URL, init: FetchInit = {}): Promise<Response> {
    const problem = problemIn(init);
    if (problem) throw fail(problem);
    const merged = new Headers(headers);
    for (const [name, value] of new Headers(init.headers)) merged.set(name, value);
    const sent = new ReplayableRequest(sameOriginUrl(pathOrUrl, baseUrl, vendor), { ...init, headers: merged });
    return layered(sent as unknown as Request);
  }

  const methods = Object.fromEntries(
    METHODS.map((method) => [method, (path: string, init?: CallInit) => call(method, path, init)]),
  );
  return {
    ...methods,
    request: (method: string, path: string, init?: CallInit) => call(method.toUpperCase(), path, init),
    use(...added: Middleware[]) {
      core.use(...added);
      middlewares += added.length;
    },
    eject(...removed: Middleware[]) {
      core.eject(...removed);
    },
    fetch,
    explain: () => ({ vendor, baseUrl, ...asked, ...tokens.explain?.() }),
    async verify(verifyOptions: VerifyOptions = {}) {
      const { verify } = await import("./diagnosis/verify.ts");
      return verify({ profile, asked, tokens, clock, hasOwnFetch: options.fetch !== undefined }, verifyOptions);
    },
    tokens,
    baseUrl,
  } as unknown as VendorClient<Paths>;
}
