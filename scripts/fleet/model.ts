/** A fleet to plan for. Times in milliseconds. */
export interface FleetPlan {
  readonly processes: number;
  /** How long a token lives. */
  readonly lifetimeMs: number;
  /** How often a day all processes are replaced. */
  readonly deploysADay: number;
  /** How long before its end the vendor wants a token renewed (`renewAhead`); never more than a fifth of its life. */
  readonly renewAheadMs: number;
}

/** Scripts that the store has Redis run: each is one command, counted on a real server by the test of this model. */
export interface StoreCosts {
  /** A process that starts: a look for the token, and one for what was invalidated. */
  readonly start: number;
  /** A process that comes to renew, and takes over what another one has: a look at the quota, and one for the token. */
  readonly take: number;
  /** The process that mints for all: the same, and the token stored. */
  readonly mint: number;
  /** Looks of a process that waits for another one's mint, the first and the last included. */
  readonly wait: number;
  /** Connections that a process keeps: one to ask, one to listen. */
  readonly connections: number;
}

/** What is to be expected of a day, if every process makes calls all the time. */
export interface FleetForecast {
  /** Tokens minted. */
  readonly mintsAlone: number;
  readonly mintsShared: number;
  /** Tokens minted in an hour, one with a deployment if there are any. */
  readonly hourAlone: number;
  readonly hourShared: number;
  /** Scripts run by Redis. */
  readonly commands: number;
  /** Scripts a second while a token is renewed, on average over the time in which the processes look for the new one. */
  readonly renewalPeak: number;
  /** Scripts that follow at once when the vendor revokes the token, if all processes call in the same second. */
  readonly revocationPeak: number;
  readonly connections: number;
}

const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** As `window.ts` of the auth middleware has it: a fifth of the life at most, and a quarter of that more by chance. */
const LEAD_SHARE = 0.2;
const JITTER_SHARE = 0.25;

/** The lead of the first of `processes` to renew: the largest of as many draws, on average. */
const leadOf = ({ lifetimeMs, renewAheadMs }: FleetPlan, processes: number): number =>
  Math.min(renewAheadMs, lifetimeMs * LEAD_SHARE) * (1 + (JITTER_SHARE * processes) / (processes + 1));

/** How long a token is used when `processes` share it. */
const usedFor = (plan: FleetPlan, processes: number): number => plan.lifetimeMs - leadOf(plan, processes);

/** What one process mints for itself in a time that begins with its start, or in the middle of a long life. */
function mintsOfOne(plan: FleetPlan, ms: number): number {
  const mints = ms / usedFor(plan, 1);
  return plan.deploysADay > 0 ? Math.ceil(mints) : mints;
}

/** Works out a day. A test holds its mints and scripts to between half and one and a half of what fifty processes do. */
export function forecast(plan: FleetPlan, costs: StoreCosts): FleetForecast {
  const { processes, deploysADay, lifetimeMs, renewAheadMs } = plan;
  const lives = Math.max(1, deploysADay);
  const usedMs = usedFor(plan, processes);
  const jitterMs = Math.min(renewAheadMs, lifetimeMs * LEAD_SHARE) * JITTER_SHARE;
  const aRenewal = costs.mint + (processes - 1) * costs.take;
  return {
    mintsAlone: processes * lives * mintsOfOne(plan, DAY_MS / lives),
    mintsShared: DAY_MS / usedMs,
    hourAlone: processes * mintsOfOne(plan, HOUR_MS),
    hourShared: Math.ceil(HOUR_MS / usedMs),
    commands: (DAY_MS / usedMs) * aRenewal + deploysADay * processes * costs.start,
    renewalPeak: (aRenewal / jitterMs) * 1_000,
    revocationPeak: processes * costs.wait,
    connections: processes * costs.connections,
  };
}
