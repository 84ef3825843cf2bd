import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { effectiveSpec } from "../spec/effective-spec.ts";
import type { JsonObject } from "../spec/json.ts";
import { operationsOf } from "../spec/operations.ts";
import { hoistAliases } from "../spec/path-alias.ts";
import { filesOf } from "../spec/repository.ts";
import { callText } from "./call-text.ts";

/** A specification whose types are measured. */
export interface Subject {
  readonly name: string;
  readonly operations: number;
  /** The text of its generated types. */
  readonly schema: string;
  /** The code of so many calls, of operations from all over the specification. */
  calls(count: number): string[];
}

export async function vendorSubject(root: string, vendor: string): Promise<Subject> {
  const { spec, schema } = filesOf(vendor);
  const document = hoistAliases(await effectiveSpec(root, vendor), spec);
  return subject(vendor, document, await readFile(join(root, schema), "utf8"));
}

export function subject(name: string, document: JsonObject, schema: string): Subject {
  const operations = operationsOf(document);
  const at = (index: number, count: number) => operations[Math.floor((index * operations.length) / count)];
  return {
    name,
    operations: operations.length,
    schema,
    calls: (count) =>
      Array.from({ length: count }, (_, index) => at(index, count)).flatMap((operation) =>
        operation === undefined ? [] : [callText(document, operation)],
      ),
  };
}
