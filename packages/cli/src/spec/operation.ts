import type { VendorName } from "../vendors.ts";

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly description: string;
  /** Where its schema is in the document. */
  readonly schema: string;
  readonly isList: boolean;
  /** What it may be, where the document lists it. */
  readonly values: readonly string[];
  /** Whether the vendor may take other values than those. */
  readonly isOpen: boolean;
}

export interface Body {
  readonly required: boolean;
  readonly media: string;
  readonly schema: string;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** On what the operation's types rest: `documented`, `partial` or `inferred`. */
  readonly evidence: string;
  readonly sources: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
}

export interface Spec {
  readonly vendor: VendorName;
  readonly document: object;
  readonly operations: readonly Operation[];
}
