import type { Answer } from "../answer.ts";
import { textOf } from "../text-of.ts";
import type { Row } from "../vendor.ts";
import { addRow, created, listAt, missingParent, notFound, stamp, type CatalogCall, type List } from "./apiera-rows.ts";

/** The list that a path is about: the path without what is done to the list or to one of its rows. */
const listOf = (path: string): string => path.replace(/(\/bulk)?(\/actions\/[\w-]+)?$/, "");
const parentOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

/** The row whose UUID stands in the path, with the list it is in, or a 404. */
export function withRow(call: CatalogCall, act: (row: Row, list: List) => Answer): Answer {
  const uuid = call.ids.at(-1)!;
  const rows = listAt(call, parentOf(listOf(call.path)));
  const row = rows.byUuid.get(uuid);
  return row ? act(row, rows) : notFound(call, uuid);
}

function change(call: CatalogCall, { codes }: List, row: Row, fields: Row): Row {
  codes.delete(row["code"]);
  Object.assign(row, fields, { uuid: row["uuid"], ...("updatedAt" in row ? { updatedAt: stamp(call) } : {}) });
  if (row["code"] !== undefined) codes.add(row["code"]);
  return row;
}

export function createOne(call: CatalogCall): Answer {
  return create(call, [call.body as Row], ([row]) => row);
}

export function createAll(call: CatalogCall): Answer {
  return create(call, call.body as Row[], (rows) => rows);
}

/** Creates all rows or none. */
function create(call: CatalogCall, entries: readonly Row[], shape: (rows: Row[]) => unknown): Answer {
  const path = listOf(call.path);
  const refused = missingParent(call, path) ?? taken(call, path, entries);
  if (refused) return refused;
  const rows = entries.map((entry) => created(call, path, entry));
  for (const row of rows) addRow(listAt(call, path), row);
  return call.success(shape(rows));
}

/** A code names one row, so neither a stored one nor another one of the same batch may have it. */
function taken(call: CatalogCall, path: string, entries: readonly Row[]): Answer | undefined {
  const { codes } = listAt(call, path);
  const own = entries.map(({ code }) => code).filter((code) => code !== undefined);
  const double = own.find((code, index) => codes.has(code) || own.indexOf(code) !== index);
  if (double === undefined) return undefined;
  return call.refuse({ kind: "conflict", message: `The code ${textOf(double)} is taken.` });
}

export function updateOne(call: CatalogCall): Answer {
  return withRow(call, (row, rows) => call.success(change(call, rows, row, call.body as Row)));
}

export function updateAll(call: CatalogCall): Answer {
  const entries = call.body as Row[];
  const uuids = entries.map(({ uuid }) => uuid);
  return withAll(call, uuids, (rows, all) =>
    call.success(rows.map((row, index) => change(call, all, row, entries[index]!))),
  );
}

/** All rows with these UUIDs, or a refusal that names the first one which is not there. */
export function withAll(
  call: CatalogCall,
  uuids: readonly unknown[],
  act: (rows: Row[], list: List) => Answer,
): Answer {
  const all = listAt(call, listOf(call.path));
  const missing = uuids.find((uuid) => !all.byUuid.has(uuid));
  if (missing === undefined)
    return act(
      uuids.map((uuid) => all.byUuid.get(uuid)!),
      all,
    );
  const message = `There is nothing with the UUID ${textOf(missing)}.`;
  return call.refuse({ kind: "unprocessable", code: "UNKNOWN_UUID", message });
}
