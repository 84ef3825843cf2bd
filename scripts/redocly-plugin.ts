/**
 * Lint rules of our own, loaded by Redocly through redocly.yaml. Each is a pure function of a node under spec/lint/,
 * which gives findings; this file only hangs them on the nodes they are for.
 */
import type { Json, JsonObject } from "./spec/json.ts";
import { closedResponseEnums } from "./spec/lint/closed-response-enums.ts";
import { operationFindings } from "./spec/lint/operation-findings.ts";
import { rootFindings } from "./spec/lint/root-findings.ts";
import { schemaFindings } from "./spec/lint/schema-findings.ts";

/** What the rules use of Redocly's visitor context. */
interface Context {
  readonly location: Location;
  readonly key: string | number;
  report(problem: { message: string; location: Location }): void;
}

interface Location {
  child(keys: (string | number)[]): Location;
}

type Findings = readonly { readonly message: string; readonly at?: readonly (string | number)[] }[];

function reporting(find: (node: never) => Findings) {
  return (node: Json, context: Context): void => {
    for (const { message, at } of find(node as never)) {
      context.report({ message, location: at ? context.location.child([...at]) : context.location });
    }
  };
}

export default function vendorkit(): object {
  return {
    id: "vendorkit",
    rules: {
      oas3: {
        "operation-evidence": () => ({ Operation: reporting((node: JsonObject) => operationFindings(node)) }),
        "schema-evidence": () => ({ NamedSchemas: reporting((node: JsonObject) => schemaFindings(node)) }),
        "root-facts": () => ({ Root: reporting((node: JsonObject) => rootFindings(node)) }),
        "open-response-enums": () => ({ Root: reporting((node: JsonObject) => closedResponseEnums(node)) }),
      },
    },
  };
}
