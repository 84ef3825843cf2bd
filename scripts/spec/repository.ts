import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { SpecError } from "./spec-error.ts";
import { pnpm } from "./pnpm.ts";

/** The checkout that this file belongs to. Everything below takes a root, so that tests can work on a copy. */
export const repositoryRoot: string = resolve(import.meta.dirname, "../..");

/** Where the files of one vendor are, relative to the root. */
export interface VendorFiles {
  readonly vendor: string;
  readonly spec: string;
  readonly source: string;
  readonly overlays: string;
  readonly effective: string;
  readonly schema: string;
}

export function filesOf(vendor: string): VendorFiles {
  return {
    vendor,
    spec: `specs/${vendor}/openapi.yaml`,
    source: `specs/${vendor}/source.json`,
    overlays: `specs/${vendor}/overlays`,
    effective: `packages/${vendor}/openapi.json`,
    schema: `packages/${vendor}/src/schema.ts`,
  };
}

/** Every directory under `specs/` that holds a spec is a vendor; no list is kept anywhere. */
export function discoverVendors(root: string): string[] {
  const specs = join(root, "specs");
  if (!existsSync(specs)) return [];
  return readdirSync(specs)
    .filter((name) => existsSync(join(root, filesOf(name).spec)))
    .toSorted();
}

/** The vendors named on a command line, or all of them. */
export function chooseVendors(root: string, asked: readonly string[]): string[] {
  const known = discoverVendors(root);
  for (const vendor of asked) {
    if (known.includes(vendor)) continue;
    const remedy = `name one of ${known.join(", ")}, or add it with \`${pnpm(`spec:pin ${vendor} --from <file|url>`)}\``;
    throw new SpecError(filesOf(vendor).spec, "there is no such spec", remedy);
  }
  return asked.length > 0 ? [...asked] : known;
}
