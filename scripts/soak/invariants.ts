import type { Audit } from "./audit.ts";

/** More than this many times the ideal, and tokens are being wasted. */
const MOST_MINTS = 1.2;

/** So few tokens say nothing about a ratio. */
const FEWEST_MINTS = 200;

/** One thing that must hold, with its number. */
export interface Invariant {
  readonly name: string;
  readonly figure: string;
  /** Undefined: this run was too short to say. */
  readonly holds: boolean | undefined;
  readonly examples?: readonly string[];
}

/** What must not happen at all, with what did. */
export const none = (name: string, list: readonly string[]): Invariant => ({
  name,
  figure: String(list.length),
  holds: list.length === 0,
  examples: list,
});

function mints({ mints: given, idealMints }: Audit): Invariant {
  const ratio = given / Math.max(1, idealMints);
  return {
    name: `mints within ${MOST_MINTS} of the ideal`,
    figure: `${ratio.toFixed(3)} (${given} for ${idealMints})`,
    holds: idealMints < FEWEST_MINTS ? undefined : ratio <= MOST_MINTS,
  };
}

function heap({ growth, heap: samples }: Audit): Invariant {
  const last = samples.at(-1);
  const figure = growth ? `${growth.growth.toFixed(1)} MB, ${last?.toFixed(0)} in all` : "not measured";
  return { name: "heap growth after warm-up", figure, holds: growth?.isFlat };
}

/** All that the soak is about, in the order in which it is reported. */
export function invariantsOf(audit: Audit): Invariant[] {
  const { breaches, postBreaches, strays, process, left, timersLeft, listenersLeft, unplayed } = audit;
  return [
    none("calls that ended as no rule allows", breaches),
    none("POSTs that acted too often, or not at all", postBreaches),
    { name: "tokens seen where they do not belong", figure: String(strays), holds: strays === 0 },
    { name: "broken connections that nobody broke", figure: String(unplayed), holds: unplayed === 0 },
    mints(audit),
    none("unhandled rejections", process.rejections),
    none("warnings of the process", process.warnings),
    heap(audit),
    { name: "timers left", figure: String(timersLeft), holds: timersLeft === 0 },
    { name: "listeners left on callers' signals", figure: String(listenersLeft), holds: listenersLeft === 0 },
    none("sockets and other resources left", left),
  ];
}
