import type { Payload } from "./payload.ts";
import { Upload } from "./upload.ts";

/** Forms up to this size are encoded at once; larger ones as they are sent. */
const WHOLE_LIMIT_BYTES = 1024 * 1024;

const blobsIn = (form: FormData): Blob[] => [...form.values()].filter((value) => value instanceof Blob);

/** The same form with nothing in its files: what it adds to them, boundaries and all. */
function hollow(form: FormData): FormData {
  const copy = new FormData();
  for (const [name, value] of form.entries())
    if (typeof value === "string") copy.append(name, value);
    else copy.append(name, new Blob([], { type: value.type }), value.name);
  return copy;
}

/** A form as the platform encodes it (RFC 7578). Each send has a boundary of its own, so its length is told by another's. */
export async function formPayload(form: FormData): Promise<Payload> {
  const files = blobsIn(form).reduce((sum, { size }) => sum + size, 0);
  const encoded = new Response(files > WHOLE_LIMIT_BYTES ? hollow(form) : form);
  const bytes = new Uint8Array(await encoded.arrayBuffer());
  const type = encoded.headers.get("content-type") ?? undefined;
  if (files <= WHOLE_LIMIT_BYTES) return { type, isReplayable: true, open: () => bytes };
  const whole = new Response(form);
  return {
    type: whole.headers.get("content-type") ?? undefined,
    length: bytes.byteLength + files,
    isReplayable: false,
    open: () => new Upload(whole.body as ReadableStream<Uint8Array>),
  };
}
