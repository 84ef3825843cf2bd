import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../spec/repository.ts";
import type { Subject } from "./subject.ts";

/** What is measured: our client's types with one call and with fifty, and those of bare openapi-fetch with one. */
export const CASES = ["one", "fifty", "openapiFetch"] as const;
export type Case = (typeof CASES)[number];

const COUNTS: Record<Case, number> = { one: 1, fifty: 50, openapiFetch: 1 };

const OURS = `import type { VendorClient } from "@vendorkit/client";\ndeclare const client: VendorClient<paths>;`;
const BARE = `import type { Client } from "openapi-fetch";\ndeclare const client: Client<paths>;`;

/** The declarations that users get, since a compiler checks a package's sources only where they are written. */
const PACKAGES = {
  "@vendorkit/auth-middleware": ["packages/auth-middleware/dist/index.d.ts"],
  "@vendorkit/client": ["packages/client/dist/index.d.ts"],
  "openapi-fetch": ["scripts/node_modules/openapi-fetch/dist/index.d.mts"],
};

const compilerOptions = {
  target: "es2023",
  lib: ["es2023"],
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: ["node"],
  typeRoots: [join(repositoryRoot, "node_modules/@types")],
  paths: Object.fromEntries(
    Object.entries(PACKAGES).map(([name, files]) => [name, files.map((file) => join(repositoryRoot, file))]),
  ),
};

/** Writes the programs of a specification below a folder, and gives each one's tsconfig. */
export async function writePrograms(
  folder: string,
  subject: Subject,
  cases: readonly Case[],
): Promise<Map<Case, string>> {
  const own = join(folder, subject.name);
  await mkdir(own, { recursive: true });
  await writeFile(join(own, "package.json"), `{ "type": "module" }`);
  await writeFile(join(own, "schema.d.ts"), subject.schema);
  const written = new Map<Case, string>();
  for (const name of cases) {
    const config = join(own, `tsconfig.${name}.json`);
    await writeFile(join(own, `${name}.ts`), programText(subject, name));
    await writeFile(config, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
    written.set(name, config);
  }
  return written;
}

function programText(subject: Subject, name: Case): string {
  const calls = subject
    .calls(COUNTS[name])
    .map((call, index) => `export const { data: data${index} } = await ${call};`);
  return [`import type { paths } from "./schema.d.ts";`, name === "openapiFetch" ? BARE : OURS, ...calls, ""].join(
    "\n",
  );
}
