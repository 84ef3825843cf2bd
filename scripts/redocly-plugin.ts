/**
 * Lint rules of our own, loaded by Redocly through redocly.yaml. Each is a pure function of a node under spec/lint/,
 * which gives findings; this file only hangs them on the nodes they are for.
 */
import type { JsonObject } from "./spec/json.ts";
import { closedResponseEnums } from "./spec/lint/closed-response-enums.ts";
import type { Finding } from "./spec/lint/finding.ts";
import { operationFindings } from "./spec/lint/operation-findings.ts";
import { rootFindings } from "./spec/lint/root-findings.ts";
import { schemaFindings } from "./spec/lint/schema-findings.ts";

/** What the rules use of Redocly's visitor context. */
interface Context {
  readonly location: Location;
  report(problem: { message: string; location: Location }): void;
}

interface Location {
  child(keys: (string | number)[]): Location;
}

function reporting(find: (node: JsonObject) => readonly Finding[]) {
  return (node: JsonObject, context: Context): void => {
    for (const { message, at } of find(node)) {
      context.report({ message, location: at ? context.location.child([...at]) : context.location });
    }
  };
}

export default function vendorkit(): object {
  return {
    id: "vendorkit",
    rules: {
      oas3: {
        "operation-evidence": () => ({ Operation: reporting(operationFindings) }),
        "schema-evidence": () => ({ NamedSchemas: reporting(schemaFindings) }),
        "root-facts": () => ({ Root: reporting(rootFindings) }),
        "open-response-enums": () => ({ Root: reporting(closedResponseEnums) }),
      },
    },
  };
}
