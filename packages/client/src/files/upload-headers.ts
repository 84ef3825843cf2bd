import { ConfigurationError } from "@vendorkit/auth-middleware";
import type { OpenSource } from "./file-source.ts";

/** S3 takes an `x-amz-` header only if the link was signed with it (AWS, "Query string authentication"). */
const CHECKSUM_HEADER = "x-amz-checksum-sha256";

const wantsChecksum = (link: URL): boolean =>
  (link.searchParams.get("X-Amz-SignedHeaders") ?? "").toLowerCase().split(";").includes(CHECKSUM_HEADER);

/** Begins a checksum. */
export type Hash = () => ReturnType<typeof import("node:crypto").createHash>;

/** What the file's host has to know before the bytes. */
export async function uploadHeaders(
  link: URL,
  file: OpenSource,
  newHash: Hash,
  { type, vendor }: { readonly type?: string | undefined; readonly vendor?: string | undefined },
): Promise<Headers> {
  const headers = new Headers({
    "content-type": type ?? file.type ?? "application/octet-stream",
    "content-length": String(file.size),
  });
  if (!wantsChecksum(link)) return headers;
  if (!file.isReplayable)
    throw new ConfigurationError(
      "the link wants a checksum before the bytes, and a stream can be read once: give a function that opens the stream, a path, a Blob or bytes.",
      { vendor },
    );
  const hash = newHash();
  for await (const chunk of file.read()) hash.update(chunk);
  headers.set(CHECKSUM_HEADER, hash.digest("base64"));
  return headers;
}
