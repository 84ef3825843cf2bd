import type { Answer } from "../answer.ts";
import type { Operation } from "../spec-index.ts";
import { textOf } from "../text-of.ts";
import type { Handler, Row, Seeding } from "../vendor.ts";
import {
  addRow,
  created,
  listAt,
  missingParent,
  notFound,
  stamp,
  type Catalog,
  type CatalogCall,
  type CatalogSettings,
  type List,
} from "./apiera-rows.ts";
import { filterRows, sortRows } from "./filter-rows.ts";
import { transit } from "./lifecycle.ts";

type CatalogHandler = Handler<Catalog, CatalogSettings>;

/** All of Apiera's paths follow one pattern, so every list of the spec is stored, whatever it is a list of. */
export function createCatalog() {
  const settings: CatalogSettings = { products: 45, rows: 3 };
  return { settings, state: (seed: Seeding): Catalog => ({ seed, lists: new Map() }), handler };
}

const routes: readonly (readonly [method: string, path: RegExp, handler: CatalogHandler])[] = [
  ["PATCH", /\/bulk\/actions\/lifecycle$/, transitAll],
  ["PATCH", /\/\{\w+\}\/actions\/lifecycle$/, transitOne],
  ["POST", /\/bulk$/, createAll],
  ["PATCH", /\/bulk$/, updateAll],
  ["GET", /\}$/, (call) => withRow(call, (row) => call.success({ ...call.row(row["uuid"] as string), ...row }))],
  ["PATCH", /\}$/, updateOne],
  ["GET", /\/[\w-]+$/, list],
  ["POST", /^(?!.*\/actions\/).*\/[\w-]+$/, createOne],
];

function handler({ method, template }: Operation): CatalogHandler | undefined {
  return routes.find(([wanted, path]) => wanted === method && path.test(template.text))?.[2];
}

/** The list that a path is about: the path without what is done to the list or to one of its rows. */
const listOf = (path: string): string => path.replace(/(\/bulk)?(\/actions\/[\w-]+)?$/, "");
const parentOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

function list(call: CatalogCall): Answer {
  const { query } = call;
  const missing = missingParent(call, call.path);
  if (missing) return missing;
  const hidesRemoved = !("isRemoved[eq]" in query) && !("statuses[eq]" in query);
  const shown = listAt(call, call.path).rows.filter((row) => !hidesRemoved || row["status"] !== "removed");
  const rows = sortRows(filterRows(shown, query), query);
  const page = Number(query["page"] ?? 1);
  const size = Math.max(1, Number(query["size"] ?? 20));
  const pagination = { page, size, totalItems: rows.length, totalPages: Math.ceil(rows.length / size) };
  return call.success({ items: rows.slice((page - 1) * size, page * size), pagination });
}

function withRow(call: CatalogCall, act: (row: Row, list: List) => Answer): Answer {
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

function createOne(call: CatalogCall): Answer {
  return create(call, [call.body as Row], ([row]) => row);
}

function createAll(call: CatalogCall): Answer {
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

function updateOne(call: CatalogCall): Answer {
  return withRow(call, (row, rows) => call.success(change(call, rows, row, call.body as Row)));
}

function updateAll(call: CatalogCall): Answer {
  const entries = call.body as Row[];
  const uuids = entries.map(({ uuid }) => uuid);
  return withAll(call, uuids, (rows, all) =>
    call.success(rows.map((row, index) => change(call, all, row, entries[index]!))),
  );
}

function transitOne(call: CatalogCall): Answer {
  return withRow(call, (row) => move(call, [row], (rows) => rows[0]));
}

function transitAll(call: CatalogCall): Answer {
  const { uuids } = call.body as { uuids: string[] };
  return withAll(call, uuids, (rows) => move(call, rows, (moved) => moved));
}

/** All rows with these UUIDs, or a refusal that names the first one which is not there. */
function withAll(call: CatalogCall, uuids: readonly unknown[], act: (rows: Row[], list: List) => Answer): Answer {
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

/** Moves all rows or none. */
function move(call: CatalogCall, rows: readonly Row[], shape: (rows: Row[]) => unknown): Answer {
  const { transition } = call.body as { transition: string };
  const moved = rows.map((row) => transit(row, transition, stamp(call)));
  const stuck = moved.indexOf(undefined);
  if (stuck === -1) return call.success(shape(rows.map((row, index) => Object.assign(row, moved[index]))));
  const message = `A row that is ${textOf(rows[stuck]!["status"])} cannot ${transition}.`;
  return call.refuse({ kind: "unprocessable", code: "ILLEGAL_TRANSITION", message });
}
