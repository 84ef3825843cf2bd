import { ConfigurationError } from "@vendorkit/auth-middleware";
import { chunksOf } from "./chunks-of.ts";

/** Bytes that arrive piece by piece, and can be read once. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * A file to send: a `Blob` or `File`, bytes, a file on disk by its path, a stream, or a function that opens a stream. What
 * can be read twice can be sent again after a fault; a bare stream cannot.
 */
export type FileSource = Blob | Uint8Array | ArrayBuffer | ByteStream | (() => ByteStream) | { readonly path: string };

/** A source that is known to be there. It is read piece by piece, and never as a whole. */
export interface OpenSource {
  /** Bytes in all, where that is known. */
  readonly size: number | undefined;
  /** Whether `read` gives the same bytes again. */
  readonly isReplayable: boolean;
  /** The file's name, where it has one. */
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly read: () => AsyncIterable<Uint8Array>;
}

const isStream = (source: object): source is ByteStream => "getReader" in source || Symbol.asyncIterator in source;

const iterate = (stream: ByteStream): AsyncIterable<Uint8Array> => ("getReader" in stream ? chunksOf(stream) : stream);

async function openPath(path: string): Promise<OpenSource> {
  const [{ createReadStream }, { stat }, paths] = await Promise.all([
    import("node:fs"),
    import("node:fs/promises"),
    import("node:path"),
  ]);
  const found = await stat(path);
  if (!found.isFile()) throw new ConfigurationError(`${path} is no file.`);
  const read = () => createReadStream(path) as AsyncIterable<Uint8Array>;
  return { size: found.size, isReplayable: true, name: paths.basename(path), type: undefined, read };
}

function openBytes(bytes: Uint8Array): OpenSource {
  const read = async function* () {
    yield bytes;
  };
  return { size: bytes.byteLength, isReplayable: true, name: undefined, type: undefined, read };
}

/**
 * Finds out what a source is. `size` is what the caller says of a stream, which does not say it by itself.
 *
 * @throws ConfigurationError for what is no source; Node's own error for a path where nothing is.
 */
export async function openSource(source: FileSource, size?: number): Promise<OpenSource> {
  const stream = { size, name: undefined, type: undefined };
  if (typeof source === "function") return { ...stream, isReplayable: true, read: () => iterate(source()) };
  if (source instanceof Blob) {
    const { name } = source as { name?: string };
    const read = () => chunksOf(source.stream() as ReadableStream<Uint8Array>);
    return { size: source.size, isReplayable: true, name, type: source.type || undefined, read };
  }
  if (ArrayBuffer.isView(source)) return openBytes(source);
  if (source instanceof ArrayBuffer) return openBytes(new Uint8Array(source));
  if (typeof source === "object" && source !== null) {
    // A file stream of Node's has a path too.
    if (isStream(source)) return { ...stream, isReplayable: false, read: () => iterate(source) };
    if (typeof source.path === "string") return openPath(source.path);
  }
  throw new ConfigurationError(
    "a file to send is a Blob, bytes, a stream, a function that opens a stream, or `{ path }`.",
  );
}
