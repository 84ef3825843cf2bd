import { errorName } from "./errors.ts";
import type { Fetch, Handler } from "./layer.ts";
import { toNetworkError } from "./network-error.ts";
import { senderOf } from "./sender.ts";

/** A browser hides redirects behind the status 0. */
const mayBeRedirect = ({ status }: Response): boolean => (status > 300 && status < 400) || status === 0;

/** The innermost end of the chain: one send of one attempt, its faults made into errors that hold no secret. */
export function transport(fetch: Fetch): Handler {
  const send = senderOf(fetch);
  return async (request) => {
    const { call } = request;
    call.throwIfAborted();
    const sent = call.begin();
    try {
      let response = await send(request, request.toInit(call.signal));
      if (mayBeRedirect(response) && request.redirect === "follow")
        response = await (await import("./follow-redirects.ts")).followRedirects(send, request, response);
      call.answered(sent, response);
      return response;
    } catch (raw) {
      // After an abort the platform would read the source of an upload to its end, for nobody.
      call.letGo?.();
      call.throwIfAborted();
      const error = toNetworkError(raw, request, call.vendor);
      call.failed(sent, errorName(error));
      throw error;
    }
  };
}
