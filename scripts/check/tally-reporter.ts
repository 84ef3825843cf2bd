import { writeFile } from "node:fs/promises";
import type { Reporter } from "vitest/node";

/** Writes `N passed, N failed` into a file when the tests have run, for those who need the numbers without the colours. */
export function tallyReporter(file: string): Reporter {
  return {
    async onTestRunEnd(modules, unhandledErrors) {
      const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
      const failedTests = states.filter((state) => state === "failed").length;
      // A file that could not be loaded has no test to fail, and an error outside of all tests belongs to none.
      const brokenModules = modules.filter((module) => module.errors().length > 0).length;
      const failed = failedTests + brokenModules + unhandledErrors.length;
      await writeFile(file, `${states.filter((state) => state === "passed").length} passed, ${failed} failed\n`);
    },
  };
}
