import { stringify } from "yaml";
import { child, isObject, type JsonObject } from "../spec/json.ts";
import { operationsOf } from "../spec/operations.ts";
import type { Answers } from "./answers.ts";
import { rootFacts } from "./root-facts.ts";

/** What a vendor's own file lacks of what every specification here says: where it was read, and how it authenticates. */
export function adoptingOverlay(document: JsonObject, answers: Answers): string {
  const { title, docs, spec = "", baseUrl } = answers;
  const source = docs ?? (URL.canParse(spec) ? spec : baseUrl);
  const facts = { "x-evidence": "documented", "x-source": [source] };
  const schemas = Object.values(child(child(document, "components"), "schemas"));
  const described = `It is ${title}'s own file, so all of it is documented.`;
  const actions = [
    action("$", 1, "For the table of vendors.", { ...rootFacts(answers), ...securityOf(document) }),
    action("$.paths[*][?@.responses]", operationsOf(document).length, described, facts),
    schemas.length > 0 &&
      schemas.every(isObject) &&
      action("$.components.schemas[*]", schemas.length, described, facts),
  ];
  const overlay = {
    overlay: "1.1.0",
    info: { title: `${title}'s file as a specification of this repository`, version: "1" },
    actions: actions.filter(Boolean),
  };
  return stringify(overlay, { lineWidth: 120, aliasDuplicateObjects: false });
}

function action(target: string, expect: number, reason: string, update: JsonObject): JsonObject {
  return { target, update, "x-reason": reason, "x-expect": expect };
}

/** A file may leave out what its authors hold for self-evident; calls without a token would then be taken for allowed. */
function securityOf(document: JsonObject): JsonObject {
  const says = (part: JsonObject): boolean => part["security"] !== undefined;
  if (says(document) || operationsOf(document).some(({ operation }) => says(operation))) return {};
  const bearerToken = { type: "http", scheme: "bearer", description: "An access token." };
  return { security: [{ bearerToken: [] }], components: { securitySchemes: { bearerToken } } };
}
