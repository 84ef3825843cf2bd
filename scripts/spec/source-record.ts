import { createHash } from "node:crypto";
import { asJson, child, isObject, textOf, toCanonicalText, type Json, type JsonObject } from "./json.ts";
import { operationsOf } from "./operations.ts";

/** The origin of a spec that nobody's file was at hand for. */
export const OWN_WRITING = "written from public documentation";

/** `source.json`: where a spec came from, and what it was like then. */
export interface SourceRecord extends Measures {
  readonly vendor: string;
  /** How the file came about: the vendor's own file, or written here from what the vendor publishes. */
  readonly origin: string;
  /** Where the file was taken from; null when it was not downloaded. */
  readonly url: string | null;
  /** The pages that the spec was written from, or that go with the vendor's file. */
  readonly documentation: readonly string[];
  /** The day, as YYYY-MM-DD in UTC. */
  readonly retrieved: string;
}

/** The part of a record that follows from the file itself. */
export interface Measures {
  readonly openapi: string;
  readonly version: string;
  readonly operations: number;
  readonly schemas: number;
  readonly sha256: string;
  readonly bytes: number;
}

export function measure(bytes: Uint8Array, document: JsonObject): Measures {
  return {
    openapi: textOf(document, "openapi"),
    version: textOf(child(document, "info"), "version"),
    operations: operationsOf(document).length,
    schemas: Object.keys(child(child(document, "components"), "schemas")).length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.byteLength,
  };
}

export function recordText(record: SourceRecord): string {
  const { vendor, origin, url, documentation, retrieved, ...measures } = record;
  return toCanonicalText(asJson({ vendor, origin, url, documentation, retrieved, ...measures }));
}

/** Every page that a spec names as a source, each once, in order. */
export function documentationOf(document: JsonObject): string[] {
  const found = new Set<string>();
  const walk = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isObject(value)) return;
    for (const source of [value["x-source"] ?? []].flat()) {
      if (typeof source === "string" && URL.canParse(source)) found.add(source);
    }
    Object.values(value).forEach(walk);
  };
  walk(document);
  return [...found].toSorted();
}
