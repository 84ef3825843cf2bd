import { until, type UntilOptions, VendorkitError } from "@vendorkit/client";
import type { ApieraClient } from "./create-apiera-client.ts";
import { paginate } from "./paginate.ts";
import type { components } from "./schema.ts";

type File_ = components["schemas"]["FileResponse"];

/** Which file to wait for: `{ ...file, sha256 }` of what `uploadFile` gave. */
export interface AwaitedFile {
  readonly uuid: string;
  readonly assetUuid: string;
  /** What was sent. A file that has another checksum once it is uploaded is an error. */
  readonly sha256?: string | undefined;
}

/** A file that arrived as other bytes than were sent. */
export class ChecksumError extends VendorkitError {
  /** The SHA-256 that was sent, and the one that Apiera has. */
  readonly expected: string;
  readonly actual: string;

  constructor(uuid: string, expected: string, actual: string) {
    super("checksum_mismatch", `file ${uuid} has the SHA-256 ${actual}, and ${expected} was sent. Upload it again.`, {
      vendor: "apiera",
    });
    this.expected = expected;
    this.actual = actual;
  }

  // No static block, which would stay in the bundles of those who never import this.
  override get name(): string {
    return "ChecksumError";
  }
}

const SHA_256 = /^[\da-f]{64}$/i;

/**
 * Reads an asset's files until one is `uploaded`, compares its checksum with what was sent, and gives its row. Apiera does
 * not publish when that is.
 *
 * @throws ChecksumError when other bytes arrived, DeadlineError after `deadline` (15 minutes), HttpError when a read is
 * refused.
 * @example
 * const { file, sha256 } = await uploadFile(apiera, { assetUuid, mimeType: "image/png" }, { path: "photo.png" });
 * const { checksum } = await waitForFile(apiera, { ...file, sha256 });
 */
export async function waitForFile(
  apiera: Pick<ApieraClient, "request">,
  { uuid, assetUuid, sha256 }: AwaitedFile,
  options: Omit<UntilOptions<File_ | undefined>, "vendor" | "what"> = {},
): Promise<File_> {
  const find = async ({ signal }: { signal: AbortSignal }): Promise<File_ | undefined> => {
    const params = { path: { assetUuid } };
    for await (const file of paginate(apiera, "/v1/assets/{assetUuid}/files", { params, signal }))
      if (file.uuid === uuid) return file;
    return undefined;
  };
  const what = `file ${uuid}`;
  const file = await until(find, (one) => one?.status === "uploaded", { ...options, vendor: "apiera", what });
  const { checksum = "" } = file ?? {};
  // How Apiera writes a checksum is not published; what does not look like one proves nothing.
  if (sha256 && SHA_256.test(checksum) && checksum.toLowerCase() !== sha256.toLowerCase())
    throw new ChecksumError(uuid, sha256, checksum);
  return file as File_;
}
