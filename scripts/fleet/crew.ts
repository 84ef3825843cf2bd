import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "../soak/random.ts";
import { type FleetOptions, type Member, openFleet } from "./fleet.ts";
import type { Mint } from "./history.ts";
import type { Report } from "./messages.ts";

/** Each process makes about three calls a second. */
const PAUSE_MS = 600;

const SETTLED_LOOK_MS = 10;

/** A fleet at work, of a number of processes that stays the same. */
export interface Crew {
  readonly failures: readonly string[];
  /** Ends up to `count` of the processes, starts as many in their place, and gives their number. */
  redeploy(count: number, random: Random): Promise<number>;
  /** Has the next process that asks for a token be killed while it waits for the answer, and another one start. */
  killMinter(): void;
  /** Waits for a moment in which no process has a token that it has not used yet. */
  settled(): Promise<void>;
  /** Ends the calls, and waits for those under way. */
  stop(): Promise<Report[]>;
  close(): Promise<void>;
}

/** Starts the processes and has them call. */
export async function startCrew(
  size: number,
  options: Omit<FleetOptions, "onMint">,
  onMint: (how: Omit<Mint, "at">) => void,
): Promise<Crew> {
  let doom: ((member: Member) => void) | undefined;
  const fleet = await openFleet({
    ...options,
    onMint(member, isAlone) {
      onMint({ isAlone, isKilled: doom !== undefined });
      doom?.(member);
    },
  });
  const members = new Set<Member>();
  const underWay = new Set<Promise<void>>();

  async function start(count: number): Promise<void> {
    for (const member of await fleet.start(count)) {
      members.add(member);
      member.run(PAUSE_MS);
    }
  }

  async function replace(gone: readonly Member[]): Promise<void> {
    for (const member of gone) members.delete(member);
    await Promise.all(gone.map((member) => member.kill()));
    await start(gone.length);
  }

  await start(size);
  return {
    failures: fleet.failures,
    async redeploy(count, random) {
      const gone = new Set(Array.from({ length: count }, () => random.pick([...members])));
      await replace([...gone]);
      return gone.size;
    },
    killMinter() {
      doom = (member) => {
        doom = undefined;
        underWay.add(replace([member]));
      };
    },
    async settled() {
      // oxlint-disable-next-line no-await-in-loop
      while ([...members].some(({ isMinting }) => isMinting)) await sleep(SETTLED_LOOK_MS);
    },
    async stop() {
      doom = undefined;
      await Promise.all(underWay);
      return Promise.all([...members].map((member) => member.stop()));
    },
    close: () => fleet.close(),
  };
}
