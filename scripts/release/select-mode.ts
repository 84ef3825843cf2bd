/** What a run of the release workflow does. */
export type Mode = "snapshot" | "version" | "publish" | "none";

export interface Situation {
  /** The number of a pull request that someone wants to try, as it was typed. */
  readonly pullRequest: string;
  /** How many changesets wait. */
  readonly changesets: number;
  /** How many packages have a version that the registry does not. */
  readonly unpublished: number;
}

/** Versions are raised by a pull request, and published when that is merged: then no changeset waits any more. */
export function selectMode({ pullRequest, changesets, unpublished }: Situation): Mode {
  if (pullRequest !== "") return "snapshot";
  if (changesets > 0) return "version";
  return unpublished > 0 ? "publish" : "none";
}
