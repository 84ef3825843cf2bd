import { parse } from "yaml";

/** A package as the lockfile pins it. */
export interface Pinned {
  readonly name: string;
  readonly version: string;
  readonly integrity: string | undefined;
  /** An address of its own, where it does not come from the registry. */
  readonly tarball: string | undefined;
}

interface Lockfile {
  readonly packages?: Readonly<Record<string, { resolution?: { integrity?: string; tarball?: string } }>>;
}

/** Every package of a lockfile. */
export function lockfilePackages(text: string): Pinned[] {
  // pnpm 12 keeps its own tools in a document before the project's.
  const { packages = {} } = parse(text.split(/^---$/m).at(-1) ?? "") as Lockfile;
  return Object.entries(packages).map(([key, { resolution = {} }]) => {
    const at = key.lastIndexOf("@");
    return {
      name: key.slice(0, at),
      version: key.slice(at + 1),
      integrity: resolution.integrity,
      tarball: resolution.tarball,
    };
  });
}

/** What the lockfile itself gives away: a package that is not held to a hash, or that comes from elsewhere. */
export function lockfileProblems(packages: readonly Pinned[]): string[] {
  if (packages.length === 0) return ["the lockfile holds no packages, so nothing was checked"];
  return packages.flatMap(({ name, version, integrity = "", tarball }) => [
    ...(integrity.startsWith("sha512-") ? [] : [`${name}@${version} has no sha512 in the lockfile`]),
    ...(tarball === undefined ? [] : [`${name}@${version} comes from ${tarball}, not from the registry`]),
  ]);
}
