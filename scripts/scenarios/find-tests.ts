import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Where tests are; `*.test.ts` and the suites that several of them share. */
const TESTS = ["packages/*/test/**/*.ts", "scripts/test/**/*.ts"];

/** The test of this very page, whose numbers are made up. */
const OWN = "scripts/test/scenarios.test.ts";

/** A number as titles name it: `S12: …`, `(S12, S13)`. */
const NUMBER = /\bS(\d{1,3})(?=[:,)])/g;

const isComment = (line: string): boolean => /^\s*(\/\/|\/?\*)/.test(line);

/** The numbers that a test file names. */
export const numbersIn = (source: string): Set<number> =>
  new Set(
    source
      .split("\n")
      .filter((line) => !isComment(line))
      .flatMap((line) => [...line.matchAll(NUMBER)].map(([, number]) => Number(number))),
  );

/** The test files that name each number, below `root`. */
export async function findTests(root: string): Promise<Map<number, string[]>> {
  const files: string[] = [];
  for await (const file of glob(TESTS, { cwd: root, exclude: (name) => name === "node_modules" }))
    if (!file.endsWith(OWN)) files.push(file);
  const found = new Map<number, string[]>();
  for (const file of files.toSorted()) {
    // oxlint-disable-next-line no-await-in-loop -- a hundred small files
    for (const number of numbersIn(await readFile(join(root, file), "utf8")))
      found.set(number, [...(found.get(number) ?? []), file]);
  }
  return found;
}
