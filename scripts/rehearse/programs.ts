import { globSync, readFileSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { publishedPackages } from "../check/published-packages.ts";
import { printsAs } from "../readme/prints-as.ts";
import type { Run } from "../readme/run-snippets.ts";
import { readmeLine, type Snippet, snippetsOf, sourceOf } from "../readme/snippet.ts";
import { repositoryRoot } from "../spec/repository.ts";
import { SpecError } from "../spec/spec-error.ts";

/** The programs of the front page and of every published package's README. */
export function readmePrograms(root: string): Snippet[] {
  const pages = ["README.md", ...publishedPackages(root).map(({ dir }) => `${dir.slice(root.length + 1)}/README.md`)];
  return pages.flatMap((page) => snippetsOf(page, readFileSync(join(root, page), "utf8")));
}

/** Writes them into a project, with what runs them. */
export async function writePrograms(programs: readonly Snippet[], project: string): Promise<void> {
  await mkdir(join(project, "src"), { recursive: true });
  await Promise.all(
    programs.map((program, index) => writeFile(join(project, "src", `${index}.ts`), sourceOf(program))),
  );
  for (const part of ["readme", "spec"])
    await cp(join(repositoryRoot, "scripts", part), join(project, "scripts", part), { recursive: true });
}

/**
 * What a reader of the pages has installed besides our packages, in the versions that the repository has: what programs
 * import, and the optional peers.
 */
export async function companions(programs: readonly Snippet[], root: string): Promise<Record<string, string>> {
  const imports = programs.flatMap((program) => [...sourceOf(program).matchAll(/^import [^"]*from "([^"./][^"]*)"/gm)]);
  const manifests = await manifestsOf(root);
  const peers = manifests.flatMap(({ peerDependencies }) => Object.keys(peerDependencies ?? {}));
  const names = new Set([...imports.flatMap(([, name = ""]) => nameOf(name) ?? []), ...peers]);
  const pinned = new Map(
    manifests
      .flatMap(({ dependencies, devDependencies }) => Object.entries({ ...dependencies, ...devDependencies }))
      .filter(([, version]) => /^\d/.test(version)),
  );
  return Object.fromEntries(
    [...names]
      .filter((name) => !name.startsWith("@vendorkit/"))
      .map((name) => {
        const version = pinned.get(name);
        if (version) return [name, version];
        throw new SpecError(name, "READMEs need it and no package.json here has it", "add it to scripts/package.json");
      }),
  );
}

/** The package of an import that is neither ours nor Node's. */
function nameOf(specifier: string): string | undefined {
  if (/^(node:|@vendorkit\/)/.test(specifier)) return undefined;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

type Manifest = Partial<Record<"dependencies" | "devDependencies" | "peerDependencies", Record<string, string>>>;

async function manifestsOf(root: string): Promise<Manifest[]> {
  const files = globSync(["package.json", "scripts/package.json", "packages/*/package.json"], { cwd: root });
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), "utf8")));
  return texts.map((text) => JSON.parse(text) as Manifest);
}

/** What is wrong with how the programs ran, in sentences that name the page and the line. */
export function runProblems(programs: readonly Snippet[], runs: readonly Run[]): string[] {
  return programs.flatMap((program, index) => {
    const where = `${program.readme}:${program.line}`;
    const run = runs[index];
    if (run === undefined || run.error !== undefined)
      return [`${where} does not run: ${run?.error ?? "it was not run"}`];
    if (program.output === undefined || printsAs(program.output, run.printed)) return [];
    return [`${where} prints something else:\n${run.printed}`];
  });
}

/** A compiler's report with the pages' lines in place of the programs'. */
export function inPages(programs: readonly Snippet[], report: string): string {
  return report.replaceAll(/^src\/(\d+)\.ts\((\d+),\d+\)/gm, (whole, index: string, line: string) => {
    const program = programs[Number(index)];
    return program ? `${program.readme}:${readmeLine(program, Number(line))}` : whole;
  });
}
