import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "./parse-document.ts";
import { filesOf } from "./repository.ts";
import { readSourceRecord, repin } from "./source-file.ts";
import { measure, OWN_WRITING, type SourceRecord } from "./source-record.ts";
import { SpecError } from "./spec-error.ts";

/** Fails unless a spec is, to the byte, the one that `source.json` describes. Gives the record. */
export async function verifySource(root: string, vendor: string): Promise<SourceRecord> {
  const files = filesOf(vendor);
  const bytes = await readFile(join(root, files.spec));
  const document = parseDocument(bytes.toString("utf8"), files.spec);
  const record = await readSourceRecord(root, vendor);
  if (!record) throw new SpecError(files.source, "it is missing", `\`${repin(vendor)}\``);
  const expected = {
    ...measure(bytes, document),
    vendor,
    // What we wrote ourselves has no address of its own.
    ...(record.origin === OWN_WRITING ? { url: null } : {}),
  };
  const differences = differencesBetween(record, expected);
  if (differences.length === 0) return record;
  const problem = `it does not describe ${files.spec}:\n${differences.join("\n")}`;
  const remedy = `undo the edit if nobody meant it; else \`${repin(vendor)}\``;
  throw new SpecError(files.source, problem, remedy);
}

function differencesBetween(record: SourceRecord, expected: Partial<SourceRecord>): string[] {
  const recorded = new Map<string, unknown>(Object.entries(record));
  return Object.entries(expected).flatMap(([field, value]) => {
    const [said, found] = [JSON.stringify(recorded.get(field)), JSON.stringify(value)];
    return said === found ? [] : [`  ${field}: the record says ${said}, the file has ${found}`];
  });
}
