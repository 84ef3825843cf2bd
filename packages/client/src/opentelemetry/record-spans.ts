import {
  type Attributes,
  type Context,
  context,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from "@opentelemetry/api";
import {
  type AttemptEvent,
  type CallEvent,
  type DoneEvent,
  type EventListener,
  systemClock,
  type TokenEvent,
  type VendorkitEvent,
  type WarningEvent,
} from "@vendorkit/auth-middleware";
import { callAttributes, outcomeAttributes, SCOPE } from "./attributes.ts";

interface OpenCall {
  readonly name: string;
  readonly span: Span;
  /** In which the attempts' spans are made. */
  readonly context: Context;
  readonly attributes: Attributes;
}

const isError = (attributes: Attributes): boolean => attributes["error.type"] !== undefined;

/** Makes a span of each call, of each attempt below it, and of each token that was asked for. */
export function recordSpans({ tracer, attempts = true }: { tracer?: Tracer; attempts?: boolean }): EventListener {
  const calls = new Map<number, OpenCall>();
  const own = tracer ?? trace.getTracer(SCOPE);

  function begin(event: CallEvent): void {
    const attributes = { ...callAttributes(event), "url.full": event.url };
    const name = event.template === undefined ? event.method : `${event.method} ${event.template}`;
    const around = context.active();
    const span = own.startSpan(name, { kind: SpanKind.INTERNAL, attributes }, around);
    calls.set(event.call, { name, span, context: trace.setSpan(around, span), attributes });
  }

  /** A span of what is over: it began as long ago as it took. */
  function past(name: string, kind: SpanKind, durationMs: number, attributes: Attributes, parent: Context): void {
    const end = systemClock.now();
    const span = own.startSpan(name, { kind, startTime: end - durationMs, attributes }, parent);
    if (isError(attributes)) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(end);
  }

  function attempt(event: AttemptEvent, { name, context: parent, attributes }: OpenCall): void {
    const resends = event.attempt > 1 && { "http.request.resend_count": event.attempt - 1 };
    past(name, SpanKind.CLIENT, event.durationMs, { ...attributes, ...outcomeAttributes(event), ...resends }, parent);
  }

  function finish(event: DoneEvent, { span }: OpenCall): void {
    const outcome = outcomeAttributes(event);
    span.setAttributes({ ...outcome, "vendorkit.attempts": event.attempts, "vendorkit.replays": event.replays });
    if (isError(outcome)) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
    calls.delete(event.call);
  }

  function token({ vendor, reason, source, requests, durationMs, lifetimeMs, error }: TokenEvent): void {
    const attributes = {
      ...(vendor !== undefined && { "vendorkit.vendor": vendor }),
      "vendorkit.token.reason": reason,
      "vendorkit.token.source": source,
      "vendorkit.token.requests": requests,
      ...(lifetimeMs !== undefined && { "vendorkit.token.lifetime_ms": lifetimeMs }),
      ...(error !== undefined && { "error.type": error }),
    };
    past("token", SpanKind.INTERNAL, durationMs, attributes, context.active());
  }

  /** On the span of its call, or else on whatever the application is at. */
  function warning({ call, code, message }: WarningEvent): void {
    const span = (call !== undefined && calls.get(call)?.span) || trace.getActiveSpan();
    span?.addEvent("warning", { "vendorkit.warning.code": code, message });
  }

  function ofCall(event: Exclude<VendorkitEvent, { type: "call" | "token" | "warning" }>): void {
    const call = calls.get(event.call);
    if (!call) return;
    if (event.type === "done") finish(event, call);
    else if (event.type === "wait")
      call.span.addEvent("wait", { "vendorkit.wait.reason": event.reason, "vendorkit.wait.delay_ms": event.delayMs });
    else if (attempts) attempt(event, call);
  }

  return (event) => {
    if (event.type === "call") begin(event);
    else if (event.type === "token") token(event);
    else if (event.type === "warning") warning(event);
    else ofCall(event);
  };
}
