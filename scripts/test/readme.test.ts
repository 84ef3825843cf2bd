import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { printsAs } from "../readme/prints-as.ts";
import type { Run } from "../readme/run-snippets.ts";
import { readmeLine, type Snippet, snippetsOf, sourceOf } from "../readme/snippet.ts";
import { repositoryRoot } from "../spec/repository.ts";

/** Which pages are tried; all, unless somebody asks for some. */
const pages = process.env["VENDORKIT_PAGES"]?.split(" ") ?? ["README.md", "packages/*/{README,MIGRATION}.md"];
const readmes = globSync(pages, { cwd: repositoryRoot }).toSorted();
const snippets = readmes.flatMap((name) => snippetsOf(name, readFileSync(join(repositoryRoot, name), "utf8")));
const fileOf = (snippet: Snippet): string => `${snippets.indexOf(snippet)}.ts`;
const tool = promisify(execFile);

let folder: string;
let typeErrors: string;
let runs: readonly Run[];

const compilerOptions = {
  target: "es2023",
  lib: ["es2023"],
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  types: ["node"],
  typeRoots: [join(repositoryRoot, "node_modules/@types")],
};

/** One compiler over all programs; its report, empty when all is well. */
const checkTypes = (): Promise<string> =>
  tool(join(repositoryRoot, "node_modules/.bin/tsc"), ["-p", folder, "--pretty", "false"], { cwd: folder }).then(
    () => "",
    ({ stdout, message }: { stdout?: string; message: string }) => stdout || message,
  );

async function runAll(): Promise<Run[]> {
  const files = snippets.map((snippet) => join(folder, fileOf(snippet)));
  const runner = join(repositoryRoot, "scripts/readme/run-snippets.ts");
  const { stdout } = await tool(process.execPath, [runner, ...files], { cwd: folder });
  return JSON.parse(stdout) as Run[];
}

/** What a reader has installed: our packages, by their names, and a few of others'. */
async function linkModules(modules: string): Promise<void> {
  const packages = globSync("packages/*", { cwd: repositoryRoot }).map((path) => [
    path,
    `@vendorkit/${basename(path)}`,
  ]);
  const others = [
    ...["@opentelemetry/api", "openapi-fetch", "pino", "undici"].map((name) => [`scripts/node_modules/${name}`, name]),
    ["packages/token-store-redis/node_modules/redis", "redis"],
  ];
  for (const [path = "", name = ""] of [...packages, ...others]) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(repositoryRoot, path), join(modules, name));
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vendorkit-readme-"));
  const globals = join(repositoryRoot, "scripts/readme/globals.d.ts");
  await Promise.all([
    linkModules(join(folder, "node_modules")),
    writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" })),
    writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"], files: [globals] })),
    ...snippets.map((snippet) => writeFile(join(folder, fileOf(snippet)), sourceOf(snippet))),
  ]);
  [typeErrors, runs] = await Promise.all([checkTypes(), runAll()]);
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Where the programs' own lines are named, the README's take their place. */
const inReadme = (snippet: Snippet, text: string): string =>
  text.replaceAll(
    new RegExp(`\\S*\\b${fileOf(snippet).replace(".", "\\.")}[(:](\\d+)[,:](\\d+)\\)?`, "g"),
    (_, line) => `${snippet.readme}:${readmeLine(snippet, Number(line))}`,
  );

describe.each([...new Set(snippets.map(({ readme }) => readme))])("%s", (readme) => {
  const own = snippets.filter((snippet) => snippet.readme === readme);

  test.each(own.map((snippet) => [snippet.line, snippet] as const))("the program at line %i", (line, snippet) => {
    const where = `${readme}:${line}`;
    const errors = typeErrors.split("\n").filter((text) => text.startsWith(`${fileOf(snippet)}(`));
    expect(inReadme(snippet, errors.join("\n")), `${where} does not compile`).toBe("");
    const { error = "", printed = "" } = runs[snippets.indexOf(snippet)] ?? { error: "was not run" };
    expect(inReadme(snippet, error), `${where} does not run`).toBe("");
    if (snippet.output !== undefined && !printsAs(snippet.output, printed))
      expect(printed, `${where} prints something else`).toBe(snippet.output);
    expect(snippet.code, `${where} uses what only preambles may use`).not.toMatch(/\$(emulator|use)\b/);
  });
});

test("no program is left out", () => {
  const texts = readmes.map((name) => readFileSync(join(repositoryRoot, name), "utf8"));
  const fences = texts.flatMap((text) => text.match(/^\s*```ts\b/gm) ?? []);
  expect(snippets.filter(({ code }) => code !== "")).toHaveLength(fences.length);
});

test("the compiler has nothing to say of anything else", () => {
  // Errors in the packages' own sources are for `typecheck` to tell.
  const isOther = (line: string) => line !== "" && !/^(\d+\.ts\(|\s|.*\/packages\/[\w-]+\/src\/)/.test(line);
  expect(typeErrors.split("\n").filter(isOther)).toEqual([]);
});
