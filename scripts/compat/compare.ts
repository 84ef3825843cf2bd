import { diffSpecs, type SpecDiff } from "../diff/diff-specs.ts";
import { generateTypes } from "../spec/generate-types.ts";
import { toCanonicalText, type JsonObject } from "../spec/json.ts";
import { checksOf, type Aspect } from "./checks.ts";
import { compile, type Break } from "./compile.ts";

/** What the differ and the compiler say about two specs. */
export interface Opinions {
  readonly diff: SpecDiff;
  readonly breaks: readonly Break[];
  /** How many statements the compiler was asked about. */
  readonly checks: number;
}

export async function opinionsOn(vendor: string, old: JsonObject, new_: JsonObject): Promise<Opinions> {
  const [diff, checks] = [diffSpecs(old, new_), checksOf(old, new_)];
  const breaks = await compile(await typesOf(vendor, old), await typesOf(vendor, new_), checks);
  return { diff, breaks, checks: checks.length };
}

async function typesOf(vendor: string, document: JsonObject): Promise<string> {
  return await generateTypes(vendor, document, { effective: toCanonicalText(document), source: "" });
}

const MEANING: Record<Aspect, string> = {
  operation: "it is gone",
  response: "its success response no longer fits where the old one did",
  body: "a body that fitted before no longer does",
  parameters: "parameters that fitted before no longer do",
};

/** Breaks that the differ knows nothing major about: each is a rule that is missing. */
export function missingRules({ diff, breaks }: Opinions): string[] {
  return breaks.flatMap(({ operation, aspect, reason }) => {
    const there = diff.changes.filter((change) => change.operations.includes(operation));
    if (there.some((change) => change.bump === "major" && fits(aspect, change.rule))) return [];
    const found = there.map(({ rule, path }) => `${rule} at ${path}`).join(", ") || "nothing";
    return [
      `${operation}: the compiler says that ${MEANING[aspect]} (${reason}). The differ found ${found}: ` +
        `a major rule for the ${aspect} is missing in scripts/diff/rules.ts`,
    ];
  });
}

function fits(aspect: Aspect, rule: string): boolean {
  if (aspect === "operation") return rule === "operation-removed";
  return rule.startsWith(aspect === "response" ? "response-" : "request-");
}
