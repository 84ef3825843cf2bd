import type { Outgoing } from "./outgoing.ts";

/** Methods that may be sent twice (RFC 9110 section 9.2.2). */
const IDEMPOTENT = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

const LOST = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);

/**
 * Whether a request that was not answered at all is sent once more on another connection. A server that restarts closes
 * the connections it kept, and a request that is just then put on one meets nobody.
 */
export const mayUseAnotherConnection = ({ method, payload }: Outgoing, error: unknown): boolean =>
  IDEMPOTENT.has(method) &&
  (payload?.isReplayable ?? true) &&
  LOST.has((error as { code?: string } | undefined)?.code ?? "");
