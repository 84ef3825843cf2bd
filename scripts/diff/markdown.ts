import type { Bump } from "./bump.ts";
import type { Change, SpecDiff } from "./diff-specs.ts";

const HEADINGS: Record<Exclude<Bump, "none">, string> = {
  major: "Breaking",
  minor: "New, or worth a look",
  patch: "Said differently",
};

/** A report for people, as Markdown that reads well on a terminal. */
export function toMarkdown(title: string, { bump, changes }: SpecDiff): string {
  if (changes.length === 0) return `## ${title}: no change\n`;
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  const groups = (["major", "minor", "patch"] as const).flatMap((level) => {
    const group = changes.filter((change) => change.bump === level);
    return group.length === 0 ? [] : [`### ${HEADINGS[level]} (${level})\n\n${group.map(line).join("\n")}\n`];
  });
  return [`## ${title}: ${bump}, ${count}\n`, ...groups].join("\n");
}

function line({ rule, path, text }: Change): string {
  return `- ${text}\n  ${rule} at ${path}`;
}
