import { type Invariant, none } from "../soak/invariants.ts";
import { row } from "../soak/report.ts";
import { type ChaosResult, LIFETIME_S } from "./chaos-run.ts";
import { mintBound } from "./mint-bound.ts";

const EXAMPLES = 5;

const within = (name: string, { mints, most }: { mints: number; most: number }): Invariant => ({
  name,
  figure: `${mints}, at most ${most}`,
  holds: mints <= most,
});

/** The longest that a call may wait: two leases of 15 s, whose holders were killed, a mint, and the call itself. */
const LONGEST_CALL_MS = 40_000;

function invariantsOf(result: ChaosResult): Invariant[] {
  const bound = mintBound({ ...result, lifetimeMs: LIFETIME_S * 1_000 });
  const slowest = Math.max(...result.reports.map(({ slowestMs }) => slowestMs));
  return [
    none("calls that failed, unhandled rejections", result.failures),
    within("token requests under the fleet's lease", bound.shared),
    within("token requests of processes on their own", bound.alone),
    none("keys without an end, secrets that can be read", result.leaks),
    { name: "slowest call", figure: `${(slowest / 1000).toFixed(1)} s`, holds: slowest < LONGEST_CALL_MS },
  ];
}

/** What happened in a run, and whether each invariant held. */
export function chaosReport(result: ChaosResult): { lines: string[]; isGood: boolean } {
  const { stage, processes, succeeded, happenings } = result;
  const invariants = invariantsOf(result);
  const kinds = [...new Set(happenings.map(({ what }) => what))].toSorted((one, other) => one.localeCompare(other));
  return {
    isGood: invariants.every(({ holds }) => holds),
    lines: [
      "",
      row("on", stage),
      row("processes", processes),
      row("calls that succeeded", succeeded),
      ...kinds.map((kind) => row(`  ${kind}`, happenings.filter(({ what }) => what === kind).length)),
      "",
      ...invariants.map(({ name, figure, holds }) => row(name, figure, holds ? "holds" : "BROKEN")),
      ...invariants.flatMap(({ holds, examples = [] }) =>
        holds ? [] : examples.slice(0, EXAMPLES).map((text) => `  ${text}`),
      ),
    ],
  };
}
