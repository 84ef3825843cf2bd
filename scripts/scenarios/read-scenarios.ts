import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** One scenario: its number, what holds, and why there may be no test of it. */
export interface Scenario {
  readonly number: number;
  readonly fact: string;
  /** Why it cannot happen here. */
  readonly absent?: string | undefined;
  /** The feature that will bring it. */
  readonly later?: string | undefined;
}

export interface Section {
  readonly title: string;
  readonly scenarios: readonly Scenario[];
}

interface File {
  readonly sections: readonly { readonly title: string; readonly facts: Readonly<Record<number, string>> }[];
  readonly absent: Readonly<Record<number, string>>;
  readonly later: {
    readonly feature: string;
    readonly numbers: readonly number[];
    readonly ranges: readonly (readonly [number, number])[];
  };
}

/** All scenarios, in their sections. */
export async function readScenarios(path: string): Promise<Section[]> {
  const { sections, absent, later } = parse(await readFile(path, "utf8")) as File;
  const isLater = (number: number) =>
    later.numbers.includes(number) || later.ranges.some(([first, last]) => number >= first && number <= last);
  return sections.map(({ title, facts }) => ({
    title,
    scenarios: Object.entries(facts).map(([key, fact]) => {
      const number = Number(key);
      return { number, fact, absent: absent[number], later: isLater(number) ? later.feature : undefined };
    }),
  }));
}
