import {
  Call,
  checkedUrl,
  type Clock,
  type Fetch,
  NetworkError,
  shownUrl,
  systemClock,
  toNetworkError,
} from "@vendorkit/auth-middleware";
import { FileError } from "./file-error.ts";
import { watchedStream } from "./watched-stream.ts";

/** A presigned host answers within seconds; the client's own attempts have as long. */
const DEFAULT_TIMEOUT_MS = 30_000;
/** An error document of a file host is short; more of it is not read. */
const LONGEST_REASON = 10_000;

export interface LinkOptions {
  readonly vendor: string;
  /** What fetches the file. @default the global `fetch` */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds until the headers are in. @default 30_000 */
  readonly timeout?: number | undefined;
  /** Ends the download, also while its body is read. */
  readonly signal?: AbortSignal | null | undefined;
  readonly clock?: Clock | undefined;
}

/** A file as it arrives. */
export interface OpenedFile {
  readonly stream: ReadableStream<Uint8Array>;
  /** Bytes in all, when the host says so and has not compressed them. */
  readonly size: number | undefined;
}

/** S3 and its likes say why in XML. */
async function reasonOf(response: Response): Promise<string> {
  const text = (await response.text().catch(() => "")).slice(0, LONGEST_REASON);
  const [code, message] = ["Code", "Message"].map((tag) => new RegExp(`<${tag}>([\\w .,:-]{1,200})<`).exec(text)?.[1]);
  return [code, message].filter(Boolean).join(": ");
}

function sizeOf({ headers }: Response): number | undefined {
  const length = Number(headers.get("content-length") ?? NaN);
  return headers.has("content-encoding") || !Number.isSafeInteger(length) ? undefined : length;
}

/**
 * Opens a presigned link: a plain GET without the client's token, headers or cookies, since the link is a credential by
 * itself and usually another host's. https only, or http on loopback.
 *
 * @throws FileError for an answer that is not a success, NetworkError for none.
 */
export async function openLink(link: string, options: LinkOptions): Promise<OpenedFile> {
  const { vendor, fetch = globalThis.fetch, timeout = DEFAULT_TIMEOUT_MS, signal, clock = systemClock } = options;
  const { href } = checkedUrl(link, "the file's link", vendor);
  const url = shownUrl(href);
  const call = new Call(clock, {}, signal);
  const late = () => new NetworkError("timeout", `GET ${url} was not answered within ${timeout} ms.`, { vendor });
  call.endAfter(timeout, late);
  const explain = (error: unknown) => (call.isAborted ? error : toNetworkError(error, { method: "GET", url }, vendor));
  try {
    const init = { signal: call.signal, credentials: "omit" } as const;
    const response = await call.race(() => (fetch as (url: string, init: object) => ReturnType<Fetch>)(href, init));
    if (!response.ok) {
      const reason = await call.race(() => reasonOf(response));
      const told = `GET ${url} answered ${response.status}${reason && `: ${reason}`}.`;
      throw new FileError(response.status, told, vendor);
    }
    call.lift();
    const body = response.body ?? new Blob([]).stream();
    return { stream: watchedStream(body, { onEnd: () => call.end(), explain }), size: sizeOf(response) };
  } catch (error) {
    const told = explain(error);
    call.end();
    throw told;
  }
}
