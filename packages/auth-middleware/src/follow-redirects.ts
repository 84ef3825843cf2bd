import { discard } from "./drain.ts";
import { NetworkError, VendorkitError } from "./errors.ts";
import { shownUrl } from "./network-error.ts";
import { ReplayableRequest, type SendInit } from "./replayable-request.ts";
import type { Send } from "./sender.ts";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The Fetch standard's limit. */
const MOST_REDIRECTS = 20;

/**
 * All that another origin gets to see. The platform leaves out `Authorization` and cookies only; a key in a header of the
 * vendor's or of the caller's own would be handed to whomever a server names.
 */
const HARMLESS = /^(accept|accept-(encoding|language)|content-(encoding|language|type)|if-[a-z-]+|range|user-agent)$/;

const OF_BODY = /^content-/;

function target(request: ReplayableRequest, location: string): URL {
  const { method, url, call } = request;
  const from = new URL(url);
  const refuse = (code: string, why: string): never => {
    throw new VendorkitError(code, `${method} ${shownUrl(url)} was redirected ${why}`, call);
  };
  const to = URL.canParse(location, url) ? new URL(location, url) : refuse("bad_redirect", "to no address.");
  if (from.protocol === "https:" && to.protocol === "http:")
    refuse(
      "insecure_redirect",
      `to plain http at ${to.host}. What is sent there can be read on the way, so it was not sent.`,
    );
  if (!/^https?:$/.test(to.protocol)) refuse("bad_redirect", `to an address of another kind: ${to.protocol}`);
  if (to.username || to.password) refuse("bad_redirect", `to an address with a user name, at ${to.host}.`);
  if (!to.hash) to.hash = from.hash;
  return to;
}

/** The request that a redirect asks for (Fetch standard, "HTTP-redirect fetch"). */
function redirected(request: ReplayableRequest, status: number, location: string): ReplayableRequest {
  const { method } = request;
  const to = target(request, location);
  const isElsewhere = to.origin !== new URL(request.url).origin;
  const losesBody =
    status === 303 ? method !== "GET" && method !== "HEAD" : (status === 301 || status === 302) && method === "POST";
  const names = [...request.headers.keys()];
  const dropped = names.filter((name) => (isElsewhere && !HARMLESS.test(name)) || (losesBody && OF_BODY.test(name)));
  const headers = new Headers(request.headers);
  for (const name of dropped) headers.delete(name);
  const init: SendInit = { ...request.init, redirect: "follow", headers };
  if (losesBody) Object.assign(init, { method: "GET", body: undefined });
  const next = new ReplayableRequest(to, init);
  next.call = request.call;
  return next;
}

/** Whether the redirect asks for a body again that is gone. Its answer is then handed out, as that of a rejected token is. */
function isSpent(request: ReplayableRequest, status: number): boolean {
  const { call, method, isReplayable } = request;
  if (isReplayable || status === 303 || (status < 303 && method === "POST")) return false;
  const message =
    "The API redirected a request whose body is a stream, which can be sent only once. Give the body as a function (`body: () => stream`) to have it sent again.";
  call.warn("not_replayable", message);
  return true;
}

/**
 * Follows redirects as `fetch` does, but never from https to http, and not with headers that another origin has no
 * business to see. A browser shows a script no redirect, and keeps to these rules by itself: there it is left to do so.
 */
export async function followRedirects(send: Send, first: ReplayableRequest, response: Response): Promise<Response> {
  let [request, answer] = [first, response];
  if (answer.type === "opaqueredirect")
    return send(request, { ...request.again().toInit(request.call.signal), redirect: "follow" });
  for (let count = 1; ; count++) {
    const location = REDIRECTS.has(answer.status) ? answer.headers.get("location") : null;
    if (location === null || isSpent(request, answer.status)) break;
    if (count > MOST_REDIRECTS)
      throw new NetworkError(
        "redirects",
        `${first.method} ${shownUrl(first.url)} was redirected too often.`,
        first.call,
      );
    request = redirected(request, answer.status, location);
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what redirects are
    await discard(answer, request.call.clock);
    request.call.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop
    answer = await send(request, request.toInit(request.call.signal));
  }
  return request === first ? answer : Object.defineProperty(answer, "redirected", { value: true });
}
