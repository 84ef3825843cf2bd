import {
  type Call,
  type Clock,
  DeadlineError,
  layer,
  type Layer,
  type ReplayableRequest,
  shownUrl,
} from "@vendorkit/auth-middleware";
import type { Gate } from "./gate.ts";

export interface LimitLayerOptions {
  readonly vendor: string;
  readonly clock: Clock;
  /** Asks those who count elsewhere: 0 for a request that they have counted, else the milliseconds to wait. */
  readonly ask?: ((call: Call) => Promise<number>) | undefined;
}

const seconds = (ms: number): string => `${Math.ceil(ms / 1000)} s`;

/** The layer of one client, whose calls wait in a line of their own. */
export function limitLayer(gate: Gate, { vendor, clock, ask }: LimitLayerOptions): Layer {
  const line = {};

  /** A call that cannot be let through in time is told so at once. */
  const late = ({ method, url, call }: ReplayableRequest, ms: number) => {
    const message = `${method} ${shownUrl(url)} has its turn under the rate limit in ${seconds(ms)}, and its deadline leaves ${seconds(call.remaining)}. Start fewer calls at once, or set \`deadline\` if they may take longer.`;
    return new DeadlineError(message, { vendor });
  };

  /** Nothing is sent for a caller who has gone, and nothing counted. */
  function leaveIfAborted(call: Call): void {
    if (call.isAborted) gate.giveBack();
    call.throwIfAborted();
  }

  async function turn(request: ReplayableRequest): Promise<void> {
    const { call } = request;
    call.throwIfAborted();
    const delayMs = gate.waitFor(line, call);
    if (delayMs >= call.remaining) throw late(request, delayMs);
    call.waits(delayMs, "rate-limit");
    await gate.wait(line, call, (ms) => late(request, ms));
    leaveIfAborted(call);
  }

  /** A turn that the others grant too. */
  async function sharedTurn(request: ReplayableRequest, others: (call: Call) => Promise<number>): Promise<void> {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one turn after the other
      if (!gate.tryTake()) await turn(request);
      // oxlint-disable-next-line no-await-in-loop
      const ms = await others(request.call);
      leaveIfAborted(request.call);
      if (ms <= 0) return;
      gate.giveBack(ms);
    }
  }

  return layer(async (request, next) => {
    if (ask) await sharedTurn(request, ask);
    else if (!gate.tryTake()) await turn(request);
    const sent = clock.monotonic();
    let response: Response | undefined;
    try {
      return (response = await next(request));
    } finally {
      gate.leave(sent, response);
    }
  }, clock);
}
