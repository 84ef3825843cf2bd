import { createHash } from "node:crypto";
import { child, type JsonObject } from "./json.ts";
import { operationsOf } from "./operations.ts";

/** `source.json`: where a spec came from, and what it was like then. */
export interface SourceRecord {
  readonly vendor: string;
  /** How the file came about: the vendor's own file, or written here from what the vendor publishes. */
  readonly origin: string;
  /** Where the file was taken from; null when it was written here. */
  readonly url: string | null;
  readonly documentation: readonly string[];
  /** The day, as YYYY-MM-DD. */
  readonly retrieved: string;
  readonly openapi: string;
  readonly version: string;
  readonly operations: number;
  readonly schemas: number;
  readonly sha256: string;
  readonly bytes: number;
}

export type Measures = Pick<SourceRecord, "openapi" | "version" | "operations" | "schemas" | "sha256" | "bytes">;

/** The part of the record that follows from the file itself. */
export function measure(bytes: Uint8Array, document: JsonObject): Measures {
  return {
    openapi: String(document["openapi"]),
    version: String(child(document, "info")["version"]),
    operations: operationsOf(document).length,
    schemas: Object.keys(child(child(document, "components"), "schemas")).length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.byteLength,
  };
}
