import type { LeanHeaders } from "./lean-headers.ts";

/** Everything of an answer but its body. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: LeanHeaders;
  readonly url: string;
  readonly isRedirected: boolean;
  readonly type: "basic" | "cors";
}

/** Gives a real response what its constructor does not take. */
export function describe(response: Response, { status, statusText, url, isRedirected, type }: Answer): Response {
  const members = {
    status,
    statusText,
    ok: status >= 200 && status < 300,
    url,
    redirected: isRedirected,
    type,
  };
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(response, name, { value, configurable: true });
  return response;
}

/** The platform's own response of the same content. */
export function platformResponse(body: ReadableStream<Uint8Array> | null, answer: Answer): Response {
  const { status, headers } = answer;
  const isKnown = status >= 200 && status < 600;
  return describe(new Response(body, { ...(isKnown && { status }), headers: headers.real }), answer);
}
