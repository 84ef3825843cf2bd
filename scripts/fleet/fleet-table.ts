import { markdownTable } from "../readme/markdown-table.ts";
import { type FleetPlan, forecast } from "./model.ts";
import { STORE_COSTS } from "./store-costs.ts";

const SIZES = [10, 50, 100, 1_000, 10_000, 100_000];

/** A number as a page shows it: whole, or with one digit where it is small. */
export const shown = (value: number): string =>
  value.toLocaleString("en-US", { maximumFractionDigits: value < 10 ? 1 : 0 });

const HEAD = [
  "Processes",
  "Mints a day, each for itself",
  "Mints a day, shared",
  "Scripts a day",
  "A second, during a renewal",
  "At once, after a revocation",
  "Connections",
];

/** What to expect of fleets of ten to a hundred thousand processes, as a Markdown table. */
export function fleetTable(plan: Omit<FleetPlan, "processes">): string {
  const rows = SIZES.map((processes) => {
    const day = forecast({ ...plan, processes }, STORE_COSTS);
    const { mintsAlone, mintsShared, commands, renewalPeak, revocationPeak, connections } = day;
    return [processes, mintsAlone, mintsShared, commands, renewalPeak, revocationPeak, connections].map(shown);
  });
  return markdownTable(HEAD, rows);
}
