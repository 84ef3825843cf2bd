import { type Clock, NetworkError, sleep } from "@vendorkit/auth-middleware";
import { chunksOf } from "./chunks-of.ts";
import { FileError } from "./file-error.ts";
import type { FileProgress } from "./file-progress.ts";
import type { Continuation, OpenedFile } from "./opened-file.ts";

/** Opens a file, or the rest of it. */
export type OpenFile = (signal: AbortSignal, from?: Continuation) => Promise<OpenedFile>;

interface Patience {
  readonly clock: Clock;
  /** Attempts to open it after the first. */
  readonly retries: number;
  /** How often it is opened again without a single byte of progress. */
  readonly resumes: number;
  readonly signal: AbortSignal;
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;

/** Statuses of a host that is busy or broken just now. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** What another attempt may mend. */
const isPassing = (error: unknown): boolean =>
  error instanceof NetworkError || (error instanceof FileError && PASSING.has(error.status ?? 0));

/** Does the work, again after what passes. */
async function patiently<T>(work: () => Promise<T>, { clock, retries, signal }: Patience): Promise<T> {
  const { default: pRetry } = await import("p-retry");
  const shouldRetry = async ({ error, retriesConsumed }: { error: Error; retriesConsumed: number }) => {
    if (!isPassing(error) || signal.aborted) return false;
    const full = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** retriesConsumed);
    await sleep(clock, full / 2 + (full / 2) * clock.random(), signal);
    return true;
  };
  // p-retry wraps what is no Error; a caller's reason may be anything.
  const outcome = await pRetry(
    () =>
      work().then(
        (value) => ({ value }),
        (error: unknown) => (error instanceof Error ? Promise.reject(error) : { error }),
      ),
    { retries, minTimeout: 0, shouldRetry },
  );
  if ("error" in outcome) throw outcome.error;
  return outcome.value;
}

/** Goes on where the connection broke off, if the host gives the rest of the very same file. */
async function* piecesOf(first: OpenedFile, open: OpenFile, patience: Patience) {
  const { resumes, signal, onProgress } = patience;
  let file = first;
  let bytes = 0;
  for (let barren = 0; ; barren++) {
    let broken: unknown;
    try {
      for await (const chunk of chunksOf(file.stream)) {
        barren = 0;
        bytes += chunk.byteLength;
        onProgress?.({ bytes, totalBytes: first.size });
        yield chunk;
      }
      return;
    } catch (error) {
      broken = error;
    }
    const { etag } = first;
    if (!isPassing(broken) || etag === undefined || barren >= resumes || signal.aborted) throw broken;
    // oxlint-disable-next-line no-await-in-loop -- the rest comes after the beginning
    file = await patiently(() => open(signal, { bytes, etag }), patience);
    if (file.begins === bytes && file.etag === etag) continue;
    await file.stream.cancel();
    throw broken;
  }
}

/**
 * A file as it arrives, over as many connections as it takes. A stream that is cancelled, or whose signal aborts, ends
 * whatever is under way.
 */
export async function resumed(
  open: OpenFile,
  options: Omit<Patience, "signal"> & { readonly signal: AbortSignal | null | undefined },
): Promise<OpenedFile> {
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const patience = { ...options, signal };
  const first = await patiently(() => open(signal), patience);
  const pieces = piecesOf(first, open, patience);
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel(reason) {
        stop.abort(reason);
        await pieces.return(undefined).catch(() => {});
      },
    },
    // Nothing is read before somebody asks for it.
    { highWaterMark: 0 },
  );
  return { ...first, stream };
}
