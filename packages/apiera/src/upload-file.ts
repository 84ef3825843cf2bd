import {
  ConfigurationError,
  type FileSource,
  type SentFile,
  type UploadOptions,
  unwrap,
  uploadToLink,
} from "@vendorkit/client";
import type { ApieraClient } from "./create-apiera-client.ts";
import type { components } from "./schema.ts";

type Schemas = components["schemas"];

/** Which file of which asset it is to be. */
export interface AssetFile {
  readonly assetUuid: string;
  /** The rendition. @default "original" */
  readonly variationType?: Schemas["FileVariationTypeInput"] | undefined;
  /** @default the Blob's type */
  readonly mimeType?: string | undefined;
  /** With its dot. @default that of the file's name or path */
  readonly extension?: string | undefined;
}

/** A file that was sent: Apiera's row of it, without the link, and what went over the wire. */
export interface UploadedFile extends SentFile {
  readonly file: Schemas["FileResponse"] & { readonly uuid: string; readonly assetUuid: string };
}

export type FileUploadOptions = Omit<UploadOptions, "vendor" | "type">;

const nameOf = (source: FileSource): string => {
  if (typeof source !== "object" || source === null) return "";
  const { name, path } = source as { name?: unknown; path?: unknown };
  return [name, path].find((one) => typeof one === "string") ?? "";
};

/** What Apiera has to be told of a file, from the caller or from the file itself. */
function described({ variationType = "original", ...asset }: AssetFile, source: FileSource) {
  const fail = (what: string): never => {
    throw new ConfigurationError(`give \`${what}\`: it does not follow from the file.`, { vendor: "apiera" });
  };
  const mimeType = asset.mimeType ?? ((source instanceof Blob && source.type) || fail("mimeType"));
  const extension = asset.extension ?? (/\.\w{1,9}$/.exec(nameOf(source))?.[0] || fail("extension"));
  return { variationType, storageLocation: "s3" as const, mimeType, extension };
}

/**
 * Uploads a file of an asset: registers it with Apiera, then sends its bytes piece by piece to the presigned link that
 * Apiera gives, without the client's token. Nothing is kept in memory.
 *
 * The bytes are sent again after a fault of the network when they can be read again. A registered file whose bytes never
 * arrive stays `awaitingUpload`.
 *
 * @param source A Blob, bytes, `{ path }`, a function that opens a stream, or a stream, which needs `size`.
 * @throws HttpError when Apiera refuses the file, FileError when the link does, NetworkError when its host does not answer.
 * @example
 * const { file, sha256 } = await uploadFile(apiera, { assetUuid, mimeType: "image/png" }, { path: "photo.png" });
 * @see https://docs.apiera.io/openapi/asset-files
 */
export async function uploadFile(
  apiera: Pick<ApieraClient, "POST">,
  asset: AssetFile,
  source: FileSource,
  options: FileUploadOptions = {},
): Promise<UploadedFile> {
  const body = described(asset, source);
  const params = { path: { assetUuid: asset.assetUuid } };
  const { signal = null } = options;
  const path = "/v1/assets/{assetUuid}/files/actions/initiate-upload";
  const { presignedUrl, ...file } = await unwrap(apiera.POST(path, { params, body, signal }));
  const sent = await uploadToLink(presignedUrl, source, { ...options, type: body.mimeType, vendor: "apiera" });
  return { file, ...sent };
}
