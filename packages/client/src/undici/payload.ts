import { isOneShot } from "@vendorkit/auth-middleware";
import { formPayload } from "./form-payload.ts";
import { Upload } from "./upload.ts";

/** A request's body, as undici takes it. */
export interface Payload {
  /** Its media type, where the caller names none. */
  readonly type?: string | undefined;
  /** Its length, where undici cannot know it. */
  readonly length?: number;
  /** Whether `open` gives the same bytes each time. */
  readonly isReplayable: boolean;
  open(): string | Uint8Array | Upload;
}

const fixed = (data: string | Uint8Array, type?: string): Payload => ({ type, isReplayable: true, open: () => data });

const streamed = (source: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): Payload => {
  const upload = new Upload(source);
  return { isReplayable: false, open: () => upload };
};

const blobPayload = (blob: Blob): Payload => ({
  type: blob.type || undefined,
  length: blob.size,
  isReplayable: true,
  open: () => new Upload(blob.stream() as ReadableStream<Uint8Array>),
});

/** What fetch makes of a body (Fetch standard, "extract a body"). */
export function payloadOf(body: unknown): Payload | Promise<Payload> | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === "string") return fixed(body, "text/plain;charset=UTF-8");
  if (ArrayBuffer.isView(body)) return fixed(new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  if (body instanceof ArrayBuffer) return fixed(new Uint8Array(body));
  if (body instanceof URLSearchParams) return fixed(String(body), "application/x-www-form-urlencoded;charset=UTF-8");
  if (body instanceof Blob) return blobPayload(body);
  if (body instanceof FormData) return formPayload(body);
  if (isOneShot(body)) return streamed(body as AsyncIterable<Uint8Array>);
  // oxlint-disable-next-line typescript/no-base-to-string -- as fetch does, "[object Object]" and all
  return fixed(String(body), "text/plain;charset=UTF-8");
}

/** Bodies of a platform `Request` up to this size are sent with their length; larger ones as they come. */
const WHOLE_LIMIT_BYTES = 1024 * 1024;

interface StreamReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(reason?: unknown): Promise<void>;
}

async function* joined(chunks: Uint8Array[], reader: StreamReader): AsyncGenerator<Uint8Array, undefined> {
  try {
    yield* chunks;
    for (let { value } = await reader.read(); value; { value } = await reader.read()) yield value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** The body of a platform `Request`, whose length cannot be asked for. The signal ends the reading. */
export async function payloadOfStream(stream: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<Payload> {
  const reader = stream.getReader() as StreamReader;
  const stop = () => void reader.cancel(signal.reason).catch(() => {});
  signal.addEventListener("abort", stop);
  const chunks: Uint8Array[] = [];
  try {
    for (let size = 0; size <= WHOLE_LIMIT_BYTES;) {
      const { value } = await reader.read();
      if (!value) return fixed(Buffer.concat(chunks));
      chunks.push(value);
      size += value.byteLength;
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
  return streamed(joined(chunks, reader));
}
