import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundlePackage } from "../build/bundle-package.ts";
import { dependencies } from "../check/size/budgets.ts";
import { discoverVendors, repositoryRoot } from "../spec/repository.ts";

const vendors = discoverVendors(repositoryRoot);
const factoryOf = (vendor: string) => `create${vendor.charAt(0).toUpperCase()}${vendor.slice(1)}Client`;

/** What the packages would export if there were no paging, waiting, files, callbacks, limits or anything else besides calls. */
const BARE: Record<string, string> = {
  client: `
    export { ConfigurationError, DeadlineError, NetworkError, TokenError, VendorkitError } from "@vendorkit/auth-middleware";
    export { ContentError } from "./content-error.ts";
    export { createVendorClient } from "./create-vendor-client.ts";
    export { failure, unwrap } from "./failure.ts";
    export { HttpError } from "./http-error.ts";`,
  ...Object.fromEntries(
    vendors.map((vendor) => [
      vendor,
      `export { failure, HttpError, TokenError, unwrap } from "@vendorkit/client";
       export { ${factoryOf(vendor)} } from "./create-${vendor}-client.ts";`,
    ]),
  ),
};

let root = "";

/** The packages as they are published, with all that they export or with calls only. */
async function publish(kind: "whole" | "bare"): Promise<void> {
  const build = async (name: string) => {
    const [from, to] = [join(repositoryRoot, "packages", name), join(root, kind, name)];
    await cp(join(from, "src"), join(to, "src"), { recursive: true });
    await cp(join(from, "package.json"), join(to, "package.json"));
    const index = BARE[name];
    if (kind === "bare" && index) await writeFile(join(to, "src/index.ts"), index);
    await bundlePackage(to);
  };
  await Promise.all(["auth-middleware", "client", ...vendors].map(build));
}

/** A program that only makes calls, bundled from the published files. */
async function programOf(vendor: string, kind: "whole" | "bare"): Promise<string[]> {
  const code = `export { ${factoryOf(vendor)}, failure, HttpError, TokenError, unwrap } from "@vendorkit/${vendor}";`;
  const published: Plugin = {
    name: "published",
    resolveId(id) {
      const name = /^@vendorkit\/([\w-]+)$/.exec(id)?.[1];
      if (name) return { id: join(root, kind, name, "dist/index.js"), moduleSideEffects: false };
      return id === "program" ? id : undefined;
    },
    load: (id) => (id === "program" ? code : undefined),
  };
  const external = [...dependencies, "csv-parse"];
  const build = await rolldown({ input: "program", external, plugins: [published], platform: "node" });
  const { output } = await build.generate({ comments: false, codeSplitting: false });
  await build.close();
  return piecesOf(output[0].code);
}

/** Code in pieces, sorted: in which order the bundler puts chunks together, and which of two names it numbers, is its affair. */
const piecesOf = (code: string): string[] =>
  code
    .replaceAll(/^\/\/ .*$/gm, "")
    .replaceAll(/\$\d+\b/g, "")
    .split(/[\n,]\s*/)
    .toSorted();

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "vendorkit-unused-"));
  await Promise.all([publish("whole"), publish("bare")]);
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true }));

it.each(vendors)("a program that only calls %s has not a byte of the helpers in its bundle", async (vendor) => {
  const [whole, bare] = [await programOf(vendor, "whole"), await programOf(vendor, "bare")];
  expect(bare.length).toBeGreaterThan(1_000);
  expect(whole.filter((piece) => !bare.includes(piece))).toEqual([]);
  expect(whole).toEqual(bare);
});
