/**
 * `release-mode [--pull-request <number>]` prints `mode=…` for the release workflow: `version` while changesets wait, then
 * `publish` until the registry has every version, `snapshot` for a pull request that is to be tried, or `none`.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { getReleasePlan } from "@changesets/get-release-plan";
import { executeOrThrow } from "./check/execute.ts";
import { inScratch } from "./check/tarballs.ts";
import { selectMode } from "./release/select-mode.ts";
import { repositoryRoot } from "./spec/repository.ts";
import { runCommand } from "./spec/run-command.ts";
import { SpecError } from "./spec/spec-error.ts";

const { values } = parseArgs({ options: { "pull-request": { type: "string", default: "" } } });

await runCommand(async () => {
  const pullRequest = values["pull-request"];
  if (!/^\d*$/.test(pullRequest)) throw new SpecError("--pull-request", "it is not a number", "give one such as 12");
  const { changesets } = await getReleasePlan(repositoryRoot);
  const unpublished = pullRequest === "" && changesets.length === 0 ? await countUnpublished() : 0;
  console.log(`mode=${selectMode({ pullRequest, changesets: changesets.length, unpublished })}`);
  return true;
});

function countUnpublished(): Promise<number> {
  return inScratch("plan", async (folder) => {
    const file = join(folder, "plan.json");
    await executeOrThrow("changeset", ["publish-plan", "--output", file], { cwd: repositoryRoot });
    const { plan } = JSON.parse(await readFile(file, "utf8")) as { plan: { kind: string }[][] };
    return plan.flat().filter(({ kind }) => kind === "publish").length;
  });
}
