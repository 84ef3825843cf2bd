import type { Call } from "./call.ts";
import { toNetworkError } from "./network-error.ts";

/** Statuses whose answers have no body (Fetch standard, "null body status"). */
const BODILESS = new Set([101, 103, 204, 205, 304]);

/** Whether an answer has no body, whatever its headers say. */
export const hasNoBody = (method: string, status: number): boolean => method === "HEAD" || BODILESS.has(status);

const READERS = ["text", "json", "arrayBuffer", "blob", "bytes", "formData"] as const;

/**
 * Keeps the call's deadline over the reading of a body, for callers who read it themselves; a body that breaks off is a
 * `NetworkError` there too. Whoever takes the stream (`response.body`) is exempt from then on: how long a stream may take
 * is its reader's to say. The stream is not looked at before that, since some transports make it only then.
 */
export function guardBody(response: Response, call: Call, request: { method: string; url: string }): Response {
  if (hasNoBody(request.method, response.status)) {
    call.end();
    return response;
  }
  call.unref();
  for (const name of READERS) {
    const read = (response as unknown as Record<string, (() => Promise<unknown>) | undefined>)[name];
    if (!read) continue;
    const explained = () =>
      read.call(response).catch((raw: unknown) => {
        const { method, url } = request;
        throw toNetworkError(raw, { method, url, isAnswered: true }, call.vendor);
      });
    const value = () => call.race(explained).finally(() => call.end());
    Object.defineProperty(response, name, { value, configurable: true });
  }
  const own = Object.getOwnPropertyDescriptor(response, "body");
  const get = () => {
    call.end();
    if (own) Object.defineProperty(response, "body", own);
    else Reflect.deleteProperty(response, "body");
    return response.body;
  };
  return Object.defineProperty(response, "body", { get, configurable: true });
}
