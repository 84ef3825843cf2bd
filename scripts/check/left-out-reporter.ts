import type { Reporter } from "vitest/node";

/** Says at the end which blocks of tests were left out, since vitest's own summary only counts them. Their titles say why. */
export function leftOutReporter(): Reporter {
  return {
    onTestRunEnd(modules) {
      const suites = modules.flatMap((module) => [...module.children.allSuites()]);
      for (const suite of suites) if (suite.options.mode === "skip") console.log(`Left out: ${suite.name}`);
    },
  };
}
