import type { Case } from "./cases.ts";
import { measure, type Origins } from "./processes.ts";
import { ratio, summary, type Summary } from "./statistics.ts";
import type { Entry } from "./subjects/index.ts";
import type { CallCost } from "./timed-calls.ts";

export interface Plan {
  readonly rounds: number;
  /** How many times each case's own number of calls are made. */
  readonly scale: number;
  /** Whether a process is measured before it is quite warm. */
  readonly isShort: boolean;
}

/** One cell of the tables. */
export interface Cell {
  readonly case: string;
  readonly subject: string;
  readonly microseconds: Summary;
  readonly ratio: number;
  readonly cpuMicroseconds: number;
  readonly cpuRatio: number;
  readonly bound?: number | undefined;
  readonly cpuBound?: number | undefined;
  /** The nearest that is reached where the bound is not. */
  readonly reached?: number | undefined;
}

/** Measures all subjects of a case in turn, round by round, so that whatever else the machine does hits all alike. */
export async function measureCase(
  found: Case,
  subjects: readonly Entry[],
  plan: Plan,
  { origins, stage, onRound }: { origins: Origins; stage: string; onRound: (round: number) => void },
): Promise<Cell[]> {
  const origin = found.where === "secure" ? origins.secure : origins.plain;
  const taking = subjects.filter(
    ({ isTransport, isPeer }) => (found.where !== "stub" || !isTransport) && (found.hasPeers || !isPeer),
  );
  const samples = new Map(taking.map(({ name }) => [name, [] as CallCost[]]));
  for (let round = 0; round < plan.rounds; round++) {
    onRound(round);
    // Every round begins with another subject: the first after a pause is at a disadvantage.
    const order = taking.map((_, at) => taking[(at + round) % taking.length] as Entry);
    for (const { name } of order) {
      const task = { case: found.name, subject: name, origin, ...plan };
      samples.get(name)?.push(await measure<CallCost>("child.ts", task, stage));
    }
  }
  const base = samples.get(taking[0]?.name ?? "") ?? [];
  return taking.map(({ name }) => cell(found, name, samples.get(name) ?? [], base));
}

function cell(found: Case, subject: string, findings: readonly CallCost[], base: readonly CallCost[]): Cell {
  const of = (key: "microseconds" | "cpu", list: readonly CallCost[]) => list.map((finding) => finding[key]);
  return {
    case: found.name,
    subject,
    microseconds: summary(of("microseconds", findings)),
    ratio: ratio(of("microseconds", findings), of("microseconds", base)),
    cpuMicroseconds: summary(of("cpu", findings)).median,
    cpuRatio: ratio(of("cpu", findings), of("cpu", base)),
    bound: found.bounds[subject],
    cpuBound: found.cpuBounds?.[subject],
    reached: found.reached?.[subject],
  };
}
