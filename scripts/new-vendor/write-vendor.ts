import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Answers } from "./answers.ts";
import { SpecError } from "../spec/spec-error.ts";
import { stageVendor } from "./stage-vendor.ts";
import { tableOf } from "./table-of.ts";

export interface WriteOptions {
  /** The day to record, YYYY-MM-DD. */
  readonly today: string;
  readonly report: (line: string) => void;
}

/** Writes all that a vendor needs, or nothing. Gives the paths that are new, relative to the root. */
export async function writeVendor(root: string, answers: Answers, options: WriteOptions): Promise<string[]> {
  // Beside its destination, so that it can be moved there in one step.
  const stage = await mkdtemp(join(root, ".new-vendor-"));
  try {
    const places = await stageVendor(root, stage, answers, options);
    const readme = await tableOf(root, stage, answers.name);
    await moveAll(stage, root, places);
    await writeFile(join(root, "README.md"), readme);
    return places;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Moves folders and files, and takes all of them back when one cannot be moved. */
async function moveAll(from: string, to: string, places: readonly string[]): Promise<void> {
  const moved: string[] = [];
  try {
    for (const place of places) {
      const target = join(to, place);
      if (existsSync(target))
        throw new SpecError(place, "this is there already", "choose another name, or move it away");
      // oxlint-disable-next-line no-await-in-loop -- what was moved is known at every moment
      await mkdir(dirname(target), { recursive: true });
      // oxlint-disable-next-line no-await-in-loop
      await rename(join(from, place), target);
      moved.push(target);
    }
  } catch (error) {
    await Promise.all(moved.map((path) => rm(path, { recursive: true, force: true })));
    throw error;
  }
}
