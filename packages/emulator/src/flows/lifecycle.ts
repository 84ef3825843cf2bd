import type { Row } from "../vendor.ts";

interface Move {
  readonly from: readonly string[];
  readonly to: string;
}

/**
 * Which transition leads from where to where. The vendor names statuses and transitions, but not the table that ties
 * them together; this one is the emulator's reading of the names.
 */
const moves: Readonly<Record<string, Move>> = {
  publish: { from: ["draft", "unpublished"], to: "published" },
  unpublish: { from: ["published"], to: "unpublished" },
  archive: { from: ["draft", "published", "unpublished"], to: "archived" },
  unarchive: { from: ["archived"], to: "unpublished" },
  activate: { from: ["draft", "inactive"], to: "active" },
  deactivate: { from: ["active"], to: "inactive" },
  draft: { from: ["active", "inactive"], to: "draft" },
  remove: { from: ["draft", "published", "unpublished", "archived", "active", "inactive"], to: "removed" },
  restore: { from: ["removed"], to: "draft" },
};

/** `row` after the transition, or `undefined` if its status does not allow it. */
export function transit(row: Row, transition: string, now: string): Row | undefined {
  const move = moves[transition];
  if (!move?.from.includes(String(row["status"]))) return undefined;
  const times = { removedAt: move.to === "removed" ? now : null, archivedAt: move.to === "archived" ? now : null };
  const kept = Object.fromEntries(Object.entries(times).filter(([name]) => name in row));
  return { ...row, ...kept, status: move.to, updatedAt: now };
}
