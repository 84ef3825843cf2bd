import type { Json, JsonObject } from "./json.ts";
import { mapDocument } from "./map-document.ts";

/**
 * Appends to every description what it rests on, so that the generated doc comments tell a reader what was read in the
 * vendor's pages and what was concluded. Gives a new document.
 */
export function withEvidence(document: JsonObject): JsonObject {
  return mapDocument(document, (node) => {
    const evidence = node["x-evidence"];
    if (typeof evidence !== "string") return node;
    const text = typeof node["description"] === "string" ? `${node["description"].trimEnd()}\n\n` : "";
    return { ...node, description: `${text}${evidenceLine(evidence, node["x-source"])}` };
  });
}

/** For example `Evidence: partial (source: https://example.com/a, https://example.com/b)`. */
export function evidenceLine(evidence: string, source: Json | undefined): string {
  const sources = (Array.isArray(source) ? source : [source]).filter((entry) => typeof entry === "string");
  return sources.length === 0 ? `Evidence: ${evidence}` : `Evidence: ${evidence} (source: ${sources.join(", ")})`;
}
