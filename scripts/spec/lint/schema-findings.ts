import { isObject, type JsonObject } from "../json.ts";
import { evidenceFindings } from "./evidence-findings.ts";
import type { Finding } from "./finding.ts";

/** What every named schema carries: a description, how sure we are of it, and where it was read. */
export function schemaFindings(schemas: JsonObject): Finding[] {
  return Object.entries(schemas).flatMap(([name, schema]) => {
    if (!isObject(schema)) return [{ message: `Schema ${name} has to be an object.`, at: [name] }];
    const findings = evidenceFindings(schema, `Schema ${name}`);
    if (typeof schema["description"] !== "string" || schema["description"].trim() === "") {
      findings.push({ message: `Schema ${name} needs a description.` });
    }
    return findings.map((finding) => ({ ...finding, at: [name] }));
  });
}
