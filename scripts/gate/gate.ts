import { getReleasePlan } from "@changesets/get-release-plan";
import { exceptionProblems, exceptionsFile, readExceptions, withExceptions } from "../diff/exceptions.ts";
import { diffVendor } from "../diff/released.ts";
import { discoverVendors } from "../spec/repository.ts";
import { changedFiles } from "./changed-files.ts";
import { packagesOf, type Package } from "./packages.ts";
import { planProblems, type Candidate } from "./problems.ts";

export interface GateOptions {
  /** A commit to look for changed packages from, instead of each one's last release. */
  readonly base?: string | undefined;
  /** As YYYY-MM-DD. */
  readonly today: string;
}

/** What stands against releasing what the changesets plan; empty when nothing does. */
export async function gate(root: string, { base, today }: GateOptions): Promise<string[]> {
  const plan = await getReleasePlan(root);
  const releases = new Map(plan.releases.map((release) => [release.name, release]));
  const vendors = discoverVendors(root);
  const problems: string[] = [];

  const candidateOf = async (one: Package): Promise<Candidate> => {
    const release = releases.get(one.name);
    const vendor = vendors.find((name) => one.directory === `packages/${name}`);
    return {
      ...one,
      vendor,
      planned: release?.type ?? "none",
      computed: vendor === undefined ? "none" : await computed(vendor),
      changed: await changedFiles(root, one, base),
      hasChangeset: (release?.changesets.length ?? 0) > 0,
    };
  };
  const computed = async (vendor: string) => {
    const [diff, exceptions] = [await diffVendor(root, vendor), await readExceptions(root, vendor)];
    for (const problem of exceptionProblems(diff, exceptions, today)) {
      problems.push(`${exceptionsFile(vendor)}: ${problem}.\n  To mend it: delete it, or review it anew`);
    }
    return withExceptions(diff, exceptions).bump;
  };
  const candidates = await Promise.all((await packagesOf(root)).map(candidateOf));
  return [...problems, ...planProblems(candidates)];
}
