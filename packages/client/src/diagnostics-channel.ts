import { channel } from "node:diagnostics_channel";
import type { EventListener, VendorkitEvent } from "@vendorkit/auth-middleware";

/** The channel of each type of event: `vendorkit:call`, `vendorkit:attempt` and so on. */
export type EventChannel = `vendorkit:${VendorkitEvent["type"]}`;

/**
 * A listener for `onEvent` that publishes each event on the `node:diagnostics_channel` of its type, such as
 * `vendorkit:done`. Where nobody subscribes to a channel, nothing is published.
 *
 * @example
 * const apiera = createApieraClient({ onEvent: publishEvents() });
 * subscribe("vendorkit:done", (event) => metrics.record(event.durationMs));
 */
export function publishEvents(): EventListener {
  return (event) => {
    const own = channel(`vendorkit:${event.type}` satisfies EventChannel);
    if (own.hasSubscribers) own.publish(event);
  };
}
