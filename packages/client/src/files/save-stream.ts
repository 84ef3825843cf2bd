/**
 * Writes a stream to a file, piece by piece. The file has its name only once it is whole and on the disk; what was written
 * of one that breaks off is removed. A file that has the name already is replaced at the end.
 *
 * @throws what the stream or the disk fails with.
 * @example
 * const { data } = await client.GET("/reports/{id}", { params: { path: { id } }, parseAs: "stream" });
 * if (data) await saveStream(data, "report.pdf");
 */
export async function saveStream(stream: ReadableStream<Uint8Array>, path: string): Promise<void> {
  const [{ createWriteStream }, { rename, rm }, { Readable }, { pipeline }] = await Promise.all([
    import("node:fs"),
    import("node:fs/promises"),
    import("node:stream"),
    import("node:stream/promises"),
  ]);
  const part = `${path}.${crypto.randomUUID()}.part`;
  try {
    await pipeline(Readable.fromWeb(stream as never), createWriteStream(part, { flags: "wx", flush: true }));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
