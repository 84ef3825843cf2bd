import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { descriptionOf, emulatedVendors, knownFileOf } from "../readme/emulated-vendors.ts";
import { discoverVendors, repositoryRoot } from "../spec/repository.ts";

const vendors = discoverVendors(repositoryRoot);
const isThere = (file: string): boolean => existsSync(join(repositoryRoot, file));

describe.each(vendors)("%s, which has a specification", (vendor) => {
  it.each(["package.json", "README.md", "src/profile.ts", `src/create-${vendor}-client.ts`, `test/${vendor}.test.ts`])(
    "has %s in its package",
    (file) => expect(isThere(`packages/${vendor}/${file}`), `packages/${vendor}/${file} is missing`).toBe(true),
  );

  it("can be emulated: the emulator knows it by name, or its tests describe it", () => {
    const places = [knownFileOf(vendor), descriptionOf(vendor)];
    expect(places.filter(isThere), `one of ${places.join(" and ")} is needed, and not both`).toHaveLength(1);
  });
});

describe("the emulator", () => {
  const known = globSync("packages/emulator/src/vendors/*.ts", { cwd: repositoryRoot })
    .map((file) => basename(file, ".ts"))
    .filter((name) => name !== "index");

  it("depends on the packages of exactly those vendors that it knows by name", () => {
    const manifest = readFileSync(join(repositoryRoot, "packages/emulator/package.json"), "utf8");
    const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
    const ours = Object.keys(dependencies).flatMap((name) => name.match(/^@vendorkit\/(.*)$/)?.[1] ?? []);
    expect(ours.toSorted()).toEqual(known.toSorted());
  });

  it("starts every vendor of this repository", async () => {
    const names = (await emulatedVendors(repositoryRoot)).map((one) => (typeof one === "string" ? one : one.name));
    expect(names.toSorted()).toEqual(vendors);
  });
});
