import { textOf, type JsonObject } from "../json.ts";
import { evidenceFindings } from "./evidence-findings.ts";
import type { Finding } from "./finding.ts";

const CAMEL_CASE = /^[a-z][a-zA-Z0-9]*$/;

/** What every operation carries beyond what Redocly's own rules ask for. */
export function operationFindings(operation: JsonObject): Finding[] {
  const id = textOf(operation, "operationId");
  const findings = evidenceFindings(operation, `Operation ${id}`);
  if (!CAMEL_CASE.test(id))
    findings.push({ message: `operationId ${id} has to be in camelCase.`, at: ["operationId"] });
  return findings;
}
