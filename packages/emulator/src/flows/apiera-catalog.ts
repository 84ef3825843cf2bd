import type { Answer } from "../answer.ts";
import type { Operation } from "../spec-index.ts";
import type { Handler, Row, Seeding } from "../vendor.ts";
import {
  created,
  missingParent,
  notFound,
  rowsAt,
  stamp,
  type Catalog,
  type CatalogCall,
  type CatalogSettings,
} from "./apiera-rows.ts";
import { filterRows, sortRows } from "./filter-rows.ts";
import { textOf } from "../text-of.ts";
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
  ["PATCH", /\}$/, (call) => withRow(call, (row) => call.success(change(call, row, call.body as Row)))],
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
  const shown = rowsAt(call, call.path).filter((row) => !hidesRemoved || row["status"] !== "removed");
  const rows = sortRows(filterRows(shown, query), query);
  const page = Number(query["page"] ?? 1);
  const size = Math.max(1, Number(query["size"] ?? 20));
  const pagination = { page, size, totalItems: rows.length, totalPages: Math.ceil(rows.length / size) };
  return call.success({ items: rows.slice((page - 1) * size, page * size), pagination });
}

function withRow(call: CatalogCall, act: (row: Row) => Answer): Answer {
  const uuid = call.ids.at(-1)!;
  const row = rowsAt(call, parentOf(listOf(call.path))).find((one) => one["uuid"] === uuid);
  return row ? act(row) : notFound(call, uuid);
}

function change(call: CatalogCall, row: Row, fields: Row): Row {
  return Object.assign(row, fields, { uuid: row["uuid"], ...("updatedAt" in row ? { updatedAt: stamp(call) } : {}) });
}

function createOne(call: CatalogCall): Answer {
  const path = listOf(call.path);
  const refused = missingParent(call, path) ?? taken(call, path, [call.body as Row]);
  if (refused) return refused;
  const row = created(call, path, call.body as Row);
  rowsAt(call, path).push(row);
  return call.success(row);
}

function createAll(call: CatalogCall): Answer {
  const path = listOf(call.path);
  const entries = call.body as Row[];
  const refused = missingParent(call, path) ?? taken(call, path, entries);
  if (refused) return refused;
  const rows = entries.map((entry) => created(call, path, entry));
  rowsAt(call, path).push(...rows);
  return call.success(rows);
}

/** A code names one row, so neither a stored one nor another one of the same batch may have it. */
function taken(call: CatalogCall, path: string, entries: readonly Row[]): Answer | undefined {
  const codes = new Set(rowsAt(call, path).map((row) => row["code"]));
  const double = entries
    .map(({ code }) => code)
    .find((code) => code !== undefined && codes.size === codes.add(code).size);
  return double === undefined
    ? undefined
    : call.refuse({ kind: "conflict", message: `The code ${textOf(double)} is taken.` });
}

function updateAll(call: CatalogCall): Answer {
  const path = listOf(call.path);
  const entries = call.body as Row[];
  return withAll(
    call,
    path,
    entries.map(({ uuid }) => uuid),
    (rows) => call.success(rows.map((row, index) => change(call, row, entries[index]!))),
  );
}

function transitOne(call: CatalogCall): Answer {
  return withRow(call, (row) => move(call, [row], (rows) => rows[0]));
}

function transitAll(call: CatalogCall): Answer {
  const { uuids } = call.body as { uuids: string[] };
  return withAll(call, listOf(call.path), uuids, (rows) => move(call, rows, (moved) => moved));
}

/** All rows with these UUIDs, or a refusal that names the first one which is not there. */
function withAll(call: CatalogCall, path: string, uuids: readonly unknown[], act: (rows: Row[]) => Answer): Answer {
  const rows = rowsAt(call, path);
  const found = uuids.map((uuid) => rows.find((row) => row["uuid"] === uuid));
  const missing = found.indexOf(undefined);
  if (missing === -1) return act(found as Row[]);
  return call.refuse({
    kind: "unprocessable",
    code: "UNKNOWN_UUID",
    message: `There is nothing with the UUID ${String(uuids[missing])}.`,
  });
}

/** Moves all rows or none. */
function move(call: CatalogCall, rows: readonly Row[], shape: (rows: Row[]) => unknown): Answer {
  const { transition } = call.body as { transition: string };
  const moved = rows.map((row) => transit(row, transition, stamp(call)));
  const stuck = moved.indexOf(undefined);
  if (stuck === -1) return call.success(shape(rows.map((row, index) => Object.assign(row, moved[index]))));
  const message = `A row that is ${String(rows[stuck]!["status"])} cannot ${transition}.`;
  return call.refuse({ kind: "unprocessable", code: "ILLEGAL_TRANSITION", message });
}
