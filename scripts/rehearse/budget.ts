import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { executeOrThrow } from "../check/execute.ts";
import { pnpm } from "../spec/pnpm.ts";
import type { Published } from "./publish.ts";

/** What a package's tarball may hold and weigh. */
export interface Allowance {
  /** Bytes of the tarball. */
  readonly bytes: number;
  /** Top-level files by their names, what is below a folder by the folder and the ending. */
  readonly files: readonly string[];
}

export type Budget = Readonly<Record<string, Allowance>>;

const FILE = join(import.meta.dirname, "budget.json");
/** A quarter is room for everyday work; more is worth a look. */
const ROOM = 1.25;
const RECORD = pnpm("rehearse --record");

export async function readBudget(): Promise<Budget> {
  return JSON.parse(await readFile(FILE, "utf8")) as Budget;
}

/** Writes what the tarballs are now, with a quarter more for their size, as what they may be. */
export async function recordBudget(published: readonly Published[]): Promise<void> {
  const budget: Record<string, Allowance> = {};
  for (const { name, file } of published.toSorted((left, right) => (left.name < right.name ? -1 : 1))) {
    const { bytes, files } = await measure(file);
    budget[name] = { bytes: Math.ceil((bytes * ROOM) / 1000) * 1000, files };
  }
  await writeFile(FILE, `${JSON.stringify(budget, undefined, 2)}\n`);
}

/** How a tarball differs from what it may be, in sentences. */
export async function budgetProblems(
  { name, file }: Pick<Published, "name" | "file">,
  budget: Budget,
): Promise<string[]> {
  const allowed = budget[name];
  if (!allowed) return [`it has no budget yet: \`${RECORD}\` writes one`];
  const found = await measure(file);
  const problems = [
    ...found.files.filter((one) => !allowed.files.includes(one)).map((one) => `${one} is new in it`),
    ...allowed.files.filter((one) => !found.files.includes(one)).map((one) => `${one} is not in it any more`),
    ...(found.bytes > allowed.bytes ? [`it weighs ${found.bytes} bytes, allowed are ${allowed.bytes}`] : []),
  ];
  return problems.length === 0 ? [] : [...problems, `If that is meant: \`${RECORD}\``];
}

async function measure(file: string): Promise<Allowance> {
  const { stdout } = await executeOrThrow("tar", ["-tzf", file], { cwd: "." });
  const names = stdout.split("\n").filter((line) => line !== "" && !line.endsWith("/"));
  const kinds = new Set(names.map((name) => kindOf(name.replace(/^package\//, ""))));
  return { bytes: (await stat(file)).size, files: [...kinds].toSorted() };
}

/** Which file of a folder there is follows from the sources and is for `consumer:check` to tell. */
function kindOf(path: string): string {
  if (!path.includes("/")) return path;
  const ending = /^[^.]+(\..+)$/.exec(basename(path))?.[1] ?? `/${basename(path)}`;
  return `${path.split("/")[0]}/**${ending.startsWith("/") ? ending : `/*${ending}`}`;
}
