import { shownUrl, VendorkitError } from "@vendorkit/auth-middleware";
import { fetchFailed } from "./fetch-failed.ts";
import { addressOf, type Outgoing } from "./outgoing.ts";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The Fetch standard's limit. */
const MOST_REDIRECTS = 20;

const OF_BODY = new Set(["content-encoding", "content-language", "content-location", "content-type", "content-length"]);

/** What another origin must not get: the token above all. */
const OF_ORIGIN = new Set(["authorization", "proxy-authorization", "cookie", "host"]);

export const isRedirect = (status: number): boolean => REDIRECTS.has(status);

const refuse = (why: string): never => {
  throw fetchFailed(new Error(why));
};

function without(headers: readonly string[], names: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  for (let at = 0; at < headers.length; at += 2) {
    const [name = "", value = ""] = [headers[at], headers[at + 1]];
    if (!names.has(name)) kept.push(name, value);
  }
  return kept;
}

function parsed(text: string, base: string): URL {
  try {
    return new URL(text, base);
  } catch (error) {
    throw fetchFailed(error);
  }
}

function target({ href, origin, fragment }: Outgoing, location: string): URL {
  // Header fields are bytes; addresses in them are UTF-8.
  const text = Buffer.from(location, "latin1").toString();
  const url = parsed(text, href);
  if (!url.hash) url.hash = fragment;
  if (url.protocol !== "http:" && url.protocol !== "https:") refuse("URL scheme must be a HTTP(S) scheme");
  if ((url.username || url.password) && url.origin !== origin) refuse("redirected to a URL with credentials");
  // Nothing that repeats the call mends this, so it is no fault of the network.
  if (origin.startsWith("https:") && url.protocol === "http:")
    throw new VendorkitError(
      "insecure_redirect",
      `${shownUrl(href)} redirected to plain http at ${url.host}. What is sent there can be read on the way, so it was not sent.`,
    );
  return url;
}

/** The request that a redirect asks for (Fetch standard, "HTTP-redirect fetch"). */
export function redirected(out: Outgoing, status: number, location: string): Outgoing {
  const url = target(out, location);
  if (out.redirects >= MOST_REDIRECTS) refuse("redirect count exceeded");
  if (status !== 303 && out.payload && !out.payload.isReplayable) refuse("a streamed body cannot be sent again");
  const { method } = out;
  const isRewritten =
    status === 303 ? method !== "GET" && method !== "HEAD" : (status === 301 || status === 302) && method === "POST";
  const isElsewhere = url.origin !== out.origin;
  const dropped = new Set([...(isRewritten ? OF_BODY : []), ...(isElsewhere ? OF_ORIGIN : [])]);
  return {
    ...out,
    ...addressOf(url),
    method: isRewritten ? "GET" : method,
    headers: without(out.headers, dropped),
    payload: isRewritten ? undefined : out.payload,
    redirects: out.redirects + 1,
    type: isElsewhere ? "cors" : out.type,
  };
}
