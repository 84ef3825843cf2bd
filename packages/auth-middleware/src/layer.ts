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

const handlers = new WeakSet<object>();

/** The calls of platform requests: a `Request` has no member to keep one in. */
const calls = new WeakMap<object, Call>();

/** Says which call a platform `Request` belongs to, for those who had to make one. */
export function link(request: Request, call: Call): Request {
  calls.set(request, call);
  return request;
}

/** The rest of the chain as a handler; what is not a layer of ours is the transport, or somebody's own layer. */
const handlerOf = (next: Fetch): Handler => (handlers.has(next) ? (next as unknown as Handler) : transport(next));

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

/** Makes a layer of a function that gets a replayable request and the rest of the chain. */
export function layer(
  handle: (request: ReplayableRequest, next: Handler) => Promise<Response>,
  clock = systemClock,
): Layer {
  return (next) => {
    const rest = handlerOf(next);
    const handler: Handler = (request) => handle(request, rest);
    const fetch = (request: Request | ReplayableRequest) =>
      request instanceof ReplayableRequest && request.call ? handler(request) : open(request, handler, clock);
    handlers.add(fetch);
    return fetch;
  };
}

/**
 * Puts layers around a transport, outermost first. The transport is `fetch`, or a function like it, or one of a `Request`.
 *
 * @example
 * const send = compose(fetch, withDeadline({ deadline: 10_000 }), withRetry({ retries: 2 }), withAuth(tokens));
 * const response = await send(new Request("https://api.example.com/things"));
 */
export function compose(transport: Fetch, ...layers: readonly Layer[]): Fetch {
  const end = layer((request, next) => next(request))(transport);
  return layers.reduceRight((next, add) => own(add(next)), end);
}

/**
 * A layer somebody else wrote is given a platform `Request`, so that `new Request(request, …)` works in it. Async, so that
 * what it throws at once is a rejection like any other.
 */
function own(fetch: Fetch): Fetch {
  if (handlers.has(fetch)) return fetch;
  return layer(async (request) => fetch(link(request.toRequest(), request.call)))(fetch);
}
