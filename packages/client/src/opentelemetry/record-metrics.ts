import { type Attributes, type Meter, type MetricOptions, metrics } from "@opentelemetry/api";
import type { EventListener, VendorkitEvent } from "@vendorkit/auth-middleware";
import { callAttributes, outcomeAttributes, SCOPE } from "./attributes.ts";

/** Seconds, as the semantic conventions advise for HTTP clients; and up to ten minutes for what may wait. */
const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
const WAIT_SECONDS = [...REQUEST_SECONDS, 30, 60, 120, 300, 600];

const seconds = (description: string, explicitBucketBoundaries: number[]): MetricOptions => ({
  description,
  unit: "s",
  advice: { explicitBucketBoundaries },
});

const instrumentsOf = (meter: Meter) => ({
  attempts: meter.createHistogram(
    "http.client.request.duration",
    seconds("Duration of HTTP client requests.", REQUEST_SECONDS),
  ),
  calls: meter.createHistogram(
    "vendorkit.client.call.duration",
    seconds("Duration of calls, with their waits and attempts.", WAIT_SECONDS),
  ),
  waits: meter.createHistogram(
    "vendorkit.client.wait.duration",
    seconds("What calls were told to wait before they sent, or sent again.", WAIT_SECONDS),
  ),
  tokens: meter.createHistogram(
    "vendorkit.client.token.duration",
    seconds("Time to get a token that was not at hand.", REQUEST_SECONDS),
  ),
  mints: meter.createCounter("vendorkit.client.token.requests", {
    description: "Requests to the token endpoint.",
    unit: "{request}",
  }),
  replays: meter.createCounter("vendorkit.client.replays", {
    description: "Requests that were sent again because their token was rejected.",
    unit: "{request}",
  }),
  warnings: meter.createCounter("vendorkit.client.warnings", {
    description: "Things that work and should not stay so.",
    unit: "{warning}",
  }),
});

/** Counts and measures what happens. */
export function recordMetrics({ meter, attempts = true }: { meter?: Meter; attempts?: boolean }): EventListener {
  const calls = new Map<number, Attributes>();
  let instruments: ReturnType<typeof instrumentsOf> | undefined;

  function record(event: VendorkitEvent): void {
    // Not before the first event: an instrument made before the application has set its provider up stays mute.
    instruments ??= instrumentsOf(meter ?? metrics.getMeter(SCOPE));
    const vendor = event.vendor === undefined ? {} : { "vendorkit.vendor": event.vendor };
    const call = "call" in event ? calls.get(event.call) : undefined;
    switch (event.type) {
      case "call":
        calls.set(event.call, callAttributes(event));
        break;
      case "attempt":
        if (attempts) instruments.attempts.record(event.durationMs / 1000, { ...call, ...outcomeAttributes(event) });
        break;
      case "wait":
        instruments.waits.record(event.delayMs / 1000, { ...vendor, "vendorkit.wait.reason": event.reason });
        break;
      case "token": {
        const { reason, source, error } = event;
        const how = { ...vendor, "vendorkit.token.reason": reason, "vendorkit.token.source": source };
        instruments.tokens.record(event.durationMs / 1000, { ...how, ...(error && { "error.type": error }) });
        if (event.requests > 0) instruments.mints.add(event.requests, how);
        break;
      }
      case "done":
        calls.delete(event.call);
        instruments.calls.record(event.durationMs / 1000, { ...call, ...outcomeAttributes(event) });
        if (event.replays > 0) instruments.replays.add(event.replays, call);
        break;
      default:
        instruments.warnings.add(1, { ...vendor, "vendorkit.warning.code": event.code });
    }
  }
  return record;
}
