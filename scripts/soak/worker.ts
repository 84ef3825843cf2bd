import { getEventListeners } from "node:events";
import { errorName } from "@vendorkit/auth-middleware";
import { CALL_HEADER } from "./observe.ts";
import type { Random } from "./random.ts";
import type { CallRecord, Outcome, Plan } from "./records.ts";
import type { Tenant, World } from "./tenant.ts";

/** Callers who give up say so with this. */
class GaveUp extends Error {
  override readonly name = "GaveUp";
}

const LONGEST_PAUSE_MS = 1_200;

/** Draws what the next call is and how patient its caller. */
function planOf(random: Random, operations: readonly string[]): Plan {
  const operation = random.pick(operations);
  const [method = ""] = operation.split(" ");
  return {
    operation,
    method,
    timeout: random.pick([2_000, 3_000, 5_000]),
    deadline: random.chance(0.15) ? random.between(300, 6_000) : 20_000,
    retries: random.pick([0, 1, 2, 2, 2, 4]),
    idempotent: random.chance(0.1) ? random.chance(0.5) : undefined,
    abortAfter: random.chance(0.05) ? random.between(0, 1_000) : undefined,
  };
}

function outcomeOf(error: unknown): Outcome {
  const { name, message } = error as Error;
  return { error: name, code: errorName(error), message };
}

/** One caller: makes one call after another, with pauses, as its seed says. */
export class Worker {
  readonly #world: World;
  readonly #tenant: Tenant;
  readonly #client: Tenant["clients"][number];
  readonly #names: readonly string[];
  readonly #random: Random;
  readonly #id: number;
  #count = 0;

  constructor(world: World, tenant: Tenant, id: number, random: Random) {
    this.#world = world;
    this.#tenant = tenant;
    this.#client = tenant.clients[id % tenant.clients.length]!;
    this.#names = Object.keys(this.#client.operations);
    this.#random = random;
    this.#id = id;
  }

  async run(calls: number): Promise<void> {
    for (let done = 0; done < calls; done++) {
      // oxlint-disable-next-line no-await-in-loop -- one caller makes one call at a time
      await this.#world.clock.sleep(this.#random.between(0, LONGEST_PAUSE_MS));
      // oxlint-disable-next-line no-await-in-loop
      await this.#call(planOf(this.#random, this.#names));
    }
  }

  async #call(plan: Plan): Promise<void> {
    const { clock, watch } = this.#world;
    const id = `soak-${this.#id}-${++this.#count}`;
    const started = clock.monotonic();
    const call: CallRecord = { id, plan, identity: this.#tenant.ledger, started, ended: Infinity, exchanges: [] };
    watch.calls.set(id, call);
    const controller = new AbortController();
    const timer =
      plan.abortAfter === undefined ? undefined : clock.timer(plan.abortAfter, () => controller.abort(new GaveUp()));
    try {
      call.outcome = { status: await this.#send(plan, id, controller.signal) };
    } catch (error) {
      call.outcome = outcomeOf(error);
    }
    call.ended = clock.monotonic();
    timer?.cancel();
    watch.listeners += getEventListeners(controller.signal, "abort").length;
  }

  async #send({ operation, timeout, deadline, retries, idempotent }: Plan, id: string, signal: AbortSignal) {
    const init = {
      headers: { [CALL_HEADER]: id },
      signal,
      timeout,
      deadline,
      retries,
      ...(idempotent !== undefined && { idempotent }),
    };
    const { response } = await this.#client.operations[operation]!(init, id);
    return response.status;
  }
}
