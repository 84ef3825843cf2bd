/**
 * Works out what a fleet costs a day: tokens minted, with the store and without, what that is of the vendor's quota, and
 * what Redis has to do. `--measure` says how much one server of this machine can do. `--write` puts the tables into the store's README, `--check` fails when they are others there.
 *
 *   pnpm fleet:model --processes 50 --lifetime 24h --deploys 4 --per-hour 10 --per-day 50
 */
import { parseArgs } from "node:util";
import { measureCapacity } from "./fleet/capacity.ts";
import { checkPage, writePage } from "./fleet/model-page.ts";
import { capacityLines, modelLines } from "./fleet/model-lines.ts";
import { positive, span } from "./fleet/read-number.ts";
import { repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";

const { values } = parseArgs({
  options: {
    processes: { type: "string", default: "50" },
    lifetime: { type: "string", default: "24h" },
    deploys: { type: "string", default: "4" },
    "renew-ahead": { type: "string", default: "15m" },
    "per-hour": { type: "string" },
    "per-day": { type: "string" },
    root: { type: "string", default: repositoryRoot },
    measure: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
  },
});

await runCommand(async () => {
  if (values.write) return writePage(values.root);
  if (values.check) return checkPage(values.root);
  if (values.measure) {
    console.log(capacityLines(await measureCapacity()).join("\n"));
    return true;
  }
  const plan = {
    processes: positive(values.processes, "processes"),
    lifetimeMs: span(values.lifetime, "lifetime"),
    deploysADay: positive(values.deploys, "deploys", 0),
    renewAheadMs: span(values["renew-ahead"], "renew-ahead"),
  };
  const quota = {
    perHour: values["per-hour"] === undefined ? undefined : positive(values["per-hour"], "per-hour"),
    perDay: values["per-day"] === undefined ? undefined : positive(values["per-day"], "per-day"),
  };
  console.log(modelLines(plan, quota).join("\n"));
  return true;
});
