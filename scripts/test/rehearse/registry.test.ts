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
  it("is on loopback and holds nothing of ours", async () => {
    expect(registry.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await fetch(`${registry.url}@vendorkit%2fpliant`)).status).toBe(404);
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
