import { textOf, type JsonObject } from "../json.ts";
import type { Finding } from "./finding.ts";

/** `documented`: read in the vendor's pages; `partial`: part of it was; `inferred`: a conclusion. */
const GRADES = ["documented", "partial", "inferred"];

/** Whether a node says what it rests on. */
export function evidenceFindings(node: JsonObject, what: string): Finding[] {
  const findings: Finding[] = [];
  if (!GRADES.includes(textOf(node, "x-evidence"))) {
    findings.push({ message: `${what} needs \`x-evidence\`: one of ${GRADES.join(", ")}.` });
  }
  const sources = node["x-source"];
  if (!Array.isArray(sources) || sources.length === 0 || !sources.every((source) => typeof source === "string")) {
    findings.push({ message: `${what} needs \`x-source\`: a list of the pages it was read in.` });
  }
  return findings;
}
