import { defineConfig } from "vitest/config";
import { leftOutReporter } from "./scripts/check/left-out-reporter.ts";
import { tallyReporter } from "./scripts/check/tally-reporter.ts";

const tally = process.env["VENDORKIT_TALLY"];

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", "scripts/test/**/*.test.ts"],
    pool: "threads",
    // The default leaves a core free, which on two cores is half of them.
    maxWorkers: "100%",
    retry: 0,
    testTimeout: 15_000,
    reporters: ["default", leftOutReporter(), ...(tally ? [tallyReporter(tally)] : [])],
  },
});
