/** How much a release changes for its users, from nothing to "your code may have to change". */
export const BUMPS = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof BUMPS)[number];

export function isLower(left: Bump, right: Bump): boolean {
  return BUMPS.indexOf(left) < BUMPS.indexOf(right);
}

export function largest(bumps: Iterable<Bump>): Bump {
  let most: Bump = "none";
  for (const bump of bumps) if (isLower(most, bump)) most = bump;
  return most;
}

/**
 * What a bump is for a package at this version. Below 1.0.0 the second number is the one that says "this may break
 * you" (semver.org, 4; `^0.1.0` does not take 0.2.0), and changesets does not know that: it makes 1.0.0 of a major.
 */
export function bumpFor(version: string, bump: Bump): Bump {
  if (!version.startsWith("0.")) return bump;
  return bump === "major" ? "minor" : bump === "minor" ? "patch" : bump;
}
