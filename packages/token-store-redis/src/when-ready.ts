import { setTimeout as sleep } from "node:timers/promises";
import { VendorkitError } from "@vendorkit/auth-middleware";

/** How often a connection that is being made is looked at. */
const LOOK_MS = 5;

/** Waits for a connection, as long as anybody does: a command given before would lie in the client's queue. */
export async function whenReady(isReady: () => boolean, signal: AbortSignal): Promise<void> {
  while (!isReady()) {
    if (signal.aborted) throw new VendorkitError("store_disconnected", "has no connection");
    // oxlint-disable-next-line no-await-in-loop -- clients disagree about events, and all have a state
    await sleep(LOOK_MS);
  }
}

/** Runs a script by its digest, and by its text where Redis does not know it yet and somebody still waits. */
export async function byDigest(
  known: () => Promise<unknown>,
  whole: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<unknown> {
  try {
    return await known();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("NOSCRIPT") && !signal.aborted) return whole();
    throw error;
  }
}

const heard = new WeakSet<object>();

/** An `error` event that nobody listens to would end the process. */
export function hearErrors(client: { on(event: "error", listener: () => void): unknown }): void {
  if (heard.has(client)) return;
  heard.add(client);
  client.on("error", () => {});
}
