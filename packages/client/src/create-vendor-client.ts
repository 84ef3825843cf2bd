import {
  compose,
  type Fetch,
  systemClock,
  withAuth,
  withDeadline,
  withEvents,
  withRetry,
  withTimeout,
} from "@vendorkit/auth-middleware";
import type { Middleware } from "openapi-fetch";
import type { CallInit } from "./call-init.ts";
import type { VerifyOptions } from "./diagnosis/verification.ts";
import type { VendorProfile } from "./profile.ts";
import { refuseBrowser } from "./refuse-browser.ts";
import { resolveOptions } from "./resolve-options.ts";
import { VendorCalls } from "./vendor-calls.ts";
import type { FetchInit, VendorClient } from "./vendor-client.ts";
import type { BrowserOptions, VendorOptions } from "./vendor-options.ts";
import { warnOfTls } from "./warn-of-tls.ts";

/** Asked at each send, since it may be replaced: by a test, or by a tool that traces. */
const platformFetch = (...sent: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...sent);

/** The layers in their order, outermost first: each attempt has a token that is valid then, and a retry is decided in one place. */
function compositionOf(
  profile: VendorProfile,
  options: VendorOptions,
  resolved: ReturnType<typeof resolveOptions>,
): Fetch {
  const { timeout, deadline, retries, onEvent, rateLimit, fetch, clock = systemClock } = options;
  const { vendor, isRejection, replicationGrace } = profile;
  return compose(
    fetch ?? platformFetch,
    withEvents(onEvent, { vendor, clock }),
    withDeadline({ deadline, clock }),
    withRetry({ retries, clock }),
    withAuth(resolved.tokens, { origin: resolved.baseUrl, isRejection, replicationGrace, clock }),
    ...(rateLimit ? [rateLimit(vendor, resolved, clock)] : []),
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
  warnOfTls(options.onEvent, vendor);
  const clock = options.clock ?? systemClock;
  const calls = new VendorCalls({
    profile,
    baseUrl,
    headers,
    clock,
    layered: compositionOf(profile, options, resolved),
  });
  // Functions of the client itself, so that `const { GET } = client` works.
  return {
    GET: (path: string, init?: CallInit) => calls.call("GET", path, init),
    PUT: (path: string, init?: CallInit) => calls.call("PUT", path, init),
    POST: (path: string, init?: CallInit) => calls.call("POST", path, init),
    DELETE: (path: string, init?: CallInit) => calls.call("DELETE", path, init),
    OPTIONS: (path: string, init?: CallInit) => calls.call("OPTIONS", path, init),
    HEAD: (path: string, init?: CallInit) => calls.call("HEAD", path, init),
    PATCH: (path: string, init?: CallInit) => calls.call("PATCH", path, init),
    TRACE: (path: string, init?: CallInit) => calls.call("TRACE", path, init),
    request: (method: string, path: string, init?: CallInit) => calls.call(method.toUpperCase(), path, init),
    use: (...added: Middleware[]) => calls.use(added),
    eject: (...removed: Middleware[]) => calls.eject(removed),
    fetch: (pathOrUrl: string | URL, init?: FetchInit) => calls.fetch(pathOrUrl, init),
    explain: () => ({ vendor, baseUrl, ...asked, ...tokens.explain?.() }),
    async verify(verifyOptions: VerifyOptions = {}) {
      const { verify } = await import("./diagnosis/verify.ts");
      return verify({ profile, asked, tokens, clock, hasOwnFetch: options.fetch !== undefined }, verifyOptions);
    },
    tokens,
    baseUrl,
  } as unknown as VendorClient<Paths>;
}
