import { hideToken } from "./hide-token.ts";
import type { Fetch } from "./layer.ts";
import type { ReplayableRequest } from "./replayable-request.ts";

/** One send over a transport. */
export type Send = (request: ReplayableRequest, init: RequestInit) => Promise<Response>;

/**
 * How a transport is called. `fetch`, and a function of `(url, init)`, gets the request, whose text is its url, and the
 * init: nothing is built for it. A function of one parameter may pass only that on, and would lose method, headers and
 * body: it gets a platform `Request`, whose text is its url as well, so that a `fetch` of another library's, which does
 * not know the class, still finds the url and the init.
 */
export function senderOf(transport: Fetch): Send {
  const send = transport as unknown as (request: unknown, init?: RequestInit) => Promise<Response>;
  if (transport.length !== 1 || transport === globalThis.fetch) return send;
  return (request, init) => {
    const platform = new Request(request.url, init);
    hideToken(platform.headers);
    // A stream can be in one place only, and goes with the Request.
    if ("duplex" in init) return send(platform);
    return send(Object.defineProperty(platform, "toString", { value: () => request.url }), init);
  };
}
