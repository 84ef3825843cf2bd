/** What one of many calls took. */
export interface CallCost {
  readonly microseconds: number;
  /** Of the processor, in all threads. */
  readonly cpu: number;
}

/** A number of calls and not a time, so that a busy machine does not leave the code uncompiled. */
export async function timedCalls(call: () => Promise<unknown>, inFlight: number, calls: number): Promise<CallCost> {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  let left = calls;
  const lane = async () => {
    // oxlint-disable-next-line no-await-in-loop -- a lane makes one call at a time
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  const { user, system } = process.cpuUsage(cpu);
  return { microseconds: ((performance.now() - began) * 1000) / calls, cpu: (user + system) / calls };
}
