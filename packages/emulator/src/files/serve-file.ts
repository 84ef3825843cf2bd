import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "../answer.ts";
import { deliver } from "../deliver.ts";
import type { FaultPlan } from "../faults.ts";
import type { Host } from "../host.ts";
import { giveFile } from "./give-file.ts";
import { s3Error } from "./s3-error.ts";
import type { OfferedFile, UploadTarget } from "./shelf.ts";
import { openLink } from "./signed-link.ts";
import { takeFile } from "./take-file.ts";

/** A request to a signed link. */
export interface FileRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Below the vendor's prefix, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly found: OfferedFile | UploadTarget | "nothing";
  readonly fault: FaultPlan | undefined;
  readonly signal: AbortSignal;
}

/** Answers as S3 would: the signature is all it asks for, and it stands no second credential. */
export async function serveFile({ clock, stats }: Host, asked: FileRequest): Promise<void> {
  const { request, response, found, fault, signal } = asked;
  stats.files += 1;
  if (fault) stats.faults += 1;
  if (fault?.reset) return void request.socket.resetAndDestroy();
  const refused = refusal(asked, clock.now()) ?? failure(fault);
  if (refused || found === "nothing") {
    request.resume();
    return deliver(response, refused ?? s3Error(404, "NoSuchKey", "There is no such file"), fault, signal);
  }
  if ("read" in found) return giveFile(request, response, found, fault);
  const answer = await takeFile(request, asked.query, found, fault);
  if (answer)
    await deliver(response, answer, { on: "file", ...(fault?.delayMs && { delayMs: fault.delayMs }) }, signal);
}

function refusal({ request, path, query }: FileRequest, now: number): Answer | undefined {
  if (request.headers.authorization !== undefined)
    return s3Error(400, "InvalidArgument", "Only one auth mechanism allowed");
  const link = openLink(path, query, { method: request.method ?? "", now });
  if (link === "expired") return s3Error(403, "AccessDenied", "Request has expired");
  if (link === "forged") return s3Error(403, "SignatureDoesNotMatch", "The signature does not match the request");
  const signed = query.get("X-Amz-SignedHeaders")?.split(";") ?? [];
  const stranger = Object.keys(request.headers).find((name) => name.startsWith("x-amz-") && !signed.includes(name));
  if (stranger) return s3Error(403, "AccessDenied", "There were headers present in the request which were not signed");
  const missing = signed.find((name) => request.headers[name] === undefined);
  return missing === undefined ? undefined : s3Error(403, "SignatureDoesNotMatch", `The header ${missing} is missing`);
}

function failure(fault: FaultPlan | undefined): Answer | undefined {
  if ((fault?.status ?? 200) < 300) return undefined;
  return s3Error(fault?.status ?? 500, fault?.status === 503 ? "SlowDown" : "InternalError", "Please try again");
}
