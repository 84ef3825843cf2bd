import { repositoryRoot } from "../spec/repository.ts";
import { executeOrThrow } from "./execute.ts";
import { pnpmCommand } from "./pnpm-command.ts";

/** Permissive licences: a product may ship what is under them, if it keeps the notices. */
const ALLOWED = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "BlueOak-1.0.0",
  "Unlicense",
]);

/** Licences by their SPDX expression, with the packages under each. */
export type Licences = ReadonlyMap<string, readonly string[]>;

/** The licences of the published packages' production dependencies, transitive ones included. */
export async function productionLicences(): Promise<Licences> {
  return new Map(
    Object.entries(await listed()).map(([licence, packages]) => [
      licence,
      packages.map(({ name, versions }) => `${name} ${versions.join(", ")}`),
    ]),
  );
}

/** What a user of the published packages installs, as `name@version`. */
export async function productionPackages(): Promise<string[]> {
  const packages = Object.values(await listed()).flat();
  return packages.flatMap(({ name, versions }) => versions.map((version) => `${name}@${version}`));
}

async function listed(): Promise<Record<string, { name: string; versions: string[] }[]>> {
  const [pnpm, ...args] = pnpmCommand();
  const list = ["--recursive", "--filter", "./packages/*", "licenses", "list", "--prod", "--json"];
  const { stdout } = await executeOrThrow(pnpm, [...args, ...list], { cwd: repositoryRoot });
  return JSON.parse(stdout) as Record<string, { name: string; versions: string[] }[]>;
}

/** Which packages are under no allowed licence; an expression with OR needs one that is allowed, one with AND all. */
export function licenceProblems(licences: Licences): string[] {
  if (licences.size === 0) return ["the list of dependencies is empty, so nothing was checked"];
  return [...licences].flatMap(([licence, packages]) =>
    isAllowed(licence) ? [] : packages.map((name) => `${name} is under ${licence}, which is not on the list`),
  );
}

function isAllowed(expression: string): boolean {
  const alternatives = expression.replaceAll(/[()]/g, " ").split(/\sOR\s/);
  return alternatives.some((one) => one.split(/\sAND\s/).every((licence) => ALLOWED.has(licence.trim())));
}
