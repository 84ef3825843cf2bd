/**
 * What a call costs with a Redis store and without one: rounds of two processes each, one after the other in turn, and the
 * median of the ratios within the rounds, so that what slows the machine slows both. It needs `redis-server`.
 *
 *   pnpm fleet:cost --rounds 9
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { startRedis } from "../packages/token-store-redis/test/support/redis-server.ts";
import { startServer } from "../packages/bench/src/processes.ts";
import { quantile, ratio } from "../packages/bench/src/statistics.ts";
import { encryptionKeys } from "./fleet/stage.ts";
import type { CallCost } from "../packages/bench/src/timed-calls.ts";
import type { CostTask } from "./fleet/cost-child.ts";

const CASES = [
  { name: "a stub, one at a time", inFlight: 1, calls: 40_000, isReal: false },
  { name: "loopback, one at a time", inFlight: 1, calls: 8_000, isReal: true },
  { name: "loopback, 50 in flight", inFlight: 50, calls: 20_000, isReal: true },
];

const CHILD = fileURLToPath(new URL("fleet/cost-child.ts", import.meta.url));
const run = promisify(execFile);

async function measure(task: CostTask): Promise<CallCost> {
  const { stdout } = await run(process.execPath, [CHILD, JSON.stringify(task)]);
  return JSON.parse(stdout) as CallCost;
}

/** Samples of one way, in the order of the rounds. */
const of = (costs: readonly CallCost[], key: keyof CallCost): number[] => costs.map((cost) => cost[key]);

const middle = (samples: readonly number[]): string => quantile(samples, 0.5).toFixed(1);

const { values } = parseArgs({ options: { rounds: { type: "string", default: "9" } } });
const [redis, server] = await Promise.all([startRedis(), startServer()]);
console.log(`fleet:cost: ${values.rounds} rounds, microseconds a call, and the ratio with a store to without\n`);
try {
  for (const { name, inFlight, calls, isReal } of CASES) {
    const origin = isReal ? server.plain : undefined;
    const costs: { with: CallCost[]; without: CallCost[] } = { with: [], without: [] };
    for (let round = 0; round < Number(values.rounds); round++)
      // The first after a pause is at a disadvantage, so they take turns at it.
      for (const way of round % 2 === 0 ? (["with", "without"] as const) : (["without", "with"] as const)) {
        const store = way === "with" ? ({ by: "url", url: redis.url, encryptionKeys } as const) : undefined;
        costs[way].push(await measure({ calls, inFlight, origin, store }));
      }
    for (const [label, key] of [
      ["clock", "microseconds"],
      ["cpu", "cpu"],
    ] as const) {
      const [shared, alone] = [of(costs.with, key), of(costs.without, key)];
      const spread = [0.25, 0.75].map((share) =>
        quantile(
          shared.map((one, at) => one / (alone[at] ?? NaN)),
          share,
        ).toFixed(3),
      );
      console.log(
        `${name}, ${label}: ${middle(alone)} without, ${middle(shared)} with, ratio ${ratio(shared, alone).toFixed(3)} (half of the rounds ${spread.join(" to ")})`,
      );
    }
  }
} finally {
  server.close();
  await redis.close();
}
