import type { Dispatcher } from "undici";
import type { Outgoing } from "./outgoing.ts";

/** Methods that may be sent twice (RFC 9110 section 9.2.2). */
const IDEMPOTENT = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

const LOST = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);

interface Lost {
  readonly code?: string;
  readonly socket?: { readonly bytesRead?: number } | null;
}

interface Tally {
  opened: number;
}

const tallies = new WeakMap<Dispatcher, Tally>();

/** How many connections a dispatcher has opened: one listener each, however many requests ask. */
export function connectionsOf(dispatcher: Dispatcher): Tally {
  let tally = tallies.get(dispatcher);
  if (tally) return tally;
  tally = { opened: 0 };
  tallies.set(dispatcher, tally);
  const count = tally;
  (dispatcher as Partial<Dispatcher>).on?.("connect", () => void count.opened++);
  return tally;
}

/**
 * Whether a request that was not answered at all is sent once more, on another connection. A server that restarts closes
 * the connections it kept, and a request that is just then put on one meets nobody. What a new connection does to a
 * request is the server's answer to it, and stays so.
 *
 * @param isOld Whether the request was put on a connection that had been there before.
 */
export function mayUseAnotherConnection(out: Outgoing, error: unknown, isOld: boolean): boolean {
  const { method, payload, call } = out;
  const { code = "", socket } = (error ?? {}) as Lost;
  const { idempotent = IDEMPOTENT.has(method) } = call?.options ?? {};
  if (!LOST.has(code) || !idempotent || call?.mayRetry === false || payload?.isReplayable === false) return false;
  return isOld || (socket?.bytesRead ?? 0) > 0;
}
