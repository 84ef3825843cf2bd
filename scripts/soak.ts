/**
 * All five clients at once against the emulator, over real sockets and in accelerated time, with short-lived tokens,
 * revocations, faults on both endpoints, impatient callers and several tenants; then a table of what must hold. Everything
 * is drawn from one seed. Exits with 1, and says the seed, when an invariant is broken.
 *
 *   pnpm soak --seed 7 --calls 200000
 */
import { parseArgs } from "node:util";
import { progressLine, reportLines } from "./soak/report.ts";
import { soak } from "./soak/soak.ts";

const DEFAULT_CALLS = 200_000;

const { values } = parseArgs({ options: { seed: { type: "string" }, calls: { type: "string" } } });
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const calls = Number(values.calls ?? DEFAULT_CALLS);

console.log(
  `soak: seed ${seed}, ${calls} calls${globalThis.gc ? "" : " (without --expose-gc the heap is not measured)"}`,
);
const audit = await soak({ seed, calls, progress: (now, done) => console.log(progressLine(now, done)) });
const { lines, isGood } = reportLines(audit, seed);
console.log(lines.join("\n"));
if (!isGood) {
  console.log(`\nTo see it again: pnpm soak --seed ${seed} --calls ${calls}`);
  process.exitCode = 1;
}
