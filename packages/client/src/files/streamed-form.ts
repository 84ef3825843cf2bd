import { ConfigurationError } from "@vendorkit/auth-middleware";
import type { FileProgress } from "./file-progress.ts";
import { type FileSource, openSource } from "./file-source.ts";
import { outgoingFile } from "./outgoing-file.ts";

/** The one file of a form. */
export interface FormFile {
  /** The name of the form's field. */
  readonly field: string;
  readonly source: FileSource;
  /** The file's name. @default the File's, or the last part of its path */
  readonly name?: string | undefined;
  /** The media type. @default the Blob's, or "application/octet-stream" */
  readonly type?: string | undefined;
  /** The length of a stream in bytes, where it is known. */
  readonly size?: number | undefined;
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
}

/** A form as the init of a call. */
export interface StreamedForm {
  readonly headers: Record<string, string>;
  /** A function where the file can be read twice, so that the form can be sent again. */
  /** Node's fetch keeps all of a stream whose request may be redirected. */
  readonly redirect: "error";
  readonly duplex: "half";
  readonly body: (() => AsyncIterable<Uint8Array>) | AsyncIterable<Uint8Array>;
  /** Aborts with what the source failed with. */
  readonly signal: AbortSignal;
}

/** What of a form comes before the file and after it. The platform frames it, around a mark that stands for the file. */
async function frame(fields: Readonly<Record<string, unknown>>, file: FormFile, name: string, type: string) {
  const mark = crypto.randomUUID();
  const form = new FormData();
  for (const [field, value] of Object.entries(fields))
    if (value !== undefined) form.append(field, typeof value === "string" ? value : JSON.stringify(value));
  form.append(file.field, new Blob([mark], { type }), name);
  const framed = new Response(form);
  const contentType = framed.headers.get("content-type") ?? "";
  const [head = "", tail = ""] = (await framed.text()).split(mark);
  const encoder = new TextEncoder();
  return { contentType, head: encoder.encode(head), tail: encoder.encode(tail) };
}

/**
 * A `multipart/form-data` body with one file that is read piece by piece as it is sent, which the platform's `FormData` does
 * for Blobs only. Texts go as they are, other values as JSON.
 *
 * @throws ConfigurationError for what is no file; Node's own error for a path where nothing is.
 * @example
 * const form = await streamedForm({ organizationId }, { field: "file", source: { path: "receipt.pdf" } });
 * await client.fetch("/receipts", { method: "POST", ...form });
 */
export async function streamedForm(fields: Readonly<Record<string, unknown>>, file: FormFile): Promise<StreamedForm> {
  const opened = await openSource(file.source, file.size);
  const { name = opened.name, type = opened.type ?? "application/octet-stream", onProgress } = file;
  if (!name) throw new ConfigurationError("give the file a `name`: servers tell a file from a text by it.");
  const { contentType, head, tail } = await frame(fields, file, name, type);
  const fault = new AbortController();
  const read = async function* () {
    yield head;
    yield* outgoingFile(opened, { onProgress, onFault: (error) => fault.abort(error) });
    yield tail;
  };
  const { size } = opened;
  const length = size === undefined ? {} : { "content-length": String(head.length + size + tail.length) };
  return {
    headers: { "content-type": contentType, ...length },
    redirect: "error",
    duplex: "half",
    body: opened.isReplayable ? read : read(),
    signal: fault.signal,
  };
}
