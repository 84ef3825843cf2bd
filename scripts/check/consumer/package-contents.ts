import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import type { PublishedPackage } from "../published-packages.ts";

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports?: unknown;
  readonly bin?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** `from "./shared.js"`, `import "./shared.js"` and `import("./mint.js")`. */
const RELATIVE_IMPORT = /\b(?:from|import)[\s(]*"(\.{1,2}\/[^"]+)"/g;

/** Nothing but `export { main } from "./shared.js";`. */
const FACADE = /^export \{[^}]*\} from "[^"]+";\s*$/;

const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare"];

/** All that is wrong with a package as it was installed, in sentences. */
export function contentProblems(published: PublishedPackage, installed: string): string[] {
  const files = filesUnder(installed);
  const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Manifest;
  const code = loadedFrom(installed, manifest).flatMap((file) => [file, ...mapOf(installed, file)]);
  const expected = [...expectedFiles(published.dir), ...code];
  return [
    ...expected.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...files.filter((file) => !expected.includes(file)).map((file) => `${file} should not be there`),
    ...manifestProblems(manifest, files),
    ...files.filter((file) => file.endsWith(".map")).flatMap((file) => mapProblems(installed, file)),
  ];
}

/** What a tarball holds beside code, derived from the workspace: sources, the declarations of each, and the documents. */
function expectedFiles(dir: string): string[] {
  const sources = filesUnder(join(dir, "src")).map((file) => file.replace(/\.ts$/, ""));
  const optional = ["CHANGELOG.md", "openapi.json"].filter((file) => existsSync(join(dir, file)));
  return [
    "package.json",
    "README.md",
    "LICENSE",
    ...optional,
    ...sources.map((file) => `src/${file}.ts`),
    ...sources.flatMap((file) => [".d.ts", ".d.ts.map"].map((end) => `dist/${file}${end}`)),
  ];
}

/** The compiled files that can be loaded: the exports, and what they import of each other, at once or later. */
function loadedFrom(installed: string, { exports, bin }: Manifest): string[] {
  const entries = targetsOf([exports, bin]).map((target) => normalize(target));
  const found = new Set(entries.filter((file) => file.endsWith(".js")));
  for (const file of found) {
    if (!existsSync(join(installed, file))) continue;
    const code = readFileSync(join(installed, file), "utf8");
    for (const [, target = ""] of code.matchAll(RELATIVE_IMPORT)) found.add(join(dirname(file), target));
  }
  return [...found].map((file) => file.replaceAll("\\", "/"));
}

/** The map of a compiled file; one that only passes on what another exports has none. */
function mapOf(installed: string, file: string): string[] {
  const path = join(installed, file);
  return existsSync(path) && FACADE.test(readFileSync(path, "utf8")) ? [] : [`${file}.map`];
}

function filesUnder(dir: string): string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)));
  return files.map((file) => file.replaceAll("\\", "/")).filter((file) => !file.startsWith("node_modules/"));
}

function manifestProblems({ scripts = {}, exports, dependencies = {} }: Manifest, files: readonly string[]): string[] {
  return [
    ...INSTALL_SCRIPTS.filter((name) => scripts[name]).map((name) => `package.json has a script "${name}"`),
    ...targetsOf(exports)
      .filter((target) => !files.includes(target.replace(/^\.\//, "")))
      .map((target) => `package.json exports ${target}, which is not there`),
    ...targetsOf(exports)
      .filter((target) => target.startsWith("./src"))
      .map((target) => `package.json exports the source ${target}: publishConfig was not applied`),
    ...Object.entries(dependencies)
      .filter(([, range]) => range.startsWith("workspace:"))
      .map(([name]) => `package.json asks for ${name} from a workspace`),
  ];
}

function targetsOf(exports: unknown): string[] {
  if (typeof exports === "string") return [exports];
  return typeof exports === "object" && exports !== null ? Object.values(exports).flatMap(targetsOf) : [];
}

function mapProblems(installed: string, file: string): string[] {
  const { sources } = JSON.parse(readFileSync(join(installed, file), "utf8")) as { sources: string[] };
  const lost = sources.filter((source) => {
    const path = relative(installed, join(installed, dirname(file), source)).replaceAll("\\", "/");
    return !path.startsWith("src/") || !existsSync(join(installed, path));
  });
  return lost.map((source) => `${file} points at ${source}, which is not shipped`);
}
