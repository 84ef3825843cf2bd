import { type Clock, NetworkError, shownUrl } from "@vendorkit/auth-middleware";
import { FileError } from "./file-error.ts";

interface Limit {
  readonly clock: Clock;
  /** Milliseconds. */
  readonly timeout: number;
  readonly vendor: string | undefined;
}

type Send = (url: unknown, init: RequestInit) => Promise<Response>;

/**
 * A `fetch` that is ended when nothing moves for `timeout` milliseconds. A large file takes as long as it takes; one that
 * nobody takes is stuck. `touch` says that something moved.
 */
export function movingFetch(fetch: Send, { clock, timeout, vendor }: Limit): { fetch: Send; touch: () => void } {
  let last = 0;
  const touch = () => void (last = clock.monotonic());
  const send: Send = async (url, init) => {
    const stuck = new AbortController();
    touch();
    const look = (): void => {
      const left = last + timeout - clock.monotonic();
      if (left > 0) {
        timer = clock.timer(left, look);
        return;
      }
      const told = `${init.method} ${shownUrl(String(url))} was stuck: in ${timeout} ms no byte was taken and no answer came.`;
      stuck.abort(new NetworkError("timeout", told, { vendor }));
    };
    let timer = clock.timer(timeout, look);
    const signal = init.signal ? AbortSignal.any([init.signal, stuck.signal]) : stuck.signal;
    try {
      return await fetch(url, { ...init, signal });
    } catch (error) {
      // Nothing of this error says it but its words, in undici and in what is built on it.
      if (!/redirect/i.test(String((error as { cause?: unknown }).cause))) throw error;
      const told = `${init.method} ${shownUrl(String(url))} was answered with a redirect, and a file is sent to its link only.`;
      throw new FileError(undefined, told, vendor);
    } finally {
      timer.cancel();
    }
  };
  return { fetch: send, touch };
}
