import { type Clock, systemClock } from "./clock.ts";
import { type EventListener, safeListener } from "./events.ts";
import { type Layer, wrapping } from "./layer.ts";
import { shownUrl } from "./network-error.ts";

export interface EventOptions {
  /** Said in every event and error of the call. */
  vendor?: string | undefined;
  clock?: Clock;
}

/**
 * Tells a listener what happens to each call: `call`, `attempt`, `wait`, `warning`, `done`. It is told at once and is
 * not waited for; what it throws changes nothing. Without a listener the layer only names the vendor.
 *
 * @example
 * withEvents((event) => event.type === "done" && metrics.record(event.vendor, event.durationMs));
 */
export function withEvents(listener: EventListener | undefined, options: EventOptions = {}): Layer {
  const { vendor, clock = systemClock } = options;
  const emit = safeListener(listener);
  return wrapping(clock, (next) => (request) => {
    const { call } = request;
    call.vendor = vendor;
    call.emit = emit;
    emit?.({
      type: "call",
      vendor,
      call: call.id,
      method: request.method,
      url: shownUrl(request.url),
      template: call.template && shownUrl(call.template),
    });
    return next(request);
  });
}
