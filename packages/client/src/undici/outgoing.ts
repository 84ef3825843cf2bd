import type { Call, ReplayableRequest } from "@vendorkit/auth-middleware";
import type { Dispatcher } from "undici";
import { ACCEPT_ENCODING } from "./decoder.ts";
import { fetchFailed } from "./fetch-failed.ts";
import { type Payload, payloadOf, payloadOfStream } from "./payload.ts";

/** A request as it is sent, and the rules for its answer. */
export interface Outgoing {
  /** Without its fragment. */
  readonly href: string;
  readonly origin: string;
  readonly path: string;
  readonly fragment: string;
  readonly method: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly payload: Payload | undefined;
  readonly signal: AbortSignal | undefined;
  readonly redirect: "follow" | "manual" | "error";
  readonly redirects: number;
  /** What fetch calls its answer: `cors` once another origin was asked. */
  readonly type: "basic" | "cors";
  readonly dispatcher: Dispatcher;
  readonly maxBodySize: number;
  /** The client's call that this is an attempt of. */
  readonly call: Call | undefined;
}

/** What a transport does with every request. */
export interface Defaults {
  readonly dispatcher: Dispatcher;
  readonly maxBodySize: number;
}

/** A `RequestInit`, with the dispatcher that undici's own fetch takes too. */
export type TransportInit = Omit<RequestInit, "dispatcher"> & { dispatcher?: Dispatcher };

/** Methods that fetch writes in capitals; others are sent as they are. */
const NORMALIZED = /^(delete|get|head|options|post|put)$/i;

const FORBIDDEN = /^(connect|trace|track)$/i;

function methodOf(given: string | undefined, payload: unknown): string {
  const method = given === undefined ? "GET" : NORMALIZED.test(given) ? given.toUpperCase() : given;
  if (FORBIDDEN.test(method)) throw new TypeError(`'${method}' HTTP method is unsupported.`);
  if (payload && (method === "GET" || method === "HEAD"))
    throw new TypeError("Request with GET/HEAD method cannot have body.");
  return method;
}

function checkedUrl(text: string): URL {
  const url = new URL(text);
  if (url.username || url.password)
    throw new TypeError("Request cannot be constructed from a URL that includes credentials");
  if (url.protocol !== "http:" && url.protocol !== "https:") throw fetchFailed(new Error("unknown scheme"));
  return url;
}

/** Where a request goes. */
export function addressOf(url: URL): Pick<Outgoing, "href" | "origin" | "path" | "fragment"> {
  const { href: full, origin, hash: fragment } = url;
  const href = fragment || full.endsWith("#") ? full.slice(0, full.indexOf("#")) : full;
  return { href, origin, path: href.slice(href.indexOf("/", origin.length)), fragment };
}

/** The caller's headers, and those that fetch adds where the caller has none. The host is the URL's. */
function flatten(headers: Headers, payload: Payload | undefined): string[] {
  const flat: string[] = [];
  for (const [name, value] of headers) if (name !== "host") flat.push(name, value);
  if (payload?.length !== undefined && !headers.has("content-length"))
    flat.push("content-length", String(payload.length));
  if (payload?.type && !headers.has("content-type")) flat.push("content-type", payload.type);
  if (!headers.has("accept")) flat.push("accept", "*/*");
  if (!headers.has("user-agent")) flat.push("user-agent", "node");
  // A part of an encoded body could not be decoded.
  if (!headers.has("accept-encoding"))
    flat.push("accept-encoding", headers.has("range") ? "identity" : ACCEPT_ENCODING);
  return flat;
}

function assemble(url: string, init: TransportInit, payload: Payload | undefined, rest: Defaults & Origin): Outgoing {
  if (init.integrity) throw new TypeError("This transport cannot check `integrity`; compare the bytes yourself.");
  const headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
  return {
    ...addressOf(checkedUrl(url)),
    method: methodOf(init.method, payload),
    headers: flatten(headers, payload),
    payload,
    signal: init.signal ?? undefined,
    redirect: init.redirect ?? "follow",
    redirects: 0,
    type: "basic",
    dispatcher: init.dispatcher ?? rest.dispatcher,
    maxBodySize: rest.maxBodySize,
    call: rest.call,
  };
}

/** Who sends it. */
interface Origin {
  readonly call?: Call | undefined;
}

async function fromRequest(request: Request, defaults: Defaults): Promise<Outgoing> {
  const { url, method, headers, redirect, signal, body } = request;
  if (request.bodyUsed)
    throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
  const payload = body ? await payloadOfStream(body as ReadableStream<Uint8Array>, signal) : undefined;
  return assemble(url, { method, headers, redirect, signal }, payload, { ...defaults, call: undefined });
}

/** What `fetch(input, init)` would send. Given at once where nothing has to be read for it. */
export function outgoing(
  input: string | URL | Request | ReplayableRequest,
  init: TransportInit | undefined,
  defaults: Defaults,
) {
  if (input instanceof Request) return fromRequest(init ? new Request(input, init as object) : input, defaults);
  const request = typeof input === "object" && "toInit" in input ? input : undefined;
  const own = init ?? (request?.toInit(request.signal) as TransportInit | undefined) ?? {};
  const { dispatcher, maxBodySize } = defaults;
  const rest = { dispatcher, maxBodySize, call: request?.call };
  const payload = payloadOf(own.body);
  if (payload instanceof Promise) return payload.then((ready) => assemble(String(input), own, ready, rest));
  return assemble(String(input), own, payload, rest);
}
