import { textOf, type JsonObject } from "../spec/json.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareRequestBody } from "./compare-request-body.ts";
import { compareResponses } from "./compare-responses.ts";
import { compareSecurity } from "./compare-security.ts";
import type { Comparer } from "./comparer.ts";
import { emptyNode, type Direction, type Node } from "./node.ts";
import { titleOf, type Call } from "./operation-pairs.ts";
import { placeOf, type Place, type Spot } from "./place.ts";
import type { RuleId } from "./rules.ts";
import { isSame } from "./same.ts";

/** What the comparison of one operation's parts works with. */
export interface OperationPair {
  readonly old: Call;
  readonly new: Call;
  readonly comparer: Comparer;
  /** Of the old and of the new operation itself, in words and as a pointer. */
  readonly oldPlace: Place;
  readonly newPlace: Place;
  readonly found: (rule: RuleId, place: Place, detail?: string) => void;
  readonly descend: (old: Spot, new_: Spot, direction: Direction) => void;
}

export function compareOperation(comparer: Comparer, old: Call, new_: Call): Node {
  const node = emptyNode();
  const pair: OperationPair = {
    old,
    new: new_,
    comparer,
    oldPlace: placeOfCall(old),
    newPlace: placeOfCall(new_),
    found: (rule, place, detail = "") => node.findings.push({ rule, place, detail }),
    descend: (a, b, direction) => node.next.push(comparer.compare(a, b, direction)),
  };
  compareHead(pair);
  compareParameters(pair);
  compareRequestBody(pair);
  compareResponses(pair);
  if (new_.group === "paths") compareSecurity(pair);
  return node;
}

export function placeOfCall(call: Call): Place {
  return placeOf(`\`${titleOf(call)}\``, call.group, call.path, call.method);
}

const NOTES = ["summary", "description", "tags", "externalDocs", "x-evidence", "x-source"];

function compareHead({ old, new: new_, newPlace, found }: OperationPair): void {
  const [was, is] = [old.operation, new_.operation];
  const isDeprecated = is["deprecated"] === true;
  if ((was["deprecated"] === true) !== isDeprecated) {
    found(isDeprecated ? "operation-deprecated" : "operation-undeprecated", newPlace);
  }
  if (!isSame(was["x-sunset"], is["x-sunset"])) {
    found("operation-sunset-changed", newPlace, textOf(is, "x-sunset") || "none");
  }
  const [wasId, isId] = [textOf(was, "operationId"), textOf(is, "operationId")];
  if (wasId !== isId) found("operation-id-changed", newPlace, `\`${wasId}\` before, \`${isId}\` now`);
  const changed = differences(was, is, NOTES);
  if (changed.length > 0) found("documentation-changed", newPlace, changed.join(", "));
}

export function differences(old: JsonObject, new_: JsonObject, keys: readonly string[]): string[] {
  return keys.filter((key) => !isSame(old[key], new_[key]));
}
