import type { Capacity } from "./capacity.ts";
import { row } from "../soak/report.ts";
import { shown } from "./fleet-table.ts";
import { type FleetPlan, forecast } from "./model.ts";
import { STORE_COSTS } from "./store-costs.ts";

/** How many tokens a vendor lets one client mint. */
export interface MintQuota {
  readonly perHour?: number | undefined;
  readonly perDay?: number | undefined;
}

const share = (mints: number, quota: number | undefined): string =>
  quota === undefined ? "" : `, ${shown((mints / quota) * 100)} % of ${shown(quota)}`;

/** What to expect of a day. */
export function modelLines(plan: FleetPlan, { perHour, perDay }: MintQuota): string[] {
  const { processes, lifetimeMs, deploysADay } = plan;
  const day = forecast(plan, STORE_COSTS);
  return [
    `${shown(processes)} processes, tokens of ${lifetimeMs / 1_000} s, ${shown(deploysADay)} deployments a day`,
    "",
    row("tokens minted a day, each for itself", `${shown(day.mintsAlone)}${share(day.mintsAlone, perDay)}`),
    row("tokens minted a day, shared", `${shown(day.mintsShared)}${share(day.mintsShared, perDay)}`),
    row("in the busiest hour, each for itself", `${shown(day.hourAlone)}${share(day.hourAlone, perHour)}`),
    row("in the busiest hour, shared", `${shown(day.hourShared)}${share(day.hourShared, perHour)}`),
    row("scripts run by Redis a day", shown(day.commands)),
    row("scripts a second, during a renewal", shown(day.renewalPeak)),
    row("scripts at once, after a revocation", shown(day.revocationPeak)),
    row("connections to Redis", shown(day.connections)),
  ];
}

/** What one Redis server of this machine can do. */
export function capacityLines({ claim, keep }: Capacity): string[] {
  const line = (name: string, us: number) => row(name, `${us.toFixed(1)} µs, ${shown(1_000_000 / us)} a second`);
  return [line("a look that finds a token", claim), line("a token stored", keep)];
}
