import { setTimeout as sleep } from "node:timers/promises";
import { startEmulator } from "@vendorkit/emulator";
import { type Random, randomOf } from "../soak/random.ts";
import { startCrew } from "./crew.ts";
import { faultsFor } from "./faults.ts";
import { type History, startHistory } from "./history.ts";
import { leaksIn } from "./leaks.ts";
import type { Report } from "./messages.ts";
import type { Stage } from "./stage.ts";
import { TROUBLES } from "./troubles.ts";

export interface ChaosOptions {
  readonly seed: number;
  readonly durationMs: number;
  readonly processes: number;
  /** Told of everything that happens. */
  readonly tell: (line: string) => void;
}

/** What a run has shown. */
export interface ChaosResult extends History {
  readonly stage: string;
  readonly processes: number;
  readonly durationMs: number;
  /** Calls that the API answered with a success. */
  readonly succeeded: number;
  readonly failures: readonly string[];
  readonly leaks: readonly string[];
  readonly reports: readonly Report[];
}

/** Tokens live so short that a run of minutes sees many, and so long that none ends while its process waits for a processor. */
export const LIFETIME_S = 20;

/** A token request takes about as long as over the internet, so that leases are held for a while. */
const MINT_MS = 150;

/** How long nothing happens to Redis, and how long nothing happens to the fleet. */
const CALM_MS = { redis: [1_000, 6_000], fleet: [700, 4_000] } as const;

/** Does one thing after the other, with calm between them, until the time is over. */
async function untilOver(
  signal: AbortSignal,
  calm: readonly [number, number],
  random: Random,
  act: (random: Random) => Promise<void>,
) {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    await sleep(random.spread(...calm), undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    // oxlint-disable-next-line no-await-in-loop
    await act(random);
  }
}

/** Has a fleet at work for a while, during which everything that the seed draws happens to it and to its Redis. */
export async function chaosRun(
  stage: Stage,
  { seed, durationMs, processes, tell }: ChaosOptions,
): Promise<ChaosResult> {
  const emulator = await startEmulator({ vendors: ["pliant"] });
  const client = emulator.options("pliant");
  emulator.tokens("pliant").lifetime = LIFETIME_S;
  const history = startHistory(tell);
  const secrets = new Set([client.clientSecret]);
  const leaks: string[] = [];
  const crew = await startCrew(
    processes,
    {
      client,
      stores: stage.stores,
      mintMs: MINT_MS,
      onToken: (token) => void secrets.add(token),
      onFailure: history.say,
    },
    history.mint,
  );
  const over = AbortSignal.timeout(durationMs);
  const faults = faultsFor(stage);

  try {
    await Promise.all([
      untilOver(over, CALM_MS.redis, randomOf(seed, stage.name, "redis"), async (random) => {
        const { name, isOutage, isLoss, happen } = random.pick(faults);
        await history.during({ what: `Redis ${name}`, isOutage, isLoss }, () => happen(stage, random));
        leaks.push(...(await leaksIn(stage, secrets)));
      }),
      untilOver(over, CALM_MS.fleet, randomOf(seed, stage.name, "fleet"), async (random) => {
        const { name, happen } = random.pick(TROUBLES);
        const kind = { what: name, isOutage: false, isLoss: false };
        await history.during(kind, async () => happen(crew, emulator, random));
      }),
    ]);
    const reports = await crew.stop();
    leaks.push(...(await leaksIn(stage, secrets)));
    const { happenings, mints } = history;
    const succeeded = emulator.stats("pliant").byStatus["200"] ?? 0;
    return {
      stage: stage.name,
      processes,
      durationMs,
      happenings,
      mints,
      succeeded,
      failures: crew.failures,
      leaks,
      reports,
    };
  } finally {
    await crew.close();
    await emulator.close();
  }
}
