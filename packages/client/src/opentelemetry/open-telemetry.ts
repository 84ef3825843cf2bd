import { type Meter, type Tracer } from "@opentelemetry/api";
import type { EventListener } from "@vendorkit/auth-middleware";
import { listeners } from "../listeners.ts";
import { recordMetrics } from "./record-metrics.ts";
import { recordSpans } from "./record-spans.ts";

export interface OpenTelemetryOptions {
  /** @default that of `@vendorkit/client`, from the global provider */
  tracer?: Tracer;
  /** @default that of `@vendorkit/client`, from the global provider */
  meter?: Meter;
  /**
   * Whether each attempt has a span and counts in `http.client.request.duration`. `false` where an instrumentation of the
   * transport, such as `@opentelemetry/instrumentation-undici`, does that. @default true
   */
  attempts?: boolean;
}

/**
 * A listener for `onEvent` that makes spans and metrics of what happens, by OpenTelemetry's semantic conventions for HTTP
 * clients. A call is a span below the context it was made in, its attempts are spans below that, and a token that was
 * asked for is a span of its own. No attribute holds a secret, a token, a body or a query string.
 *
 * @example
 * const apiera = createApieraClient({ onEvent: openTelemetry() });
 * @see https://opentelemetry.io/docs/specs/semconv/http/
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): EventListener {
  return listeners(recordSpans(options), recordMetrics(options));
}
