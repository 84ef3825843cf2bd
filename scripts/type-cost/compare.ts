import { pnpm } from "../spec/pnpm.ts";
import type { Costs } from "./measure-all.ts";
import { CASES, type Case } from "./programs.ts";

/** What a type may cost more before somebody has to look. */
const MARGIN = 0.1;

const WORDS: Record<Case, string> = {
  one: "one call",
  fifty: "fifty calls",
  openapiFetch: "one call of openapi-fetch",
};

/** What of a specification costs noticeably more than its record says, in lines; empty when nothing does. */
export function excesses(name: string, recorded: Costs, measured: Costs): string[] {
  return CASES.flatMap((one) =>
    Object.entries(measured[one] ?? {}).flatMap(([version, { instantiations }]) => {
      const where = `${name}, ${WORDS[one]}, TypeScript ${version}`;
      const before = recorded[one]?.[version]?.instantiations;
      if (before === undefined) return [`${where}: the record does not have it`];
      if (instantiations <= before * (1 + MARGIN)) return [];
      const percent = Math.round((instantiations / before - 1) * 100);
      return [
        `${where}: ${count(instantiations)} instantiations, ${percent} % more than the ${count(before)} on record`,
      ];
    }),
  );
}

/** What to do about them. */
export const remedyFor = (name: string): string =>
  `To mend it: find the type in packages/client/src that asks more than it did. If the specification has grown, or ` +
  `it is worth it, accept it with \`${pnpm(`type-cost ${name}`)}\``;

const count = (value: number): string => value.toLocaleString("en-US");
