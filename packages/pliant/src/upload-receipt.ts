import { type CallOptions, type FileProgress, type FileSource, streamedForm, unwrap } from "@vendorkit/client";
import type { PliantClient } from "./create-pliant-client.ts";
import type { components } from "./schema.ts";

type Schemas = components["schemas"];

/** A receipt, and whose transactions to look through. */
export interface Receipt {
  readonly organizationId: string;
  /** A Blob, bytes, `{ path }`, a function that opens a stream, or a stream. PDF, PNG or JPG. */
  readonly file: FileSource;
  /** @default the File's name, or the last part of its path */
  readonly fileName?: string | undefined;
  /** The media type. @default the Blob's, or by the ending of the name */
  readonly type?: string | undefined;
  /** What you know of the receipt, as a help for matching. */
  readonly metadata?: Schemas["ReceiptMetadata"] | undefined;
}

/** `timeout` has no limit here unless you give one: how long a file takes is the line's affair. */
export interface ReceiptOptions extends CallOptions {
  readonly signal?: AbortSignal | null | undefined;
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
  /** The length of a stream in bytes, where it is known. */
  readonly size?: number | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
};

/** Pliant takes three types of file; the ending tells which, where nothing else does. */
function typeOf({ type, file, fileName }: Receipt): string | undefined {
  if (type !== undefined || (file instanceof Blob && file.type)) return type;
  const { name, path } = file as { name?: unknown; path?: unknown };
  const known = [fileName, name, path].find((one) => typeof one === "string") ?? "";
  return TYPES[known.slice(known.lastIndexOf(".") + 1).toLowerCase()];
}

/**
 * Uploads a receipt for which Pliant looks for the transaction by itself. The file is read piece by piece as it is sent.
 * Receipts are sent once: only what Pliant refuses with 401, 429 or 503 before it took the receipt is sent again.
 *
 * @throws HttpError when Pliant refuses the receipt, such as `RECEIPT_FILE_ERROR` for a type that it does not take.
 * @example
 * const { automatchingTaskId } = await uploadReceipt(pliant, { organizationId, file: { path: "receipt.pdf" } });
 * @see https://partner.getpliant.com/reference/upload-receipt-to-automatcher
 */
export async function uploadReceipt(
  pliant: Pick<PliantClient, "POST">,
  receipt: Receipt,
  options: ReceiptOptions = {},
): Promise<Schemas["AutomatchTaskCreated"]> {
  const { organizationId, file: source, fileName: name, metadata } = receipt;
  const { onProgress, size, signal, timeout = false, ...limits } = options;
  const file = { field: "file", source, name, type: typeOf(receipt), size, onProgress };
  const form = await streamedForm({ organizationId, metadata }, file);
  const aborts = signal ? AbortSignal.any([signal, form.signal]) : form.signal;
  // The body that the specification knows is an object with the file in it; this one is written already.
  const sent = { ...limits, timeout, ...form, body: form.body as never, signal: aborts };
  return unwrap(pliant.POST("/receipts/automatching", sent));
}
