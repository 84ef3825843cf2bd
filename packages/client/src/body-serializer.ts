import { isOneShot } from "@vendorkit/auth-middleware";
import { defaultBodySerializer } from "openapi-fetch";

type HeaderSource = Headers | Record<string, unknown> | undefined;

/** What most bodies are; asked first, since `instanceof` adds up. */
const isLiteral = (body: unknown): boolean => {
  const prototype: unknown = typeof body === "object" && body !== null && Object.getPrototypeOf(body);
  return prototype === Object.prototype || prototype === Array.prototype;
};

/** Bodies that the transport sends as they are; everything else is JSON. */
const isRaw = (body: unknown): body is object =>
  isOneShot(body) ||
  typeof body === "function" ||
  (!isLiteral(body) &&
    (body instanceof Blob ||
      body instanceof ArrayBuffer ||
      ArrayBuffer.isView(body) ||
      body instanceof URLSearchParams));

const isBlob = (value: unknown): value is Blob => value instanceof Blob;

/** JSON cannot hold a file: an object that has one is the body of a `multipart/form-data` operation. */
const holdsBlob = (body: unknown): body is Record<string, unknown> =>
  typeof body === "object" &&
  body !== null &&
  Object.values(body).some((value) => (Array.isArray(value) ? value.some(isBlob) : isBlob(value)));

/** A field for each property, several for a list; what is neither text nor a file goes as JSON. */
function toForm(body: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body))
    for (const one of [value].flat())
      if (isBlob(one)) form.append(name, one);
      else if (one !== undefined) form.append(name, typeof one === "string" ? one : JSON.stringify(one));
  return form;
}

const contentType = (headers: HeaderSource): string =>
  headers instanceof Headers ? (headers.get("content-type") ?? "") : "";

/**
 * openapi-fetch's serializer, which knows JSON and forms, and besides: objects with files, bytes, blobs, streams, functions
 * that give them, and text.
 */
export function bodySerializer(body: unknown, headers?: HeaderSource): unknown {
  if (isRaw(body)) return body;
  if (holdsBlob(body)) return toForm(body);
  const type = contentType(headers);
  if (typeof body === "string" && type !== "" && !type.includes("json")) return body;
  if (type === "application/json" && isLiteral(body)) return JSON.stringify(body);
  return (defaultBodySerializer as (body: unknown, headers: HeaderSource) => unknown)(body, headers);
}

/** The media type of a body that is not JSON, for callers who did not set one. */
export function mediaTypeOf(body: unknown): string | undefined {
  if (!isRaw(body)) return undefined;
  if (body instanceof URLSearchParams) return "application/x-www-form-urlencoded;charset=UTF-8";
  return (body instanceof Blob && body.type) || "application/octet-stream";
}

/** A body as a platform `Request` takes it: a function's outcome, and a stream with what the platform wants to be told of it. */
export function platformBody(given: unknown): { body: unknown; duplex?: "half" } {
  const body: unknown = typeof given === "function" ? given() : given;
  return isOneShot(body) ? { body, duplex: "half" } : { body };
}
