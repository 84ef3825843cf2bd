import { onAbort } from "./on-abort.ts";

/** Waits for what others may be waiting for too: the caller's signal ends this waiting only. */
export function detached<T>(shared: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return shared;
  return new Promise((resolve, reject) => {
    const forget = onAbort(signal, reject);
    shared.then(resolve, reject).finally(forget);
  });
}
