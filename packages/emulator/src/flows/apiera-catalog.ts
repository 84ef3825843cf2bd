import type { Answer } from "../answer.ts";
import type { Operation } from "../spec-index.ts";
import { textOf } from "../text-of.ts";
import type { Handler, Row, Seeding } from "../vendor.ts";
import { listAt, missingParent, stamp, type Catalog, type CatalogCall, type CatalogSettings } from "./apiera-rows.ts";
import { filterRows, sortRows } from "./filter-rows.ts";
import { createAll, createOne, updateAll, updateOne, withAll, withRow } from "./apiera-writes.ts";
import { initiateUpload, initiateUploads } from "./apiera-uploads.ts";
import { transit } from "./lifecycle.ts";

type CatalogHandler = Handler<Catalog, CatalogSettings>;

/** All of Apiera's paths follow one pattern, so every list of the spec is stored, whatever it is a list of. */
export function createCatalog() {
  const settings: CatalogSettings = {
    products: 45,
    rows: 3,
    linkLifetime: 300_000,
    largestFile: 5 * 1024 ** 3,
    checksumHeader: false,
  };
  return { settings, state: (seed: Seeding): Catalog => ({ seed, lists: new Map() }), handler };
}

const routes: readonly (readonly [method: string, path: RegExp, handler: CatalogHandler])[] = [
  ["POST", /\/bulk\/actions\/initiate-upload$/, initiateUploads],
  ["POST", /\/actions\/initiate-upload$/, initiateUpload],
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

function transitOne(call: CatalogCall): Answer {
  return withRow(call, (row) => move(call, [row], (rows) => rows[0]));
}

function transitAll(call: CatalogCall): Answer {
  const { uuids } = call.body as { uuids: string[] };
  return withAll(call, uuids, (rows) => move(call, rows, (moved) => moved));
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
