import type { Attributes } from "@opentelemetry/api";
import type { AttemptEvent, CallEvent, DoneEvent } from "@vendorkit/auth-middleware";

/** An instrumentation scope, as OpenTelemetry calls it: who made these spans and metrics. */
export const SCOPE = "@vendorkit/client";

const DEFAULT_PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/** What is the same for a call and its attempts, and has few values: fit for metrics. */
export function callAttributes({ vendor, method, url, template }: CallEvent): Attributes {
  const { protocol, hostname, port } = new URL(url);
  return {
    ...(vendor !== undefined && { "vendorkit.vendor": vendor }),
    "http.request.method": method,
    "server.address": hostname,
    "server.port": Number(port) || DEFAULT_PORTS[protocol],
    ...(template !== undefined && { "url.template": template }),
  };
}

/** How an attempt or a call ended. A client takes every status from 400 for an error. */
export function outcomeAttributes({ status, error }: AttemptEvent | DoneEvent): Attributes {
  const type = error ?? (status !== undefined && status >= 400 ? String(status) : undefined);
  return {
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(type !== undefined && { "error.type": type }),
  };
}
