import type { Answer } from "../answer.ts";
import { textOf } from "../text-of.ts";
import type { Call, Row } from "../vendor.ts";
import type { Wallet } from "./pliant-rows.ts";

/** One page as the caller wants it: pages count from 0. */
export interface PageWish {
  readonly page?: unknown;
  readonly limit?: unknown;
  readonly sortBy?: unknown;
  readonly sortDirection?: unknown;
}

const defaultLimit = 100;

/** One page of `rows`, each as `shape` shows it, and whether another one follows. */
export function page(call: Call<Wallet>, rows: readonly Row[], wish: PageWish, shape = (row: Row): Row => row): Answer {
  const limit = Number(wish.limit ?? defaultLimit);
  const from = Number(wish.page ?? 0) * limit;
  const field = textOf(wish.sortBy ?? "createdAt");
  const sign = wish.sortDirection === "DESC" ? -1 : 1;
  const sorted = rows.toSorted((a, b) => sign * compare(a[field], b[field]));
  return call.success({ data: sorted.slice(from, from + limit).map(shape), hasNextPage: from + limit < sorted.length });
}

function compare(a: unknown, b: unknown): number {
  const [left, right] = [a, b].map((value) => (typeof value === "number" ? value : textOf(value))) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The rows that have one of the wanted values in each field that the query names. */
export function having(
  rows: readonly Row[],
  query: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): Row[] {
  const asked = fields.filter((field) => query[field] !== undefined);
  return rows.filter((row) => asked.every((field) => [query[field]].flat().includes(row[field])));
}

/** The rows created between two times, both included. */
export function between(rows: readonly Row[], { fromDate, toDate }: Readonly<Record<string, unknown>>): Row[] {
  const time = (value: unknown, otherwise: number) => (value === undefined ? otherwise : Date.parse(textOf(value)));
  return rows.filter(({ createdAt }) => {
    const at = time(createdAt, 0);
    return at >= time(fromDate, -Infinity) && at <= time(toDate, Infinity);
  });
}
