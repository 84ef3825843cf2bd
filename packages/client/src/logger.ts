import type { CallEvent, EventListener, VendorkitEvent } from "@vendorkit/auth-middleware";

/** What a line is written at; `silent` writes none. */
export type LogLevel = "trace" | "debug" | "info" | "warn" | "error" | "silent";

/** A logger as pino has it: a method for each level, of an object and a message. */
export interface Logger extends Record<
  Exclude<LogLevel, "silent">,
  (fields: Record<string, unknown>, message: string) => void
> {
  /** Asked before a line is made. */
  isLevelEnabled?(level: string): boolean;
}

export interface LogOptions {
  /** The level of an event's line; undefined leaves the default. @default see the README */
  levelOf?: (event: VendorkitEvent) => LogLevel | undefined;
}

const isFailure = (event: { status?: number; error?: string }): boolean =>
  event.error !== undefined || (event.status ?? 0) >= 400;

/** What went well is detail; what a caller may have to act on is not. */
function defaultLevel(event: VendorkitEvent): LogLevel {
  switch (event.type) {
    case "call":
      return "trace";
    case "attempt":
      return isFailure(event) ? "info" : "trace";
    case "wait":
      return "info";
    case "token":
      return event.error === undefined ? "info" : "error";
    case "done":
      if (event.error !== undefined) return "error";
      return isFailure(event) ? "warn" : "debug";
    default:
      return "warn";
  }
}

const ms = (duration: number): string => `${Math.round(duration)} ms`;

/** One line for people. */
function messageOf(event: VendorkitEvent, call: CallEvent | undefined): string {
  const what = call ? `${call.method} ${call.url}` : "call";
  switch (event.type) {
    case "call":
      return `${what} begins`;
    case "attempt":
      return `${what} attempt ${event.attempt}: ${event.status ?? event.error} after ${ms(event.durationMs)}`;
    case "wait":
      return `${what} waits ${ms(event.delayMs)} (${event.reason})`;
    case "token":
      return `token (${event.reason}): ${event.error ?? `from the ${event.source}`} after ${ms(event.durationMs)}`;
    case "done":
      return `${what} done: ${event.status ?? event.error} after ${ms(event.durationMs)}`;
    default:
      return event.message;
  }
}

/**
 * A listener for `onEvent` that writes a line for each event to pino, or to a logger like it. The event's properties are
 * the line's fields, as `vendorkit`; those of a call have its method and URL too.
 *
 * @example
 * const apiera = createApieraClient({ onEvent: logEvents(pino()) });
 */
export function logEvents(logger: Logger, { levelOf }: LogOptions = {}): EventListener {
  /** The calls under way, since only a call's first event says what it is. */
  const calls = new Map<number, CallEvent>();
  return (event) => {
    if (event.type === "call") calls.set(event.call, event);
    const call = "call" in event ? calls.get(event.call) : undefined;
    if (event.type === "done") calls.delete(event.call);
    const level = levelOf?.(event) ?? defaultLevel(event);
    if (level === "silent" || logger.isLevelEnabled?.(level) === false) return;
    const of = call && { method: call.method, url: call.url, template: call.template };
    logger[level]({ vendorkit: { ...of, ...event } }, `${event.vendor ?? "vendorkit"}: ${messageOf(event, call)}`);
  };
}
