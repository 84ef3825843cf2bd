import { createRequire } from "node:module";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../../spec/repository.ts";
import { execute, type Execution } from "../execute.ts";
import type { TypeScriptVersion } from "./versions.ts";

/** Which declarations of the platform the consumer's compiler sees. */
const libraries = {
  "@types/node": { lib: ["es2023"], types: ["node"] },
  DOM: { lib: ["es2023", "dom", "dom.iterable"], types: [] },
  "DOM and @types/node": { lib: ["es2023", "dom", "dom.iterable"], types: ["node"] },
} as const;

/** One compilation of the consumer's program; its output is kept where asked. */
export interface TypeCheck {
  readonly typescript: TypeScriptVersion;
  readonly library: keyof typeof libraries;
  readonly isCompiled?: true;
}

/** Where the program is that one TypeScript compiled. */
export const compiledFolder = (typescript: TypeScriptVersion): string => `compiled-${typescript}`;

/** Type-checks the consumer's program with nothing skipped and, where asked, compiles it. */
export async function typeCheck(folder: string, { typescript, library, isCompiled }: TypeCheck): Promise<Execution> {
  const config = {
    compilerOptions: {
      target: "es2023",
      module: "nodenext",
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      resolveJsonModule: true,
      rewriteRelativeImportExtensions: true,
      rootDir: join(folder, "src"),
      ...libraries[library],
      ...(isCompiled ? { outDir: join(folder, compiledFolder(typescript)) } : { noEmit: true }),
    },
    include: [join(folder, "src")],
  };
  const path = join(folder, `tsconfig.${typescript}.${library.replaceAll(/\W+/g, "-")}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(path, JSON.stringify(config));
  return execute(process.execPath, [compiler(typescript), "-p", path], { cwd: folder });
}

/** The compiler that the workspace has in this version: 7 for itself, 5.9 for the generator. */
function compiler(version: TypeScriptVersion): string {
  for (const from of [".", "scripts"]) {
    const require = createRequire(join(repositoryRoot, from, "package.json"));
    const manifest = require.resolve("typescript/package.json");
    if ((require(manifest) as { version: string }).version === version) return join(dirname(manifest), "bin/tsc");
  }
  throw new Error(`TypeScript ${version} is not in the workspace; correct consumer/versions.ts or the lockfile`);
}
