import { type EventListener, safeListener } from "@vendorkit/auth-middleware";

/**
 * Several listeners as one, for `onEvent`. Each is told of every event, whatever the others throw.
 *
 * @example
 * const apiera = createApieraClient({ onEvent: listeners(openTelemetry(), logEvents(pino())) });
 */
export function listeners(...all: readonly EventListener[]): EventListener {
  const safe = all.map((listener) => safeListener(listener));
  return (event) => {
    for (const listener of safe) listener(event);
  };
}
