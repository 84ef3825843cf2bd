import type { Audit } from "./audit.ts";
import { invariantsOf } from "./invariants.ts";

const EXAMPLES = 5;

/** One line a round. */
export function progressLine(audit: Audit, done: number): string {
  const { calls, mints, idealMints, breaches, postBreaches, virtualSeconds, heap } = audit;
  const memory = heap.length > 0 ? `, heap ${heap.at(-1)!.toFixed(0)} MB` : "";
  const share = `${Math.round(done * 100)} %`.padStart(5);
  return `${share} ${calls} calls, ${virtualSeconds.toFixed(0)} virtual s, ${mints} mints (ideal ${idealMints}), ${breaches.length + postBreaches.length} breaches${memory}`;
}

/** One line of a report. */
export const row = (name: string, figure: string | number, verdict = ""): string =>
  `${name.padEnd(44)}${String(figure).padEnd(28)}${verdict}`.trimEnd();

/** What was done, and whether each invariant held. */
export function reportLines(audit: Audit, seed: number): { lines: string[]; isGood: boolean } {
  const { calls, succeeded, posts, faults, requests, revocations, failures, virtualSeconds } = audit;
  const invariants = invariantsOf(audit);
  const failed = [...failures]
    .toSorted((one, other) => other[1] - one[1])
    .map(([name, count]) => row(`  ${name}`, count));
  const verdict = (holds: boolean | undefined) =>
    holds === undefined ? "too short to say" : holds ? "holds" : "BROKEN";
  const examples = invariants.flatMap(({ holds, examples: all = [] }) =>
    holds === false ? all.slice(0, EXAMPLES).map((text) => `  ${text}`) : [],
  );
  return {
    isGood: invariants.every(({ holds }) => holds !== false),
    lines: [
      "",
      row("seed", seed),
      row("calls", calls),
      row("virtual time", `${(virtualSeconds / 60).toFixed(1)} min`),
      row("requests, and those with a fault", `${requests}, ${((faults / Math.max(1, requests)) * 100).toFixed(1)} %`),
      row("POSTs that acted", posts),
      row("revocations of all of a vendor's tokens", revocations),
      row("calls that succeeded", `${succeeded} (${((succeeded / Math.max(1, calls)) * 100).toFixed(2)} %)`),
      row("calls that failed as the rules allow", ""),
      ...failed,
      "",
      ...invariants.map(({ name, figure, holds }) => row(name, figure, verdict(holds))),
      ...examples,
    ],
  };
}
