import type { Place } from "./place.ts";
import type { RuleId } from "./rules.ts";

/** What comes back is judged one way, what is sent the other. */
export type Direction = "request" | "response";

/** A rule that a difference broke, and where. */
export interface Finding {
  readonly rule: RuleId;
  readonly place: Place;
  readonly detail: string;
}

/**
 * The differences of two schemas themselves, and the pairs that they lead to. A graph and not a list, so that schemas
 * that contain themselves end, and a schema that a thousand operations share is compared once.
 */
export interface Node {
  readonly findings: Finding[];
  readonly next: Node[];
  /** Whether there are findings here or anywhere below; known once everything is compared. */
  dirty: boolean;
}

export function emptyNode(): Node {
  return { findings: [], next: [], dirty: false };
}

/** Everything that can be reached from a node, itself first. */
export function reach(start: Node, accept: (node: Node) => boolean = () => true): Set<Node> {
  const reached = new Set([start]);
  for (const node of reached) for (const next of node.next) if (accept(next)) reached.add(next);
  return reached;
}

export function isClean(start: Node): boolean {
  for (const { findings } of reach(start)) if (findings.length > 0) return false;
  return true;
}

/** Marks the nodes that lead to findings, so that a walk leaves out the others: nearly all of them. */
export function markDirty(nodes: readonly Node[]): void {
  let settled = nodes.every(({ findings }) => findings.length === 0);
  while (!settled) {
    settled = true;
    // What a node leads to was mostly made after it.
    for (const node of nodes.toReversed()) {
      if (node.dirty || (node.findings.length === 0 && !node.next.some(({ dirty }) => dirty))) continue;
      node.dirty = true;
      settled = false;
    }
  }
}
