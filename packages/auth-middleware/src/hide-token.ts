import { shownUrl } from "./network-error.ts";

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

function shownHeaders(this: Headers): object {
  return { ...Object.fromEntries(this), authorization: "[hidden]" };
}

function shownRequest(this: Request): string {
  return `Request { ${this.method} ${shownUrl(this.url)} }`;
}

/**
 * Has Node print headers without the token: transports of users' own print what they are given. One function for all, set
 * as a plain property, so that it costs a call next to nothing.
 */
export function hideToken(headers: Headers): void {
  (headers as { [INSPECT]?: () => object })[INSPECT] = shownHeaders;
}

/** The same for a platform `Request`, which has headers of its own. */
export function hideTokenOf(request: Request): Request {
  return Object.defineProperty(request, INSPECT, { value: shownRequest });
}
