import { bumpFor, isLower, type Bump } from "../diff/bump.ts";
import { pnpm } from "../spec/pnpm.ts";
import type { Package } from "./packages.ts";

/** What is known of one package when a release is planned. */
export interface Candidate extends Package {
  /** What the plan does to it. */
  readonly planned: Bump;
  /** What follows from its spec, before any mapping; none for a package without one. */
  readonly computed: Bump;
  /** Its vendor, if it has a spec. */
  readonly vendor: string | undefined;
  /** Its shipped files that differ from the last release. */
  readonly changed: readonly string[];
  /** Whether a changeset names it; otherwise it is planned only because of what it depends on. */
  readonly hasChangeset: boolean;
}

/** Why a planned release must not happen; empty when it may. */
export function planProblems(candidates: readonly Candidate[]): string[] {
  return [...candidates.flatMap(tooLow), ...candidates.flatMap(unannounced), ...candidates.flatMap(handedOn)];

  function handedOn(one: Candidate): string[] {
    const broken = one.exposes.filter((name) => isBreaking(candidates.find((other) => other.name === name)));
    if (broken.length === 0 || isBreaking(one)) return [];
    const needed = bumpFor(one.version, "major");
    return [
      `${one.name}: ${broken.join(" and ")} will break its users, whose code sees those types through this package, ` +
        `but it is planned as ${one.planned}.\n  To mend it: name it with ${needed} in the same changeset`,
    ];
  }
}

function tooLow({ name, version, vendor, planned, computed }: Candidate): string[] {
  const needed = bumpFor(version, computed);
  if (vendor === undefined || !isLower(planned, needed)) return [];
  const mapped = needed === computed ? "" : ` (${computed}, below 1.0.0)`;
  return [
    `${name}: its spec changed by ${needed}${mapped}, but it is planned as ${planned}.\n` +
      `  To mend it: \`${pnpm(`spec:changeset ${vendor}`)}\`, or see \`${pnpm(`spec:diff ${vendor}`)}\``,
  ];
}

function unannounced({ name, changed, hasChangeset }: Candidate): string[] {
  if (changed.length === 0 || hasChangeset) return [];
  const files = `${changed.slice(0, 3).join(", ")}${changed.length > 3 ? ` and ${changed.length - 3} more` : ""}`;
  return [`${name}: it has changed (${files}) and no changeset says so.\n  To mend it: \`${pnpm("changeset")}\``];
}

function isBreaking(one: Candidate | undefined): boolean {
  return one !== undefined && one.planned !== "none" && !isLower(one.planned, bumpFor(one.version, "major"));
}
