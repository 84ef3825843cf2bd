import { mkdtemp, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { consumerDependencies } from "../check/consumer/versions.ts";
import { execute, executeOrThrow, type Execution } from "../check/execute.ts";
import type { Run } from "../readme/run-snippets.ts";
import type { Snippet } from "../readme/snippet.ts";
import { companions, inPages, runProblems, writePrograms } from "./programs.ts";
import type { Published } from "./publish.ts";
import { assertRegistry, type Registry } from "./registry.ts";
import type { Rehearsal } from "./rehearsal.ts";
import type { Toolbox } from "./toolbox.ts";
import type { RehearsedNode, RehearsedTypescript } from "./versions.ts";

/** A program that does not end by itself is a fault too. */
const RUN_TIMEOUT_MS = 60_000;

export type Manager = "npm" | "pnpm";

const INSTALL: Record<Manager, readonly string[]> = {
  npm: ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"],
  // What was published a minute ago is what this is about.
  pnpm: ["install", "--prefer-offline", "--config.minimumReleaseAge=0"],
};

const OPTIONS = {
  target: "es2023",
  lib: ["es2023"],
  module: "nodenext",
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  resolveJsonModule: true,
  rewriteRelativeImportExtensions: true,
  rootDir: ".",
};
const GLOBALS = ["scripts/readme/globals.d.ts"];

/** A blank project of someone who has this Node and this package manager. */
export interface Consumer {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly node: RehearsedNode;
}

export interface Stage {
  readonly rehearsal: Rehearsal;
  readonly registry: Pick<Registry, "url" | "env">;
  readonly toolbox: Toolbox;
  readonly published: readonly Pick<Published, "name" | "version">[];
  readonly programs: readonly Snippet[];
}

/** Makes a blank project and installs everything from the registry into it. */
export async function createConsumer(stage: Stage, manager: Manager, node: RehearsedNode): Promise<Consumer> {
  const { rehearsal, registry, toolbox, published, programs } = stage;
  const folder = await mkdtemp(join(rehearsal.folder, `${manager}-${node}-`));
  const env = { ...registry.env, PATH: [toolbox.node(node), registry.env["PATH"]].join(delimiter) };
  const ours = Object.fromEntries(published.map(({ name, version }) => [name, version]));
  const dependencies = { ...consumerDependencies, ...(await companions(programs, rehearsal.repository)), ...ours };
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  await writePrograms(programs, folder);
  await assertRegistry({ ...registry, env }, folder);
  await executeOrThrow(manager, INSTALL[manager], { cwd: folder, env, signal: rehearsal.signal });
  return { folder, env, node };
}

/** Installs another version into a project. */
export async function upgrade({ rehearsal }: Stage, { folder, env }: Consumer, wanted: string): Promise<void> {
  // Not from the cache, which does not know of the version yet.
  await executeOrThrow("npm", ["install", "--no-audit", "--no-fund", "--prefer-online", wanted], {
    cwd: folder,
    env,
    signal: rehearsal.signal,
  });
}

/** Type-checks what is in `src` with nothing skipped and compiles it. Gives what the compiler says, of the pages' lines. */
export async function compilePrograms(
  stage: Stage,
  consumer: Consumer,
  typescript: RehearsedTypescript,
): Promise<string> {
  const file = `tsconfig.${typescript}.json`;
  const config = {
    compilerOptions: { ...OPTIONS, outDir: `compiled-${typescript}` },
    include: ["src"],
    files: GLOBALS,
  };
  await writeFile(join(consumer.folder, file), JSON.stringify(config));
  const { output } = await nodeIn(stage, consumer, stage.toolbox.tsc(typescript), "-p", file, "--pretty", "false");
  return inPages(stage.programs, output.trim());
}

/** Runs what one compiler made of the programs. Gives what is wrong with them. */
export async function runPrograms(
  stage: Stage,
  consumer: Consumer,
  typescript: RehearsedTypescript,
): Promise<string[]> {
  const files = stage.programs.map((_, index) => join(consumer.folder, `compiled-${typescript}/src/${index}.js`));
  const runner = "scripts/readme/run-snippets.ts";
  const root = ["--root", stage.rehearsal.repository];
  const { isOk, stdout, output } = await nodeIn(stage, consumer, "--no-warnings", runner, ...root, ...files);
  return isOk ? runProblems(stage.programs, JSON.parse(stdout) as Run[]) : [output];
}

function nodeIn({ rehearsal, toolbox }: Stage, { folder, env, node }: Consumer, ...args: string[]): Promise<Execution> {
  const binary = join(toolbox.node(node), "node");
  return execute(binary, args, { cwd: folder, env, timeout: RUN_TIMEOUT_MS, signal: rehearsal.signal });
}
