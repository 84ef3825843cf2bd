import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compilerByCommand } from "./compiler-by-command.ts";
import { compilerInProcess } from "./compiler-in-process.ts";
import type { Cost } from "./cost.ts";
import { type Case, writePrograms } from "./programs.ts";
import type { Subject } from "./subject.ts";

/** What the record has of one specification: by case, by version of TypeScript. */
export type Costs = Partial<Record<Case, Record<string, Cost>>>;

// The one that is waited for comes first; the one in this process works meanwhile.
const compilers = [compilerByCommand, compilerInProcess];

/** Measures each case of a specification with each compiler. */
export async function measureAll(subject: Subject, cases: readonly Case[]): Promise<Costs> {
  const folder = await mkdtemp(join(tmpdir(), "vendorkit-type-cost-"));
  try {
    const programs = [...(await writePrograms(folder, subject, cases))];
    const jobs = compilers.flatMap((compiler) =>
      programs.map(async ([name, tsconfig]) => ({ name, compiler, cost: await compiler.measure(tsconfig) })),
    );
    // All of them, so that none is still reading when the folder goes.
    const measured = (await Promise.allSettled(jobs)).map((job) =>
      job.status === "fulfilled" ? job.value : fail(job.reason),
    );
    const costsOf = (name: Case) =>
      measured.filter((one) => one.name === name).map(({ compiler, cost }) => [compiler.version, cost] as const);
    return Object.fromEntries(cases.map((name) => [name, Object.fromEntries(costsOf(name).toReversed())]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function fail(reason: unknown): never {
  throw reason;
}
