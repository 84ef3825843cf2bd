import { ConfigurationError } from "@vendorkit/client";
import { CallbackError } from "./callback-error.ts";

type HeaderValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A callback as it came in, for frameworks that are neither Fetch nor Node's http. */
export interface IncomingCallback {
  readonly headers: Headers | HeaderValues;
  /** The body as it was sent, byte for byte: not parsed, and not written anew from what was parsed. */
  readonly body: string | Uint8Array | ArrayBuffer;
}

/** Callbacks are small; whoever sends more is not Pliant. */
export const LONGEST_BODY = 1_048_576;

export const rawOnly = (found: string): ConfigurationError =>
  new ConfigurationError(
    `the raw body of the callback is needed, byte for byte as it was sent, and ${found}. Turn body parsing off for this route, or keep the raw bytes.`,
    { vendor: "pliant" },
  );

function toBytes(body: unknown): Uint8Array {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw rawOnly(body === undefined ? "there is none" : "this one is an object that was parsed already");
}

/** The bytes of a callback, of a length that a callback may have. */
export async function bodyOf(source: Request | IncomingCallback): Promise<Uint8Array> {
  const isRequest = "arrayBuffer" in source;
  if (isRequest && source.bodyUsed) throw rawOnly("this request's body was read already");
  if (isRequest && Number(source.headers.get("content-length")) > LONGEST_BODY) throw tooLarge();
  const bytes = toBytes(isRequest ? await source.arrayBuffer() : source.body);
  if (bytes.length > LONGEST_BODY) throw tooLarge();
  return bytes;
}

export const tooLarge = (): CallbackError =>
  new CallbackError("too_large", `the callback is longer than ${LONGEST_BODY} bytes.`);

/** A header by its lower-case name, whatever holds it. */
export function headerOf({ headers }: Request | IncomingCallback, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const values: HeaderValues = headers;
  const key = name in values ? name : Object.keys(values).find((one) => one.toLowerCase() === name);
  const value = key === undefined ? undefined : values[key];
  return typeof value === "object" ? value.join(", ") : value;
}
