import { type CallOptions, systemClock, toNetworkError } from "@vendorkit/auth-middleware";
import { HttpError } from "../http-error.ts";
import type { FetchInit } from "../vendor-client.ts";
import { FileError } from "./file-error.ts";
import type { FileProgress } from "./file-progress.ts";
import type { LinkOptions } from "./link-options.ts";
import { openLink } from "./open-link.ts";
import { describeFile, rangeHeaders } from "./opened-file.ts";
import { type OpenFile, resumed } from "./resumed.ts";
import { saveStream } from "./save-stream.ts";
import { watchedStream } from "./watched-stream.ts";

export interface DownloadOptions extends LinkOptions {
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
}

/** A file to be had. Each of these fetches it anew; nothing is fetched before, or kept. */
export interface Download {
  /** The bytes as they arrive. */
  stream(): Promise<ReadableStream<Uint8Array>>;
  /** The whole in memory, with its media type. */
  blob(): Promise<Blob>;
  /** Saves it. The file has its name only once it is whole; what was written of one that breaks off is removed. */
  toFile(path: string): Promise<void>;
}

const DEFAULT_RETRIES = 2;

interface Ways extends Pick<DownloadOptions, "clock" | "signal" | "onProgress"> {
  readonly retries: number;
  readonly resumes: number;
}

function downloadOf(open: OpenFile, { clock = systemClock, signal, ...ways }: Ways): Download {
  const start = () => resumed(open, { ...ways, clock, signal });
  return {
    stream: async () => (await start()).stream,
    async blob() {
      const { stream, type = "" } = await start();
      return new Response(stream, { headers: { "content-type": type } }).blob();
    },
    toFile: async (path) => saveStream((await start()).stream, path),
  };
}

/** S3 answers 403 to a link that has lapsed, and 400 to one whose credentials have. */
const LAPSED = [400, 401, 403];

/**
 * A file behind a presigned link, fetched without the client's token. A download that breaks off goes on where it was, if
 * the host can. Give a function instead of the link where a new one can be had: it is asked for the first, and for another
 * when the host refuses the one it gave.
 *
 * @throws FileError when the host refuses, NetworkError when it does not answer; both from the methods of what you get.
 * @example
 * await downloadLink(payload.statementFileUrl).toFile("statement.csv");
 */
export function downloadLink(link: string | (() => string | Promise<string>), options: DownloadOptions = {}): Download {
  const { clock, onProgress, retries = DEFAULT_RETRIES } = options;
  const open: OpenFile =
    typeof link === "string"
      ? (signal, from) => openLink(link, { ...options, signal }, from)
      : renewing(link, (url, signal, from) => openLink(url, { ...options, signal }, from));
  return downloadOf(open, { clock, onProgress, signal: options.signal, retries, resumes: retries });
}

/** Keeps the link that it asked for, and asks for another when that one is refused. */
function renewing(
  link: () => string | Promise<string>,
  openWith: (url: string, ...rest: Parameters<OpenFile>) => ReturnType<OpenFile>,
): OpenFile {
  let known: string | undefined;
  return async (...rest) => {
    try {
      return await openWith((known ??= await link()), ...rest);
    } catch (error) {
      if (!(error instanceof FileError) || !LAPSED.includes(error.status ?? 0)) throw error;
    }
    return openWith((known = await link()), ...rest);
  };
}

/** What a download needs of a client. */
interface FetchingClient {
  fetch(pathOrUrl: string | URL, init?: FetchInit): Promise<Response>;
  readonly baseUrl: string;
}

/** What one call of the client may set for itself, and what a download may. */
export interface PathDownloadOptions extends CallOptions, Pick<DownloadOptions, "onProgress" | "signal" | "clock"> {
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * A file of the vendor's own API, such as a PDF, fetched by the client with its token and retries. A download that breaks
 * off goes on where it was, if the server can.
 *
 * @throws HttpError when the API refuses, and what else a call may throw; from the methods of what you get.
 * @example
 * await download(pliant, `/receipts/${receiptId}/pdf`).toFile("receipt.pdf");
 */
export function download(client: FetchingClient, path: string, options: PathDownloadOptions = {}): Download {
  const { onProgress, clock, signal, headers, ...init } = options;
  const { retries: resumes = DEFAULT_RETRIES } = init;
  const open: OpenFile = async (aborts, from) => {
    const own = { ...headers, ...(from && rangeHeaders(from)) };
    const response = await client.fetch(path, { ...init, signal: aborts, headers: own });
    if (!response.ok) throw new HttpError(response, await bodyOf(response));
    const body = (response.body ?? new Blob([]).stream()) as ReadableStream<Uint8Array>;
    const explain = (error: unknown) =>
      aborts.aborted ? aborts.reason : toNetworkError(error, { method: "GET", url: client.baseUrl + path });
    // Whoever takes a client's body as a stream has to end it himself.
    const ended = body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), { signal: aborts });
    return describeFile(response, watchedStream(ended, { onEnd: () => {}, explain }));
  };
  return downloadOf(open, { onProgress, clock, signal, retries: 0, resumes });
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
