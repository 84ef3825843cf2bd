/** What a vendor's server sends back. An object as body is sent as JSON, text and bytes as they are. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** `answer` with `headers` added; the new ones win. */
export function withHeaders(answer: Answer, headers: Readonly<Record<string, string>>): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

const json = "application/json; charset=utf-8";

/** The bytes of an answer's body, and the content type they have unless the answer names one. */
export function encode(body: unknown): { bytes: Uint8Array; contentType?: string } {
  if (body === undefined) return { bytes: Buffer.alloc(0) };
  if (typeof body === "string") return { bytes: Buffer.from(body), contentType: "text/plain; charset=utf-8" };
  if (body instanceof Uint8Array) return { bytes: Buffer.from(body), contentType: "application/octet-stream" };
  return { bytes: Buffer.from(JSON.stringify(body)), contentType: json };
}
