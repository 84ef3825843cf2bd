import { setImmediate } from "node:timers/promises";
import { VirtualClock } from "../../../auth-middleware/test/support/virtual-clock.ts";
import { type RateLimitOptions, rateLimitWith, type VendorkitEvent } from "../../src/index.ts";
import { type AcmeOptions, build } from "../support/acme.ts";

/** A hundred a minute for each organization, as the made-up vendor has it. */
export const rateLimit = rateLimitWith({ requests: 100, window: 60_000, by: "organization" });

type Serve = (request: { path: string; at: number; count: number }) => Response | Promise<Response>;

const ok = () => Response.json([]);

/** A server without a network, in virtual time: it notes when requests come, and answers after a while. */
export function serverOf(clock: VirtualClock, serve: Serve = ok, latency: () => number = () => 0) {
  const arrivals: { path: string; at: number }[] = [];
  const pass = (ms: number) => (ms > 0 ? new Promise<void>((resolve) => void clock.timer(ms, resolve)) : undefined);
  const fetch = (async (input: string) => {
    await pass(latency());
    const { pathname: path } = new URL(input);
    const at = clock.monotonic();
    arrivals.push({ path, at });
    const response = await serve({ path, at, count: arrivals.length });
    await pass(latency());
    return response;
  }) as unknown as typeof globalThis.fetch;
  return { fetch, arrivals };
}

let organizations = 0;

/** A world of its own: a clock, a server, and clients of one organization that nobody else has. */
export function limited(serve?: Serve, latency?: () => number) {
  const clock = new VirtualClock();
  const server = serverOf(clock, serve, latency);
  const organization = `org-${++organizations}`;
  const client = (options: AcmeOptions = {}, limit: RateLimitOptions = {}) => {
    const events: VendorkitEvent[] = [];
    const made = build({
      token: "a-token",
      baseUrl: "https://api.acme.example",
      organization,
      clock,
      fetch: server.fetch,
      deadline: false,
      rateLimit: rateLimit(limit),
      onEvent: (event) => void events.push(event),
      ...options,
    });
    return Object.assign(made, { events });
  };
  return { clock, server, client };
}

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Waits for what happens on real sockets while virtual time stands still. */
export async function reached(isThere: () => boolean): Promise<void> {
  while (!isThere()) await setImmediate();
}
