import { setTimeout as sleep } from "node:timers/promises";

/** What a process has that is nobody's fault: its standard streams, and what reads them. */
const ORDINARY = new Set(["TTYWrap", "PipeWrap", "FSReqCallback", "FSReqPromise", "CloseReq"]);

/** Sockets and timers that are still there; connections in the client's pool get a moment to notice that the server has gone. */
export async function leftovers(): Promise<string[]> {
  const ends = performance.now() + 2_000;
  for (;;) {
    const left = process.getActiveResourcesInfo().filter((name) => !ORDINARY.has(name));
    if (left.length === 0 || performance.now() > ends) return left;
    // oxlint-disable-next-line no-await-in-loop -- the pool's own clean-up takes a few turns
    await sleep(20).then(() => undefined);
  }
}
