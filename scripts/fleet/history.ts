/** Something that happened to a fleet, in milliseconds since its start. */
export interface Happening {
  readonly what: string;
  readonly from: number;
  readonly until: number;
  /** Whether processes were on their own meanwhile. */
  readonly isOutage: boolean;
  /** How many processes were replaced. */
  readonly processes?: number | undefined;
}

/** What happened in a run, and when token requests were sent. */
export interface History {
  readonly happenings: readonly Happening[];
  readonly mints: readonly number[];
}

/** Writes down what happens while it does. */
export interface Recorder extends History {
  /** Tells of something, with the time. */
  readonly say: (this: void, text: string) => void;
  mint(): void;
  /** @param work May give how many processes it replaced. */
  during(what: string, isOutage: boolean, work: () => Promise<number | void>): Promise<void>;
}

/** @param tell Told of everything that happens. */
export function startHistory(tell: (line: string) => void): Recorder {
  const began = performance.now();
  const now = () => performance.now() - began;
  const say = (text: string, at = now()) => tell(`${(at / 1000).toFixed(1).padStart(6)} s  ${text}`);
  const happenings: Happening[] = [];
  const mints: number[] = [];
  return {
    happenings,
    mints,
    say,
    mint: () => void mints.push(now()),
    async during(what, isOutage, work) {
      const from = now();
      const processes = (await work()) ?? undefined;
      const until = now();
      happenings.push({ what, from, until, isOutage, processes });
      say(`${what}${isOutage ? ` for ${((until - from) / 1000).toFixed(1)} s` : ""}`, from);
    },
  };
}
