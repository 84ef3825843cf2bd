import { setTimeout as sleep } from "node:timers/promises";
import { MemoryTokenStore } from "@vendorkit/auth-middleware";
import { undiciTransport } from "@vendorkit/client/undici";
import { type Emulator, startEmulator, type VendorName } from "@vendorkit/emulator";
import { Audit } from "./audit.ts";
import { Chaos } from "./chaos.ts";
import { type FaultName, setFaults } from "./faults.ts";
import { connects } from "./operations.ts";
import { randomOf } from "./random.ts";
import { type Tenant, tenantOf, type World } from "./tenant.ts";
import { TurnClock } from "./turn-clock.ts";
import { Worker } from "./worker.ts";

export interface SoakOptions {
  readonly seed: number;
  readonly calls: number;
  /** Told after each round. */
  readonly progress: (audit: Audit, done: number) => void;
}

const VENDORS = Object.keys(connects) as VendorName[];
const TENANTS = 3;
const WORKERS = 8;
const FAULT_SHARE = 0.05;
const CALLS_A_ROUND = 5_000;

interface Cast {
  readonly tenants: readonly Tenant[];
  readonly chaos: ReadonlyMap<VendorName, Chaos>;
  readonly workers: readonly Worker[];
}

function castOf(world: World, seed: number): Cast {
  const tenants = VENDORS.flatMap((vendor) =>
    Array.from({ length: TENANTS }, (_, index) => tenantOf(world, vendor, index, randomOf(seed, vendor, index))),
  );
  const chaos = new Map(
    VENDORS.map((vendor): [VendorName, Chaos] => {
      const own = tenants.filter((tenant) => tenant.vendor === vendor);
      return [vendor, new Chaos(world, vendor, own, randomOf(seed, "chaos", vendor))];
    }),
  );
  const workers = tenants.flatMap((tenant, index) =>
    Array.from({ length: WORKERS }, (_, place) => {
      const id = index * WORKERS + place;
      return new Worker(world, tenant, id, randomOf(seed, "worker", id));
    }),
  );
  return { tenants, chaos, workers };
}

function worldOf(emulator: Emulator, clock: TurnClock): World {
  const watch = { calls: new Map(), inFlight: 0, listeners: 0, now: () => clock.monotonic() };
  const revocations = { imara: [], imply: [], oleria: [], apiera: [], pliant: [] };
  return {
    emulator,
    clock,
    watch,
    revocations,
    store: new MemoryTokenStore({ clock }),
    transports: [fetch, undiciTransport()],
  };
}

/** Waits until the server has nothing left to answer, so that its counts are final. */
async function quiet({ watch }: World): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop
  while (watch.inFlight > 0) await sleep(5);
  await sleep(20);
}

/** Has the clients make what their calls are about. A pause after a refused token of the last round is sat out. */
async function prepare({ clock }: World, { clients }: Tenant): Promise<void> {
  for (const client of clients) {
    /* oxlint-disable no-await-in-loop */
    for (let isReady = false; !isReady;) {
      isReady = await client.prepare().then(
        () => true,
        () => false,
      );
      if (!isReady) await clock.sleep(1_000);
    }
    /* oxlint-enable no-await-in-loop */
  }
}

/** Renewals that are under way get a virtual minute to end; then no timer may be running. */
async function settle(world: World): Promise<number> {
  const { clock } = world;
  const ends = clock.monotonic() + 60_000;
  // oxlint-disable-next-line no-await-in-loop
  while (clock.size > 0 && clock.monotonic() < ends) await sleep(5);
  await quiet(world);
  return clock.size;
}

async function rounds(options: SoakOptions, world: World, audit: Audit): Promise<void> {
  const { seed, calls, progress } = options;
  const { tenants, chaos, workers } = castOf(world, seed);
  for (const one of chaos.values()) one.start();
  const count = Math.max(1, Math.ceil(calls / CALLS_A_ROUND));
  const share = Math.ceil(calls / count / workers.length);
  /* oxlint-disable no-await-in-loop -- one round after the other */
  for (let round = 1; round <= count; round++) {
    world.emulator.clearFaults();
    world.emulator.resetState();
    for (const tenant of tenants) await prepare(world, tenant);
    const faults = VENDORS.map((vendor): [VendorName, ReadonlyMap<FaultName, { readonly played: number }>] => [
      vendor,
      setFaults(world.emulator, vendor, FAULT_SHARE, randomOf(seed, "faults", vendor, round)),
    ]);
    await Promise.all(workers.map((worker) => worker.run(share)));
    await quiet(world);
    audit.end(tenants, chaos, faults);
    progress(audit, round / count);
  }
  /* oxlint-enable no-await-in-loop */
  for (const one of chaos.values()) one.stop();
  audit.timersLeft = await settle(world);
}

/** Runs the soak from one seed, and gives what was found. */
export async function soak(options: SoakOptions): Promise<Audit> {
  const clock = new TurnClock(randomOf(options.seed, "jitter").next);
  const emulator = await startEmulator({ clock });
  const world = worldOf(emulator, clock);
  const audit = new Audit(world);
  clock.start();
  try {
    await rounds(options, world, audit);
  } finally {
    await emulator.close();
    clock.stop();
  }
  await audit.finish();
  return audit;
}
