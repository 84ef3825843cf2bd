/** Header values by lower-case name; Node joins repeated headers, but for a few that stay lists. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What is used of a `Buffer`, whose own type only programs with `@types/node` have. */
export interface Bytes {
  readonly length: number;
  toString(encoding?: "latin1"): string;
}

/** One request, read to its end. */
export interface Incoming {
  readonly method: string;
  /** The path below the vendor's prefix, still percent-encoded: `/oauth/token`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Bytes;
  readonly ip: string;
}

/** The media type of a request without its parameters, in lower case. */
export function mediaType(headers: Headers): string {
  return String(headers["content-type"] ?? "")
    .split(";", 1)[0]!
    .trim()
    .toLowerCase();
}
