import { ConfigurationError } from "@vendorkit/auth-middleware";
import type { FileProgress } from "./file-progress.ts";
import type { OpenSource } from "./file-source.ts";

/** Who is told of a file on its way out. */
export interface Watcher {
  readonly onChunk?: ((chunk: Uint8Array, isLast: boolean) => void) | undefined;
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
  /** Told when the source itself fails, which another attempt would not mend. */
  readonly onFault: (error: unknown) => void;
}

/** Reads a source for one send, counts its bytes, and sees to it that there are as many as were announced. */
export async function* outgoingFile(
  { size, read }: OpenSource,
  { onChunk, onProgress, onFault }: Watcher,
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0;
  try {
    for await (const chunk of read()) {
      bytes += chunk.byteLength;
      if (size !== undefined && bytes > size) break;
      // Told before the piece leaves: the answer to the last one may be there before anybody asks for more.
      onChunk?.(chunk, bytes === size);
      onProgress?.({ bytes, totalBytes: size });
      yield chunk;
    }
    if (size === undefined || bytes === size) return;
    const found = bytes > size ? "more" : `${bytes}`;
    throw new ConfigurationError(
      `the file was to have ${size} bytes and has ${found}: it changed, or \`size\` is wrong.`,
    );
  } catch (error) {
    onFault(error);
    throw error;
  }
}
