import { NetworkError, VendorkitError } from "./errors.ts";

const EXPLANATIONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused. Check that the host and port are right and that a firewall lets you out",
  ECONNRESET: "the connection was reset",
  EPIPE: "the connection was closed while the request was being sent",
  ENOTFOUND: "the host name does not resolve. Check the URL and this machine's DNS",
  EAI_AGAIN: "the host name could not be resolved just now",
  ETIMEDOUT: "the connection timed out. Check that egress to this host is allowed",
  UND_ERR_CONNECT_TIMEOUT: "the connection timed out. Check that egress to this host is allowed",
  UND_ERR_HEADERS_TIMEOUT: "the server sent no answer in time",
  UND_ERR_BODY_TIMEOUT: "the server stopped in the middle of its answer",
  UND_ERR_SOCKET: "the server closed the connection",
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is self-signed",
};

/** Origin and path of a URL: what may be shown of it. */
export const shownUrl = (url: string): string => {
  const fragment = url.indexOf("#");
  const sent = fragment < 0 ? url : url.slice(0, fragment);
  const query = sent.indexOf("?");
  return query < 0 ? sent : sent.slice(0, query);
};

function codeOf(error: unknown): string | undefined {
  for (let at = error, depth = 0; at && depth < 4; at = (at as { cause?: unknown }).cause, depth++) {
    const { code } = at as { code?: unknown };
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
  }
  return undefined;
}

/** fetch reports every fault of the network as a TypeError; other clients give a code. */
const isNetworkFault = (error: unknown): boolean =>
  codeOf(error) !== undefined ||
  (error instanceof TypeError && /fetch failed|terminated|network|load failed/i.test(error.message));

interface FailedRequest {
  readonly method: string;
  readonly url: string;
  /** Whether the headers were there: the server has done what it was asked. */
  readonly isAnswered?: boolean;
}

/**
 * What a transport threw, as a `NetworkError` with the system's code. The platform's error is not kept as a cause: it
 * may quote headers and URLs. An error that is no network fault, such as a bug in a custom transport, is left alone.
 */
export function toNetworkError(error: unknown, request: FailedRequest, vendor?: string): unknown {
  if (error instanceof VendorkitError || !isNetworkFault(error)) return error;
  const code = codeOf(error) ?? "network";
  const why = EXPLANATIONS[code] ?? `the network failed (${code})`;
  const what = request.isAnswered ? "was answered, and its body broke off" : "was not answered";
  return new NetworkError(code, `${request.method} ${shownUrl(request.url)} ${what}: ${why}.`, { vendor });
}
