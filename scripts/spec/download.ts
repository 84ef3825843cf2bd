import ky, { isHTTPError } from "ky";
import pRetry, { AbortError } from "p-retry";
import { SpecError } from "./spec-error.ts";

/** The largest specification met so far is 13 MB; five times that is a mistake or an attack. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Per attempt and for the headers: a documentation host that is silent for so long will not answer. */
const TIMEOUT = 30_000;
const RETRIES = 3;
const RETRYABLE = new Set([408, 425, 429, 500, 502, 503, 504]);

export interface DownloadOptions {
  /** Told what happens, one line at a time. */
  readonly report?: (line: string) => void;
  /** The first pause between attempts, in milliseconds; it doubles. Default 1000. */
  readonly pause?: number;
}

/** Fetches a file, over https or from this machine, with retries on what passes by itself. */
export async function download(url: URL, options: DownloadOptions = {}): Promise<Uint8Array> {
  refuseUnsafe(url);
  return await pRetry(() => attempt(url, options), {
    retries: RETRIES,
    minTimeout: options.pause ?? 1000,
    randomize: true,
    shouldRetry: ({ error }) => !isHTTPError(error) || RETRYABLE.has(error.response.status),
    onFailedAttempt: ({ error, attemptNumber, retriesLeft }) => {
      options.report?.(`attempt ${attemptNumber} failed (${error.message}), ${retriesLeft} left`);
    },
  }).catch((error: unknown) => {
    if (error instanceof SpecError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new SpecError(withoutSecrets(url), `the download failed: ${reason}`, "check the address in a browser", {
      cause: error,
    });
  });
}

async function attempt(url: URL, { report }: DownloadOptions): Promise<Uint8Array> {
  const response = await ky.get(url, { retry: 0, timeout: TIMEOUT });
  refuseUnsafe(new URL(response.url || url));
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES)
      throw new AbortError(new SpecError(withoutSecrets(url), "it is larger than 64 MB", "save it and trim it"));
    chunks.push(chunk);
  }
  report?.(`${size} bytes`);
  return Buffer.concat(chunks);
}

function refuseUnsafe(url: URL): void {
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol === "https:" || (url.protocol === "http:" && local)) return;
  // A contract that anyone on the way can change is none.
  throw new AbortError(new SpecError(withoutSecrets(url), "it is not served over https", "use the https address"));
}

/** An address that can be kept and shown: presigned links carry their secret in the query. */
export function withoutSecrets(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
