import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { firstDifference } from "../spec/drift.ts";
import { pnpm } from "../spec/pnpm.ts";
import { insertBlock } from "../spec/readme-markers.ts";
import { repositoryRoot } from "../spec/repository.ts";
import { costTable, type TypeCosts } from "./table.ts";

/** The name of the block in the page. */
const BLOCK = "type-cost";

export async function readRecord(file: string): Promise<TypeCosts> {
  return existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as TypeCosts) : {};
}

/** Writes the record, and its table into the page. */
export async function writeRecord(record: TypeCosts, file: string, page: string): Promise<void> {
  await writeFile(file, `${JSON.stringify(record, undefined, 2)}\n`);
  await writeFile(page, withTable(await readFile(page, "utf8"), record, page));
}

/** Where the page says something else than the record, with the command that mends it. */
export async function pageProblem(record: TypeCosts, page: string): Promise<string | undefined> {
  const present = await readFile(page, "utf8");
  const difference = firstDifference(present, withTable(present, record, page));
  if (difference === undefined) return undefined;
  return `${relative(repositoryRoot, page)}: ${difference}\n  To mend it: \`${pnpm("type-cost")}\``;
}

function withTable(page: string, record: TypeCosts, file: string): string {
  return insertBlock(page, BLOCK, costTable(record), relative(repositoryRoot, file));
}
