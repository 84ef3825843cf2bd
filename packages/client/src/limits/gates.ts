import { type Clock, Lru } from "@vendorkit/auth-middleware";
import type { Gate } from "./gate.ts";

/** Far more than a process has limits; a bound all the same. */
const LIMIT = 10_000;

/** All limits of this process: clients that are built anew for each request share one too. */
const gates = new WeakMap<Clock, Lru<Gate>>();

/** The gate of a limit, made by the first client that needs it. */
export function gateOf(clock: Clock, key: string, make: () => Gate): Gate {
  let known = gates.get(clock);
  if (!known) gates.set(clock, (known = new Lru<Gate>(LIMIT)));
  let gate = known.get(key);
  if (!gate) known.set(key, (gate = make()));
  return gate;
}
