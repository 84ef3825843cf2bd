import { isObject, type Json, type JsonObject } from "../json.ts";
import type { Finding } from "./finding.ts";

/** The columns that the README's table of vendors takes from a spec. */
const FACTS = ["auth", "paging", "rateLimits", "callbacks"];

/** What the root of a spec carries for the READMEs: one line per fact, and the operations that have no known route. */
export function rootFindings(root: JsonObject): Finding[] {
  const facts = isObject(root["x-vendorkit"]) ? root["x-vendorkit"] : {};
  const findings: Finding[] = FACTS.filter((fact) => !isLine(facts[fact])).map((fact) => ({
    message: `\`x-vendorkit.${fact}\` needs to be one line of text.`,
  }));
  const unplaced = root["x-unplaced-operations"];
  if (!Array.isArray(unplaced)) return [...findings, { message: "`x-unplaced-operations` needs to be a list." }];
  for (const [index, operation] of unplaced.entries()) {
    if (isObject(operation) && isLine(operation["name"]) && isLine(operation["task"])) continue;
    findings.push({ message: "An unplaced operation needs a name and a task.", at: ["x-unplaced-operations", index] });
  }
  return findings;
}

function isLine(value: Json | undefined): boolean {
  return typeof value === "string" && value.trim() !== "" && !value.includes("\n");
}
