/** Something that happened to a fleet, in milliseconds since its start. */
export interface Happening {
  readonly what: string;
  readonly from: number;
  readonly until: number;
  /** Whether processes were on their own meanwhile. */
  readonly isOutage: boolean;
  /** Whether Redis forgot what it had. */
  readonly isLoss: boolean;
  /** How many processes were replaced. */
  readonly processes?: number | undefined;
}

/** What happened in a run, and when token requests were sent. */
export interface History {
  readonly happenings: readonly Happening[];
  readonly mints: readonly Mint[];
}

/** A token request, in milliseconds since the start. */
export interface Mint {
  readonly at: number;
  /** Whether it was sent without the fleet's lease. */
  readonly isAlone: boolean;
  /** Whether the process was killed before it had the answer. */
  readonly isKilled: boolean;
}

/** Writes down what happens while it does. */
export interface Recorder extends History {
  /** Tells of something, with the time. */
  readonly say: (this: void, text: string) => void;
  readonly mint: (this: void, how: Omit<Mint, "at">) => void;
  /** @param work May give how many processes it replaced. */
  during(what: Pick<Happening, "what" | "isOutage" | "isLoss">, work: () => Promise<number | void>): Promise<void>;
}

/** @param tell Told of everything that happens. */
export function startHistory(tell: (line: string) => void): Recorder {
  const began = performance.now();
  const now = () => performance.now() - began;
  const say = (text: string, at = now()) => tell(`${(at / 1000).toFixed(1).padStart(6)} s  ${text}`);
  const happenings: Happening[] = [];
  const mints: Mint[] = [];
  return {
    happenings,
    mints,
    say,
    mint: (how) => void mints.push({ at: now(), ...how }),
    async during(kind, work) {
      const from = now();
      const processes = (await work()) ?? undefined;
      const until = now();
      happenings.push({ ...kind, from, until, processes });
      say(`${kind.what}${kind.isOutage ? ` for ${((until - from) / 1000).toFixed(1)} s` : ""}`, from);
    },
  };
}
