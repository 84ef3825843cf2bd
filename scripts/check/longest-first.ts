import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The test files that take longest, in the order in which they start. Vitest goes by what it timed before and, in a fresh
 * clone, by size; and these are short to read, since others do their work.
 */
export const longest = [
  "scripts/test/new-vendor.test.ts",
  "packages/client/test/undici/same-suite.test.ts",
  "scripts/test/secrets.test.ts",
  "packages/cli/test/call.test.ts",
  "scripts/test/fleet.test.ts",
  "packages/token-store-redis/test/real-servers.test.ts",
  "scripts/test/package-checks.test.ts",
  "scripts/test/fleet-chaos.test.ts",
  "scripts/test/soak.test.ts",
];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((file) => moduleId.endsWith(`/${file}`));
  return at < 0 ? longest.length : at;
};

/** Starts the longest files first, so that at the end no core waits for one that began last. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own method
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
