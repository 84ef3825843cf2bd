import { FAULT_HEADER, type FaultName } from "./faults.ts";
import type { CallRecord, Exchange, Ledger } from "./records.ts";

/** Names the call to the transport; it travels as a header, so that no state is shared with the client under test. */
export const CALL_HEADER = "x-soak-call";

/** What is seen of all requests together. */
export interface Watch {
  readonly calls: Map<string, CallRecord>;
  /** Requests under way: when there is none, the server has answered all it will. */
  inFlight: number;
  /** What calls that were over had left on their callers' signals. */
  listeners: number;
  now(): number;
}

const bearerOf = (headers: Headers): string | undefined => headers.get("authorization")?.replace("Bearer ", "");

/** Reads a copy of a token response: whose token it is, and for how long, by the server's own word. */
async function noteToken(ledger: Ledger, exchange: Exchange, copy: Response): Promise<void> {
  const body = (await copy.json()) as { access_token?: string; expires_in?: number };
  if (body.access_token === undefined) return;
  const minted = { asked: exchange.started, lifetime: (body.expires_in ?? 0) * 1000, fault: exchange.fault };
  ledger.minted.set(body.access_token, minted);
}

interface Place {
  readonly tokenUrl: string;
  readonly transport: typeof fetch;
  /** Told of each API request. */
  readonly onSend: () => void;
}

/** A transport, watched from outside: what one identity's clients send and what comes back. */
export function observe(watch: Watch, ledger: Ledger, { tokenUrl, transport, onSend }: Place): typeof fetch {
  return async (input, init = {}) => {
    const url = input instanceof Request ? input.url : input.toString();
    const headers = new Headers(init.headers);
    const isToken = url === tokenUrl;
    const exchange: Exchange = { started: watch.now(), ended: Infinity, token: bearerOf(headers) };
    const list = isToken ? ledger.tokenRequests : watch.calls.get(headers.get(CALL_HEADER) ?? "")?.exchanges;
    list?.push(exchange);
    if (!isToken) onSend();
    watch.inFlight++;
    try {
      const response = await transport(url, init);
      exchange.status = response.status;
      const fault = response.headers.get(FAULT_HEADER);
      if (fault) exchange.fault = fault as FaultName;
      if (isToken && response.ok) void noteToken(ledger, exchange, response.clone()).catch(() => {});
      return response;
    } catch (error) {
      exchange.error =
        (init.signal?.aborted && "aborted") || ((error as { cause?: { code?: string } }).cause?.code ?? "unknown");
      throw error;
    } finally {
      exchange.ended = watch.now();
      watch.inFlight--;
    }
  };
}
