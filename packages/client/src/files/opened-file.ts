/** A file as it arrives. */
export interface OpenedFile {
  readonly stream: ReadableStream<Uint8Array>;
  /** Bytes in all, when the host says so and has not compressed them. */
  readonly size: number | undefined;
  readonly type: string | undefined;
  /** What names this version of the file byte for byte, so that the rest of it can be asked for. */
  readonly etag: string | undefined;
  /** The byte that `stream` begins with. */
  readonly begins: number;
}

/** Where a download goes on. */
export interface Continuation {
  /** Bytes that are there already. */
  readonly bytes: number;
  readonly etag: string;
}

/** Asks for the rest of a file, or all of it if it is another one by now (RFC 9110 sections 13.1.5 and 14.2). */
export const rangeHeaders = ({ bytes, etag }: Continuation): Record<string, string> => ({
  range: `bytes=${bytes}-`,
  "if-range": etag,
});

const wholeNumber = (text: string | null | undefined): number | undefined => {
  const number = Number(text ?? NaN);
  return Number.isSafeInteger(number) ? number : undefined;
};

/** What the headers say of a file. */
export function describeFile(response: Response, stream: ReadableStream<Uint8Array>): OpenedFile {
  const { headers, status } = response;
  const isEncoded = headers.has("content-encoding");
  const etag = headers.get("etag") ?? "";
  const [, begins, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get("content-range") ?? "") ?? [];
  const isPart = status === 206;
  return {
    stream,
    size: isEncoded ? undefined : wholeNumber(isPart ? total : headers.get("content-length")),
    type: headers.get("content-type") ?? undefined,
    // A weak tag does not promise the same bytes, and an encoded body has others than the host counts.
    etag: etag.startsWith('"') && !isEncoded ? etag : undefined,
    begins: isPart ? (wholeNumber(begins) ?? -1) : 0,
  };
}
