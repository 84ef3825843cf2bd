/** Writes a stream to a file, which has its name only once it is whole. */
export async function saveStream(stream: ReadableStream<Uint8Array>, path: string): Promise<void> {
  const [{ createWriteStream }, { rename, rm }, { Readable }, { pipeline }] = await Promise.all([
    import("node:fs"),
    import("node:fs/promises"),
    import("node:stream"),
    import("node:stream/promises"),
  ]);
  const part = `${path}.${crypto.randomUUID()}.part`;
  try {
    await pipeline(Readable.fromWeb(stream as never), createWriteStream(part, { flags: "wx" }));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
