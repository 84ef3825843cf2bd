import type { Call } from "./call.ts";
import { type Clock, systemClock } from "./clock.ts";
import { hideToken } from "./hide-token.ts";
import { type Layer, wrapping } from "./layer.ts";
import type { ReplayableRequest } from "./replayable-request.ts";
import { AccessToken, isMintedSince, type Token, type TokenSource } from "./token.ts";
import { checkedUrl } from "./url.ts";

export interface AuthOptions {
  /**
   * The origin, or URL, that tokens may go to; requests elsewhere are sent without one. Default: every https origin, and
   * loopback.
   */
  origin?: string | URL;
  /** Whether a response says that the token is not accepted. Default: status 401. */
  isRejection?: ((response: Response) => boolean) | undefined;
  /**
   * Milliseconds during which a new token may not be known to all of the vendor's servers: a 401 within them is answered
   * by sending the same token once more, a second later. Default 0.
   */
  replicationGrace?: number | undefined;
  clock?: Clock;
}

const isUnauthorized = (response: Response): boolean => response.status === 401;

/** Whether `url` is at `origin`: a string comparison, since this runs on every call, unless the url is written unusually. */
const isAt = (url: string, origin: string): boolean =>
  (url.startsWith(origin) && (url.length === origin.length || "/?#".includes(url.charAt(origin.length)))) ||
  (URL.canParse(url) && new URL(url).origin === origin);

/** Whether a token may go to `url`. */
const isOurs = (url: string, origin: string | undefined): boolean =>
  origin ? isAt(url, origin) : checkedUrl(url, "request URL") !== undefined;

function authorize(request: ReplayableRequest, token: Token): ReplayableRequest {
  const checked = token instanceof AccessToken ? token : new AccessToken(token.value);
  request.call.token = checked;
  request.headers.set("authorization", `Bearer ${checked.value}`);
  hideToken(request.headers);
  return request;
}

const isPromise = <T>(value: T | Promise<T>): value is Promise<T> =>
  typeof (value as { then?: unknown }).then === "function";

/** A token, and whether it was minted for this very request. */
async function obtain(call: Call, clock: Clock, waiting: Promise<Token>): Promise<{ token: Token; isNew: boolean }> {
  const asked = clock.now();
  const token = await call.until(waiting);
  return { token, isNew: isMintedSince(token, asked) };
}

/**
 * Puts `Authorization: Bearer …` on each attempt (RFC 6750 section 2.1). A 401 is answered once with another token and
 * the same request; a rejection of a token that was minted for this very request is final. A request that has its own
 * `Authorization` header, or goes to another origin, passes untouched. No token, no request.
 */
export function withAuth(tokens: TokenSource, options: AuthOptions = {}): Layer {
  const { isRejection = isUnauthorized, replicationGrace = 0, clock = systemClock } = options;
  const origin = options.origin === undefined ? undefined : checkedUrl(String(options.origin), "origin").origin;

  return wrapping(clock, (next) => async (request) => {
    const { call } = request;
    call.hasOwnAuthorization ??= request.headers.has("authorization");
    if (call.hasOwnAuthorization || !isOurs(request.url, origin)) return next(request);
    const given = tokens.get(call);
    const { token, isNew } = isPromise(given) ? await obtain(call, clock, given) : { token: given, isNew: false };
    const response = await next(authorize(request, token));
    if (!isRejection(response)) {
      if (isNew) tokens.report?.(token, true);
      return response;
    }
    const { replay } = await import("./replay.ts");
    return replay({
      request,
      next: (again, other) => next(authorize(again, other)),
      response,
      token,
      isNew,
      tokens,
      isRejection,
      replicationGrace,
      clock,
    });
  });
}
