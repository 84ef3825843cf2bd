/**
 * Makes calls in a process of its own, with a token store or without one, and prints what one call took in microseconds:
 * on the clock, and of the processor. `node cost-child.ts '{"calls":…,"origin":…,"store":…}'`; without an origin, on a stub.
 */
import { createPliantClient } from "@vendorkit/pliant";
import { openStore, type StoreOptions } from "./open-store.ts";

export interface CostTask {
  readonly calls: number;
  readonly inFlight: number;
  /** A server on loopback; undefined: a function answers at once. */
  readonly origin: string | undefined;
  readonly store: StoreOptions | undefined;
}

/** Microseconds of one call. */
export interface Cost {
  readonly clock: number;
  readonly cpu: number;
}

const TOKEN = JSON.stringify({ access_token: "a-token", token_type: "Bearer", expires_in: 86_400 });

const stub = (async (input: string | URL | Request, _init?: RequestInit) => {
  const isToken = (input instanceof Request ? input.url : String(input)).endsWith("/token");
  return new Response(isToken ? TOKEN : "{}", { headers: { "content-type": "application/json" } });
}) satisfies typeof fetch;

async function measure(call: () => Promise<unknown>, calls: number, inFlight: number): Promise<Cost> {
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  let left = calls;
  const lane = async () => {
    // oxlint-disable-next-line no-await-in-loop -- a lane makes one call at a time
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  const { user, system } = process.cpuUsage(cpu);
  return { clock: ((performance.now() - began) * 1_000) / calls, cpu: (user + system) / calls };
}

const task = JSON.parse(process.argv[2] ?? "") as CostTask;
const origin = task.origin ?? "http://127.0.0.1:1";
const client = createPliantClient({
  clientId: "id",
  clientSecret: "secret",
  baseUrl: `${origin}/api`,
  tokenUrl: `${origin}/token`,
  fetch: task.origin ? undefined : stub,
  tokenStore: task.store && (await openStore(task.store)),
});
const call = () => client.GET("/organizations");
await measure(call, task.calls, task.inFlight);
console.log(JSON.stringify(await measure(call, task.calls, task.inFlight)));
process.exit(0);
