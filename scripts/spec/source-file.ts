import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { textOf, type Json, type JsonObject } from "./json.ts";
import { parseDocument } from "./parse-document.ts";
import { pnpm } from "./pnpm.ts";
import { filesOf } from "./repository.ts";
import type { SourceRecord } from "./source-record.ts";
import { SpecError } from "./spec-error.ts";

const TEXTS = ["vendor", "origin", "retrieved", "openapi", "version", "sha256"] as const;
const NUMBERS = ["operations", "schemas", "bytes"] as const;

/** The command that writes a record anew from the spec as it is. */
export function repin(vendor: string): string {
  return pnpm(`spec:pin ${vendor} --from ${filesOf(vendor).spec}`);
}

/** Reads `source.json`; `undefined` when there is none. */
export async function readSourceRecord(root: string, vendor: string): Promise<SourceRecord | undefined> {
  const file = filesOf(vendor).source;
  if (!existsSync(join(root, file))) return undefined;
  const record = parseDocument(await readFile(join(root, file), "utf8"), file);
  const problem = problemOf(record);
  if (problem !== undefined) throw new SpecError(file, problem, `\`${repin(vendor)}\``);
  const { url, documentation } = record;
  return {
    ...pick(TEXTS, (key) => textOf(record, key)),
    ...pick(NUMBERS, (key) => Number(record[key])),
    url: typeof url === "string" ? url : null,
    documentation: Array.isArray(documentation) ? documentation.map(String) : [],
  };
}

function problemOf(record: JsonObject): string | undefined {
  const known = new Set<string>([...TEXTS, ...NUMBERS, "url", "documentation"]);
  const unknown = Object.keys(record).find((key) => !known.has(key));
  if (unknown !== undefined) return `it has an unknown field \`${unknown}\``;
  const text = TEXTS.find((key) => textOf(record, key).trim() === "");
  if (text !== undefined) return `\`${text}\` is missing`;
  const number = NUMBERS.find((key) => !Number.isInteger(record[key]));
  if (number !== undefined) return `\`${number}\` is not a whole number`;
  if (!isListOfAddresses(record["documentation"])) return "`documentation` is not a list of addresses";
  if (record["url"] !== null && typeof record["url"] !== "string") return "`url` is neither an address nor null";
  return isDay(textOf(record, "retrieved")) ? undefined : "`retrieved` is not a day (YYYY-MM-DD)";
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function isListOfAddresses(value: Json | undefined): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string" && URL.canParse(entry));
}

function pick<Key extends string, Value>(keys: readonly Key[], read: (key: Key) => Value): Record<Key, Value> {
  // fromEntries forgets which keys it was given.
  return Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<Key, Value>;
}
