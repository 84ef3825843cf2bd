import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { discoverVendors } from "../spec/repository.ts";
import { SpecError } from "../spec/spec-error.ts";
import { type Answers, pascal } from "./answers.ts";

/** Files by their path below the package. */
export type Files = Readonly<Record<string, string>>;

/**
 * What a package has in common with its neighbours, taken from the plainest of them: the manifest, the compiler's
 * settings, the licence, and what is exported. So a change of the house style reaches the next package by itself.
 */
export async function commonFiles(root: string, answers: Answers): Promise<Files> {
  const model = plainest(root);
  const read = (file: string) => readFile(join(root, "packages", model, file), "utf8");
  const names = (text: string) => text.replaceAll(model, answers.name).replaceAll(pascal(model), pascal(answers.name));
  const manifest = JSON.parse(names(await read("package.json"))) as object;
  const own = {
    version: "0.0.0",
    description: `Typed client for the ${answers.title} API`,
    // Its tests describe it to the emulator, which knows the neighbours by itself.
    devDependencies: { "@vendorkit/emulator": "workspace:^" },
  };
  return {
    "package.json": `${JSON.stringify({ ...manifest, ...own }, undefined, 2)}\n`,
    "tsconfig.json": await read("tsconfig.json"),
    LICENSE: await read("LICENSE"),
    "src/index.ts": names(await read("src/index.ts")),
  };
}

/** The vendor with the least of its own: the smallest manifest and list of exports. */
function plainest(root: string): string {
  const sizeOf = (vendor: string) =>
    ["package.json", "src/index.ts"].reduce(
      (sum, file) => sum + statSync(join(root, "packages", vendor, file)).size,
      0,
    );
  const neighbours = discoverVendors(root).filter((vendor) =>
    existsSync(join(root, "packages", vendor, "src/index.ts")),
  );
  const [first] = neighbours.toSorted((one, other) => sizeOf(one) - sizeOf(other));
  if (first === undefined)
    throw new SpecError("packages", "there is no vendor's package to go by", "run it in a checkout");
  return first;
}
