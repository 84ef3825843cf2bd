import {
  checkedUrl,
  compose,
  ConfigurationError,
  type Fetch,
  NetworkError,
  ReplayableRequest,
  shownUrl,
  systemClock,
  withDeadline,
  withEvents,
  withRetry,
} from "@vendorkit/auth-middleware";
import { FileError } from "./file-error.ts";
import type { FileProgress } from "./file-progress.ts";
import { type FileSource, openSource, type OpenSource } from "./file-source.ts";
import type { LinkOptions } from "./link-options.ts";
import { movingFetch } from "./moving-fetch.ts";
import { outgoingFile, type Watcher } from "./outgoing-file.ts";
import { refusalReason } from "./refusal-reason.ts";
import { type Hash, uploadHeaders } from "./upload-headers.ts";

/** A connection on which nothing moved for so long is broken, whatever it says of itself. */
const DEFAULT_STUCK_MS = 60_000;

export interface UploadOptions extends LinkOptions {
  /** Milliseconds in which nothing moves, after which an attempt is given up. @default 60_000 */
  readonly timeout?: number | undefined;
  /** Milliseconds for all of it; `false` for no limit. @default false */
  readonly deadline?: number | false | undefined;
  /** The length of a stream in bytes, which a stream does not say by itself. */
  readonly size?: number | undefined;
  /** The media type. @default the Blob's, or "application/octet-stream" */
  readonly type?: string | undefined;
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
}

/** What was sent. */
export interface SentFile {
  readonly bytes: number;
  /** The SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** The way to a file's host: patient while bytes move, and with retries. Nothing of the client goes along. */
function wayTo(options: UploadOptions): { send: Fetch; touch: () => void } {
  const { vendor, fetch = globalThis.fetch, timeout = DEFAULT_STUCK_MS, deadline = false, retries } = options;
  const { clock = systemClock } = options;
  const moving = movingFetch(fetch as never, { clock, timeout, vendor });
  const layers = [
    withEvents(undefined, { vendor, clock }),
    withDeadline({ deadline, clock }),
    withRetry({ clock, ...(retries !== undefined && { retries }) }),
  ];
  return { send: compose(moving.fetch as unknown as Fetch, ...layers), touch: moving.touch };
}

/** A body for each attempt, and the checksum of the one that was sent last. */
function measured(file: OpenSource, newHash: Hash, watcher: Omit<Watcher, "onChunk">, touch: () => void) {
  const sent = { bytes: file.size ?? 0, sha256: file.size === 0 ? newHash().digest("hex") : "" };
  const read = () => {
    const hash = newHash();
    const onChunk = (chunk: Uint8Array, isLast: boolean) => {
      touch();
      hash.update(chunk);
      if (isLast) sent.sha256 = hash.digest("hex");
    };
    return outgoingFile(file, { ...watcher, onChunk });
  };
  return { sent, body: file.isReplayable ? read : read() };
}

/**
 * Sends a file to a presigned link with PUT: piece by piece, without the client's token, and never on to another address.
 * What can be read twice is sent again after a fault of the network, 408, 425, 429 and 5xx.
 *
 * @throws FileError for an answer that is not a success, NetworkError for none, ConfigurationError for a stream without
 * `size`; what the source throws, as it is.
 * @example
 * const { sha256 } = await uploadToLink(link, { path: "photo.png" }, { type: "image/png" });
 */
export async function uploadToLink(link: string, source: FileSource, options: UploadOptions = {}): Promise<SentFile> {
  const { vendor, signal, onProgress } = options;
  const url = checkedUrl(link, "the upload's link", vendor);
  const file = await openSource(source, options.size);
  if (file.size === undefined)
    throw new ConfigurationError("give `size` with a stream: the file's host wants to know the length first.", {
      vendor,
    });
  const { createHash } = await import("node:crypto");
  const newHash = () => createHash("sha256");
  const headers = await uploadHeaders(url, file, newHash, options);
  const fault = new AbortController();
  const { send, touch } = wayTo(options);
  const { sent, body } = measured(file, newHash, { onProgress, onFault: (error) => fault.abort(error) }, touch);
  const request = new ReplayableRequest(url.href, {
    method: "PUT",
    headers,
    body,
    signal: signal ? AbortSignal.any([signal, fault.signal]) : fault.signal,
    credentials: "omit",
    // Else the file could go elsewhere; and Node's fetch would keep all of a stream, to send it once more.
    redirect: "error",
  });
  const response = await send(request as unknown as Request);
  await checkTaken(response, url, vendor);
  if (sent.sha256 === "")
    throw new NetworkError("cut", `PUT ${shownUrl(url.href)} was answered before all of the file was sent.`, {
      vendor,
    });
  return sent;
}

async function checkTaken(response: Response, { href }: URL, vendor: string | undefined): Promise<void> {
  if (response.ok) return response.body?.cancel();
  const reason = await refusalReason(response);
  const told = `PUT ${shownUrl(href)} answered ${response.status}${reason && `: ${reason}`}.`;
  throw new FileError(response.status, told, vendor);
}
