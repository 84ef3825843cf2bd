import type { JsonObject } from "../spec/json.ts";
import { largest, type Bump } from "./bump.ts";
import { compareDocument } from "./compare-document.ts";
import { compareOperation, placeOfCall } from "./compare-operation.ts";
import { comparerOf } from "./comparer.ts";
import { markDirty, reach, type Finding, type Node } from "./node.ts";
import { callsOf, pairOperations, titleOf, type Call } from "./operation-pairs.ts";
import { inWords, pointerOf } from "./place.ts";
import { RULES, type RuleId } from "./rules.ts";

/** One difference that users can notice. */
export interface Change {
  readonly rule: RuleId;
  readonly bump: Exclude<Bump, "none">;
  /** A JSON pointer: into the old document for what is gone, else into the new one. */
  readonly path: string;
  readonly text: string;
  /** The operations that it shows in, such as `GET /cards`. */
  readonly operations: readonly string[];
}

export interface SpecDiff {
  readonly bump: Bump;
  readonly changes: readonly Change[];
}

/** What a user of the old specification notices of the new one. Both are OpenAPI 3.1. */
export function diffSpecs(old: JsonObject, new_: JsonObject): SpecDiff {
  const found = new Map<string, { finding: Finding; operations: Set<string> }>();
  const collect = (node: Node, title?: string): void => {
    for (const { findings } of reach(node, ({ dirty }) => dirty)) {
      for (const finding of findings) {
        const key = JSON.stringify([finding.rule, pointerOf(finding.place), finding.detail]);
        const known = found.get(key) ?? { finding, operations: new Set() };
        found.set(key, known);
        if (title !== undefined) known.operations.add(title);
      }
    }
  };
  const comparer = comparerOf(old, new_);
  collect(compareDocument(old, new_));
  for (const group of ["paths", "webhooks"] as const) {
    const { pairs, removed, added } = pairOperations(callsOf(old, group), callsOf(new_, group));
    const compared = pairs.map(([was, is]) => ({ node: compareOperation(comparer, was, is), title: titleOf(is) }));
    markDirty(comparer.nodes);
    for (const { node, title } of compared) collect(node, title);
    for (const call of removed) collect(presence(call, "removed"), titleOf(call));
    for (const call of added) collect(presence(call, "added"), titleOf(call));
  }
  const changes = [...found.values()].map(({ finding, operations }) => changeOf(finding, [...operations].toSorted()));
  return { bump: largest(changes.map(({ bump }) => bump)), changes: changes.toSorted(inOrder) };
}

function presence(call: Call, what: "added" | "removed"): Node {
  const rule = call.group === "webhooks" ? (`webhook-${what}` as const) : (`operation-${what}` as const);
  return { findings: [{ rule, place: placeOfCall(call), detail: "" }], next: [], dirty: true };
}

/** As many operations are named where a shared schema changed; more would bury what changed. */
const NAMED = 3;

function changeOf({ rule, place, detail }: Finding, operations: readonly string[]): Change {
  const { bump, says } = RULES[rule];
  const words = inWords(place);
  const it = words.charAt(0).toUpperCase() + words.slice(1);
  const named = operations.slice(0, NAMED).map((operation) => `\`${operation}\``);
  const more = operations.length > NAMED ? ` and ${operations.length - NAMED} more` : "";
  const where = place.shared && named.length > 0 ? ` Used by ${named.join(", ")}${more}.` : "";
  return { rule, bump, path: pointerOf(place), text: fill(says, it, detail) + where, operations };
}

function fill(says: string, it: string, detail: string): string {
  return says.replace(/\{(it|detail)\}/g, (_, name) => (name === "it" ? it : detail));
}

const RANK = { major: 0, minor: 1, patch: 2 };

function inOrder(left: Change, right: Change): number {
  if (left.bump !== right.bump) return RANK[left.bump] - RANK[right.bump];
  const [a, b] = [`${left.path} ${left.rule} ${left.text}`, `${right.path} ${right.rule} ${right.text}`];
  return a < b ? -1 : a > b ? 1 : 0;
}
