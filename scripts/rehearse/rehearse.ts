import { getReleasePlan } from "@changesets/get-release-plan";
import { budgetProblems, readBudget, recordBudget } from "./budget.ts";
import { consume } from "./consume.ts";
import type { Stage } from "./consumer.ts";
import { commitAll, copyRepository } from "./copy-repository.ts";
import { rehearseBreak } from "./cycle.ts";
import { readmePrograms } from "./programs.ts";
import { assertAllPublished, publish, type Published } from "./publish.ts";
import { startRegistry, type Registry } from "./registry.ts";
import { runScript, type Rehearsal } from "./rehearsal.ts";
import { installToolbox } from "./toolbox.ts";

/** Releases a copy of the repository to a registry of its own, uses what was released, and breaks it once. */
export async function rehearse(rehearsal: Rehearsal, { isRecording }: { isRecording: boolean }): Promise<void> {
  const { folder, repository, progress } = rehearsal;
  await progress.timed("repository copied", () => copyRepository(repository));
  await using registry = await startRegistry(`${folder}/registry`);
  await version(rehearsal);
  if (isRecording) return await recordBudget(await release(rehearsal, registry));
  const both = [
    release(rehearsal, registry),
    progress.timed("Nodes and compilers installed", () => installToolbox(rehearsal)),
  ] as const;
  // Nothing may be at work any more when a failure tears everything down.
  await Promise.allSettled(both);
  const [published, toolbox] = await Promise.all(both);
  await weigh(rehearsal, published);
  const stage: Stage = { rehearsal, registry, toolbox, published, programs: readmePrograms(repository) };
  await consume(stage);
  rehearsal.signal.throwIfAborted();
  await progress.timed("a renamed response field released, and noticed by its user's compiler", () =>
    rehearseBreak(stage),
  );
}

async function release(rehearsal: Rehearsal, registry: Registry): Promise<Published[]> {
  const published = await publish(rehearsal, registry);
  assertAllPublished(published, rehearsal.repository);
  return published;
}

/** Between releases there is nothing to version, and what is published are the last versions. */
async function version(rehearsal: Rehearsal): Promise<void> {
  const { repository, progress } = rehearsal;
  const { changesets } = await getReleasePlan(repository);
  if (changesets.length === 0) return progress.note("no changeset waits: the versions are published as they are");
  await progress.timed(`${changesets.length} changesets versioned`, () => runScript(rehearsal, "version-packages"));
  // What the gate takes for the last release.
  await commitAll(repository, "chore: version packages");
}

async function weigh({ progress }: Rehearsal, published: readonly Published[]): Promise<void> {
  const budget = await readBudget();
  for (const one of published) {
    const problems = await budgetProblems(one, budget);
    if (problems.length > 0) progress.problem(`tarball of ${one.name}`, problems.join("\n"));
  }
  const gone = Object.keys(budget).filter((name) => !published.some((one) => one.name === name));
  if (gone.length > 0) progress.problem("budget", `${gone.join(", ")}: there is no such package`);
}
