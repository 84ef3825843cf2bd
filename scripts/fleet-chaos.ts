/**
 * Fifty processes that share tokens through a Redis to which everything happens: killed, hung, flushed, poisoned, filled,
 * failed over; while tokens are revoked, processes replaced, and those that mint are killed. Half of the time with one
 * server, half with a primary and a replica under Sentinel. Everything is drawn from one seed; the system decides the
 * rest. No token is revoked that has not served a call yet: the call for which it was minted ends with its refusal, as it
 * should (S88). Exits with 1, and says the seed, when an invariant is broken. It needs `redis-server`.
 *
 *   pnpm fleet:chaos --seed 7 --minutes 5
 */
import { parseArgs } from "node:util";
import { chaosReport } from "./fleet/chaos-report.ts";
import { chaosRun } from "./fleet/chaos-run.ts";
import { sentinelStage, singleStage } from "./fleet/stage.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    minutes: { type: "string", default: "5" },
    processes: { type: "string", default: "50" },
  },
});
const [seed, minutes, processes] = [Number(values.seed), Number(values.minutes), Number(values.processes)];
const stages = [singleStage, sentinelStage];
const durationMs = (minutes * 60_000) / stages.length;

console.log(`fleet:chaos: seed ${seed}, ${minutes} minutes, ${processes} processes`);
for (const open of stages) {
  const stage = await open();
  try {
    const result = await chaosRun(stage, { seed, durationMs, processes, tell: (line) => console.log(line) });
    const { lines, isGood } = chaosReport(result);
    console.log(lines.join("\n"));
    if (!isGood) process.exitCode = 1;
  } finally {
    await stage.close();
  }
}
if (process.exitCode)
  console.log(`\nTo see it again: pnpm fleet:chaos --seed ${seed} --minutes ${minutes} --processes ${processes}`);
