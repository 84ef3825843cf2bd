import { randomUUID } from "node:crypto";
import { constants, createWriteStream } from "node:fs";
import { access, rename, rm, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { UsageError } from "../usage-error.ts";

/** @throws UsageError when a file cannot be written there; asked before anything is sent. */
export async function checkWritable(path: string): Promise<void> {
  const folder = dirname(resolve(path));
  const [isFolder, isWritable] = await Promise.all([
    stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    ),
    access(folder, constants.W_OK).then(
      () => true,
      () => false,
    ),
  ]);
  if (isFolder) throw new UsageError(`-o ${path} is a folder.`, "Name the file to write.");
  if (!isWritable) throw new UsageError(`-o ${path}: the folder ${folder} is not there, or cannot be written to.`);
}

/** Saves a stream. The file has its name only once it is whole; what was written of one that breaks off is removed. */
export async function saveFile(stream: ReadableStream<Uint8Array>, path: string, signal: AbortSignal): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await pipeline(Readable.fromWeb(stream as never), createWriteStream(part, { flags: "wx" }), { signal });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
