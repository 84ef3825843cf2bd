import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Answer } from "../answer.ts";
import type { FaultPlan } from "../faults.ts";
import { s3Error } from "./s3-error.ts";
import type { ReceivedFile, UploadTarget } from "./shelf.ts";

/** Reads a file to its end without keeping it; undefined when it broke off, or was broken off by a fault. */
async function receive(request: IncomingMessage, fault: FaultPlan | undefined): Promise<ReceivedFile | undefined> {
  const hash = createHash("sha256");
  let size = 0;
  const cut = fault?.cut === true ? Number(request.headers["content-length"]) / 2 : (fault?.cut ?? Infinity);
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
      if (size >= Number(cut)) return void request.socket.resetAndDestroy();
    }
  } catch {
    return undefined;
  }
  return { size, sha256: hash.digest("hex") };
}

/** Takes a file as S3 does: of a length announced before, not too large, and with the checksum that the caller named. */
export async function takeFile(
  request: IncomingMessage,
  query: URLSearchParams,
  target: UploadTarget,
  fault: FaultPlan | undefined,
): Promise<Answer | undefined> {
  const length = request.headers["content-length"];
  if (length === undefined) request.resume();
  if (request.headers["transfer-encoding"] !== undefined)
    return s3Error(501, "NotImplemented", "A header you provided implies functionality that is not implemented");
  if (length === undefined) return s3Error(411, "MissingContentLength", "You must provide the Content-Length header");
  if (Number(length) > target.largest) {
    request.resume();
    return s3Error(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
  }
  const file = await receive(request, fault);
  if (!file) return undefined;
  const claimed = request.headers["x-amz-checksum-sha256"] ?? query.get("x-amz-checksum-sha256");
  if (typeof claimed === "string" && Buffer.from(claimed, "base64").toString("hex") !== file.sha256)
    return s3Error(400, "BadDigest", "The SHA256 you specified did not match the calculated checksum");
  target.arrived(file);
  return { status: 200, headers: { ETag: `"${file.sha256.slice(0, 32)}"` } };
}
