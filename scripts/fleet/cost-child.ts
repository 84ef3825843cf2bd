/**
 * Makes calls in a process of its own, with a token store or without one, and prints what one call took in microseconds:
 * on the clock, and of the processor. `node cost-child.ts '{"calls":…,"origin":…,"store":…}'`; without an origin, on a stub.
 */
import { createPliantClient } from "@vendorkit/pliant";
import { timedCalls } from "../../packages/bench/src/timed-calls.ts";
import { openStore, type StoreOptions } from "./open-store.ts";

export interface CostTask {
  readonly calls: number;
  readonly inFlight: number;
  /** A server on loopback; undefined: a function answers at once. */
  readonly origin: string | undefined;
  readonly store: StoreOptions | undefined;
}

const TOKEN = JSON.stringify({ access_token: "a-token", token_type: "Bearer", expires_in: 86_400 });

const stub = (async (input: string | URL | Request, _init?: RequestInit) => {
  const isToken = (input instanceof Request ? input.url : String(input)).endsWith("/token");
  return new Response(isToken ? TOKEN : "{}", { headers: { "content-type": "application/json" } });
}) satisfies typeof fetch;

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
await timedCalls(call, task.inFlight, task.calls);
console.log(JSON.stringify(await timedCalls(call, task.inFlight, task.calls)));
process.exit(0);
