import { randomUUID } from "node:crypto";
import type { Answer } from "../answer.ts";
import { uuidFrom } from "../example-text.ts";
import { seededRandom, seedOf } from "../seeded-random.ts";
import type { Call, Row, Seeding } from "../vendor.ts";

/** One organization's rows, by the path of the list they are in: `/v1/products`, `/v1/products/{uuid}/tags`. */
export interface Catalog {
  readonly seed: Seeding;
  readonly lists: Map<string, List>;
}

/** The rows of one list, in the order in which they came to be, and what finds them without looking at each. */
export interface List {
  readonly rows: Row[];
  readonly byUuid: Map<unknown, Row>;
  readonly codes: Set<unknown>;
}

/** What a caller may change in how the catalogue behaves. */
export interface CatalogSettings {
  /** How many products an organization begins with; default 45, which makes three pages. */
  products: number;
  /** How many rows every other list begins with; default 3. */
  rows: number;
  /** How many milliseconds an upload link works; default five minutes. The vendor does not say. */
  linkLifetime: number;
  /** The largest file in bytes that an upload link takes; default 5 GiB, S3's own limit for one request. */
  largestFile: number;
  /** Whether an upload has to bring its checksum in a signed header; default false. The vendor does not say. */
  checksumHeader: boolean;
}

export type CatalogCall = Call<Catalog, CatalogSettings>;

const uuid = /[\da-f]{8}-[\da-f-]{27}/;
const below = new RegExp(`^(.*/([\\w-]+))/(${uuid.source})/[\\w-]+$`);

/** What one row of a list is called: `products` hold a `product`. */
const nounOf = (list: string): string => list.replace(/ies$/, "y").replace(/s$/, "");

/** A time as Apiera writes it, with six digits of fraction. */
const written = (time: number): string => new Date(time).toISOString().replace("Z", "000Z");

export const stamp = ({ clock }: CatalogCall): string => written(clock.now());

/** The list at a path, filled when it is first asked for. */
export function listAt({ state, settings }: CatalogCall, path: string): List {
  const known = state.lists.get(path);
  if (known) return known;
  const count = path === "/v1/products" ? settings.products : settings.rows;
  const template = path.replaceAll(new RegExp(uuid, "g"), "{uuid}");
  const list: List = { rows: [], byUuid: new Map(), codes: new Set() };
  const rows = state.seed.rows(`GET ${template}`, "items", count);
  for (const [index, row] of rows.entries()) addRow(list, seeded(row, path, index));
  state.lists.set(path, list);
  return list;
}

export function addRow({ rows, byUuid, codes }: List, row: Row): void {
  rows.push(row);
  byUuid.set(row["uuid"], row);
  if (row["code"] !== undefined) codes.add(row["code"]);
}

function seeded(row: Row, path: string, index: number): Row {
  const noun = nounOf(path.slice(path.lastIndexOf("/") + 1));
  const number = String(index + 1).padStart(4, "0");
  const at = written(Date.UTC(2026, 0, 1) + index * 3_600_000);
  const gone = row["status"] === "removed" || row["status"] === "archived";
  const own: Row = {
    code: `${noun}-${number}`,
    name: `${noun} ${number}`,
    createdAt: at,
    updatedAt: at,
    ...parentKey(path),
  };
  const id = uuidFrom(seededRandom(seedOf(`${path} ${index}`)));
  return { ...row, ...knownTo(row, own), ...(gone ? { status: "draft" } : {}), uuid: id };
}

const knownTo = (row: Row, own: Row): Row => Object.fromEntries(Object.entries(own).filter(([name]) => name in row));

/** `/v1/products/{uuid}/tags` gives its rows a `productUuid`. */
function parentKey(path: string): Row {
  const [, , list, id] = below.exec(path) ?? [];
  return list === undefined ? {} : { [`${nounOf(list)}Uuid`]: id };
}

/** A list below a row exists only while the row does; rows whose own list is not in the spec are taken for granted. */
export function missingParent(call: CatalogCall, path: string): Answer | undefined {
  const [, parents, , id] = below.exec(path) ?? [];
  if (parents === undefined) return undefined;
  const { byUuid } = listAt(call, parents);
  return byUuid.size === 0 || byUuid.has(id) ? undefined : notFound(call, id!);
}

export const notFound = (call: CatalogCall, id: string): Answer =>
  call.refuse({ kind: "not_found", message: `There is nothing with the UUID ${id}.` });

/** A new row: what the caller sent, over what a row of this kind has when nobody says otherwise. */
export function created(call: CatalogCall, path: string, body: Row): Row {
  const id = randomUUID();
  const blank = call.row(id);
  const now = stamp(call);
  const own: Row = { status: "draft", createdAt: now, updatedAt: now, ...parentKey(path) };
  return { ...blank, ...knownTo(blank, own), ...body, uuid: id };
}
