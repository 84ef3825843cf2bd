import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { leftOutReporter } from "./scripts/check/left-out-reporter.ts";
import { LongestFirst } from "./scripts/check/longest-first.ts";
import { tallyReporter } from "./scripts/check/tally-reporter.ts";

const tally = process.env["VENDORKIT_TALLY"];

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", "scripts/test/**/*.test.ts"],
    pool: "threads",
    // Many tests wait: for servers, processes and clocks. One more than there are cores keeps all of them busy.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    retry: 0,
    // A machine that does other things is slow; what hangs is told soon enough.
    testTimeout: 30_000,
    reporters: ["default", leftOutReporter(), ...(tally ? [tallyReporter(tally)] : [])],
  },
});
