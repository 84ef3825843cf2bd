import {
  Call,
  checkedUrl,
  type Fetch,
  NetworkError,
  shownUrl,
  systemClock,
  toNetworkError,
} from "@vendorkit/auth-middleware";
import { FileError } from "./file-error.ts";
import type { LinkOptions } from "./link-options.ts";
import { type Continuation, describeFile, type OpenedFile, rangeHeaders } from "./opened-file.ts";
import { refusalReason } from "./refusal-reason.ts";
import { watchedStream } from "./watched-stream.ts";

/** A presigned host answers within seconds; the client's own attempts have as long. */
const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Opens a presigned link: a plain GET without the client's token, headers or cookies, since the link is a credential by
 * itself and usually another host's. https only, or http on loopback. Sent once.
 *
 * @param from Where to go on, if the beginning was read already.
 * @throws FileError for an answer that is not a success, NetworkError for none.
 */
export async function openLink(link: string, options: LinkOptions = {}, from?: Continuation): Promise<OpenedFile> {
  const { vendor, fetch = globalThis.fetch, timeout = DEFAULT_TIMEOUT_MS, signal, clock = systemClock } = options;
  const { href } = checkedUrl(link, "the file's link", vendor);
  const url = shownUrl(href);
  const call = new Call(clock, {}, signal);
  const late = () => new NetworkError("timeout", `GET ${url} was not answered within ${timeout} ms.`, { vendor });
  call.endAfter(timeout, late);
  const explain = (error: unknown) => (call.isAborted ? error : toNetworkError(error, { method: "GET", url }, vendor));
  try {
    const init = { signal: call.signal, credentials: "omit", ...(from && { headers: rangeHeaders(from) }) } as const;
    const response = await call.race(() => (fetch as (url: string, init: object) => ReturnType<Fetch>)(href, init));
    if (!response.ok) {
      const reason = await call.race(() => refusalReason(response));
      const told = `GET ${url} answered ${response.status}${reason && `: ${reason}`}.`;
      throw new FileError(response.status, told, vendor);
    }
    call.lift();
    const body = response.body ?? new Blob([]).stream();
    return describeFile(response, watchedStream(body, { onEnd: () => call.end(), explain }));
  } catch (error) {
    const told = explain(error);
    call.end();
    throw told;
  }
}
