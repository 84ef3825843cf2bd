import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { firstDifference } from "../spec/drift.ts";
import { pnpm } from "../spec/pnpm.ts";
import { insertBlock } from "../spec/readme-markers.ts";
import { fleetTable } from "./fleet-table.ts";

const PAGE = "packages/token-store-redis/README.md";

/** The tables of the page, by the names of their markers: a day's token and a token of five minutes. */
const TABLES = {
  "fleet-day": { lifetimeMs: 86_400_000, deploysADay: 4, renewAheadMs: 900_000 },
  "fleet-five-minutes": { lifetimeMs: 300_000, deploysADay: 4, renewAheadMs: 900_000 },
};

async function pages(root: string): Promise<{ present: string; wanted: string }> {
  const present = await readFile(join(root, PAGE), "utf8");
  let wanted = present;
  for (const [name, plan] of Object.entries(TABLES)) wanted = insertBlock(wanted, name, fleetTable(plan), PAGE);
  return { present, wanted };
}

/** Writes the tables into the page. */
export async function writePage(root: string): Promise<true> {
  const { wanted } = await pages(root);
  await writeFile(join(root, PAGE), wanted);
  return true;
}

/** Whether the page has the tables that the model gives; says where not. */
export async function checkPage(root: string): Promise<boolean> {
  const { present, wanted } = await pages(root);
  const difference = firstDifference(present, wanted);
  if (difference === undefined) return true;
  console.error(`${PAGE}: ${difference}\n  To mend it: \`${pnpm("fleet:model")} --write\``);
  return false;
}
