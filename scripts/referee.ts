/**
 * `node scripts/referee.ts` asks the differ and the compiler about two releases of GitHub's specification whose bump
 * was decided by people, and writes what they say into a fixture. It downloads four packages of 11 to 13 MB with npm,
 * so it is not part of the tests; run it after a change of the rules and read what the fixture gains or loses.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { missingRules, opinionsOn, type Opinions } from "./compat/compare.ts";
import { readSpec } from "./diff/released.ts";
import { asJson, toCanonicalText, type JsonObject } from "./spec/json.ts";
import { runCommand } from "./spec/run-command.ts";

const CASES = [
  { from: "19.0.0", to: "19.1.0", published: "minor" },
  { from: "22.0.0", to: "23.0.2", published: "major" },
] as const;
const FIXTURE = join(import.meta.dirname, "test/fixtures/github-history.json");
const run = promisify(execFile);

await runCommand(async () => {
  const scratch = await mkdtemp(join(tmpdir(), "vendorkit-referee-"));
  try {
    const verdicts = [];
    for (const { from, to, published } of CASES) {
      const opinions = await opinionsOn("github", await fetchSpec(scratch, from), await fetchSpec(scratch, to));
      verdicts.push({ from, to, published, ...verdictOf(opinions) });
    }
    await writeFile(FIXTURE, toCanonicalText(asJson(verdicts)));
    return true;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});

async function fetchSpec(scratch: string, version: string): Promise<JsonObject> {
  const directory = join(scratch, version);
  await mkdir(directory);
  await run("npm", ["pack", "--silent", `@octokit/openapi@${version}`], { cwd: directory });
  await run("tar", ["xzf", `octokit-openapi-${version}.tgz`], { cwd: directory });
  return await readSpec(join(directory, "package/generated/api.github.com.json"));
}

/** Operation by operation: the majors of the differ, and what the compiler no longer accepts. */
function verdictOf(opinions: Opinions) {
  const majors = opinions.diff.changes.filter(({ bump }) => bump === "major");
  const titles = [...majors.flatMap((change) => change.operations), ...opinions.breaks.map((one) => one.operation)];
  const operations = [...new Set(titles)].toSorted().map((operation) => {
    const rules = majors.filter((change) => change.operations.includes(operation)).map(({ rule }) => rule);
    const aspects = opinions.breaks.filter((one) => one.operation === operation).map(({ aspect }) => aspect);
    return { operation, differ: [...new Set(rules)].toSorted(), compiler: [...new Set(aspects)].toSorted() };
  });
  return {
    differ: opinions.diff.bump,
    compiler: { checks: opinions.checks, breaks: opinions.breaks.length },
    missingRules: missingRules(opinions),
    rules: countRules(opinions),
    operations,
  };
}

function countRules({ diff }: Opinions): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of diff.changes) counts[rule] = (counts[rule] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
