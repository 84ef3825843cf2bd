import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "./measure-cases.ts";

const folder = join(import.meta.dirname, "..", "node_modules", ".cache", "bench");

const fileOf = (name: string): string => join(folder, `${name.replaceAll(/\W+/g, "-")}.json`);

/** Forgets what an earlier run has measured. */
export const forgetCells = (): void => rmSync(folder, { recursive: true, force: true });

/** Keeps what a case came to, so that a run that was ended can be taken up again. */
export function keepCells(name: string, cells: readonly Cell[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(name), JSON.stringify(cells));
}

/** What a case came to in the run before, if it got so far. */
export const keptCells = (name: string): Cell[] | undefined =>
  existsSync(fileOf(name)) ? (JSON.parse(readFileSync(fileOf(name), "utf8")) as Cell[]) : undefined;
