import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assertRegistry, startRegistry, type Registry } from "../../rehearse/registry.ts";

let folder = "";
let registry: Registry;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vendorkit-registry-"));
  registry = await startRegistry(folder);
});
afterAll(async () => {
  await registry[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

describe("the registry of a rehearsal", () => {
  it("is on loopback, at an address that no cache knows, and holds nothing of ours", async () => {
    expect(registry.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\da-f]{12}\/$/);
    expect((await fetch(`${registry.url}@vendorkit%2fpliant`)).status).toBe(404);
  });

  it("gives packages of others, with tarballs at the same address", async () => {
    const { dist } = (await (await fetch(`${registry.url}is-number/7.0.0`)).json()) as { dist: { tarball: string } };
    expect(dist.tarball).toBe(`${registry.url}is-number/-/is-number-7.0.0.tgz`);
    expect((await fetch(dist.tarball)).status).toBe(200);
  });

  it("is the one that npm and pnpm talk to", async () => {
    await expect(assertRegistry(registry, folder)).resolves.toBeUndefined();
  });

  it("is not taken for granted: pnpm does not read npm's variable, and nothing is published then", async () => {
    const { pnpm_config_registry: _, ...env } = registry.env;
    const alone = { ...env, npm_config_userconfig: join(folder, "none") };
    await expect(assertRegistry({ ...registry, env: alone }, folder)).rejects.toThrow(
      /pnpm in .*: it would talk to .*, not to http:\/\/127\.0\.0\.1/,
    );
  });
});
