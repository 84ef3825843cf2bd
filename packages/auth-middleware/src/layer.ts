import { Call, type CallOptions } from "./call.ts";
import { systemClock, type Clock } from "./clock.ts";
import { errorName } from "./errors.ts";
import { guardBody } from "./guard-body.ts";
import { adopt, ReplayableRequest } from "./replayable-request.ts";
import { transport } from "./transport.ts";

/** Sends a request and gives its response. */
export type Fetch = (request: Request) => Promise<Response>;

/** Something added around a `Fetch`: it may change the request, send it again, wait, or answer by itself. */
export type Layer = (next: Fetch) => Fetch;

/** A layer's own form of {@link Fetch}: the request can be replayed, and carries its call. */
export type Handler = (request: ReplayableRequest) => Promise<Response>;

/** What a layer of ours does to the rest of the chain. */
type Wrap = (next: Handler) => Handler;

/** Where a `Fetch` of ours keeps its handler, and a layer of ours what it does: other people's have neither. */
const HANDLER = Symbol("handler");
const WRAP = Symbol("wrap");

interface OwnFetch extends Fetch {
  [HANDLER]?: Handler;
}

interface OwnLayer extends Layer {
  [WRAP]?: { readonly wrap: Wrap; readonly clock: Clock };
}

/** The calls of platform requests: a `Request` has no member to keep one in. */
const calls = new WeakMap<object, Call>();

/** Says which call a platform `Request` belongs to, for those who had to make one. */
export function link(request: Request, call: Call): Request {
  calls.set(request, call);
  return request;
}

/** The rest of the chain as a handler; what is not a layer of ours is the transport, or somebody's own layer. */
const handlerOf = (next: OwnFetch): Handler => next[HANDLER] ?? transport(next);

/** A handler as the start of a chain: it opens the call of what has none yet. */
function toFetch(handler: Handler, clock: Clock): Fetch {
  const fetch: OwnFetch = (request: Request | ReplayableRequest) =>
    request instanceof ReplayableRequest && request.call ? handler(request) : open(request, handler, clock);
  fetch[HANDLER] = handler;
  return fetch;
}

/** The outermost layer opens the call, watches the caller's signal, and sees to it that the deadline covers the body. */
async function open(request: Request | ReplayableRequest, handler: Handler, clock: Clock): Promise<Response> {
  const send = async (call: Call) => {
    if (!(request instanceof ReplayableRequest)) return handler(await adopt(request, call));
    request.call = call;
    return handler(request);
  };
  const linked = calls.get(request);
  if (linked) return send(linked);
  const { signal } = request instanceof ReplayableRequest ? request.init : request;
  const call = new Call(clock, optionsOf(request instanceof ReplayableRequest ? request.init : request), signal);
  try {
    const response = await call.race(() => send(call));
    call.report({ status: response.status });
    return guardBody(response, call, request);
  } catch (error) {
    call.report({ error: errorName(error) });
    call.end();
    throw error;
  }
}

/** openapi-fetch leaves unknown init keys on the request object. */
const optionsOf = (request: object): CallOptions => {
  const { timeout, deadline, retries, idempotent } = request as CallOptions;
  return { timeout, deadline, retries, idempotent };
};

/**
 * Makes a layer of a function that gets a replayable request and the rest of the chain.
 *
 * @example
 * const withVersion = layer((request, next) => {
 *   request.headers.set("acme-version", "2");
 *   return next(request);
 * });
 */
export function layer(
  handle: (request: ReplayableRequest, next: Handler) => Promise<Response>,
  clock = systemClock,
): Layer {
  return wrapping(clock, (next) => (request) => handle(request, next));
}

/** {@link layer} for those that every client has five of: one function less is kept, and called, for each. */
export function wrapping(clock: Clock, wrap: Wrap): Layer {
  const own: OwnLayer = (next) => toFetch(wrap(handlerOf(next)), clock);
  own[WRAP] = { wrap, clock };
  return own;
}

/**
 * Puts layers around a transport, outermost first. The transport is `fetch`, or a function like it, or one of a `Request`.
 *
 * @example
 * const send = compose(fetch, withDeadline({ deadline: 10_000 }), withRetry({ retries: 2 }), withAuth(tokens));
 * const response = await send(new Request("https://api.example.com/things"));
 */
export function compose(transport: Fetch, ...layers: readonly Layer[]): Fetch {
  const [outermost] = layers as readonly OwnLayer[];
  const handler = layers.reduceRight((next, add) => around(next, add), handlerOf(transport));
  return toFetch(handler, outermost?.[WRAP]?.clock ?? systemClock);
}

/**
 * A layer somebody else wrote is given a platform `Request`, so that `new Request(request, …)` works in it. Async, so that
 * what it throws at once is a rejection like any other.
 */
function around(next: Handler, add: OwnLayer): Handler {
  const own = add[WRAP];
  if (own) return own.wrap(next);
  const fetch: OwnFetch = add(toFetch(next, systemClock));
  return fetch[HANDLER] ?? (async (request) => fetch(link(request.toRequest(), request.call)));
}
