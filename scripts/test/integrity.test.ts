import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockfilePackages, lockfileProblems } from "../integrity/lockfile-packages.ts";
import { hashProblems } from "../integrity/registry-hashes.ts";
import { repositoryRoot } from "../spec/repository.ts";

const one = { name: "@a/one", version: "1.0.0", integrity: "sha512-x", tarball: undefined };

describe("the lockfile", () => {
  it("is read with scopes and all", () => {
    const text = `lockfileVersion: '9.0'\npackages:\n  '@a/one@1.0.0':\n    resolution: {integrity: sha512-x}\n`;
    expect(lockfilePackages(text)).toEqual([one]);
  });

  it("of this repository holds every package to a hash", async () => {
    const packages = lockfilePackages(await readFile(join(repositoryRoot, "pnpm-lock.yaml"), "utf8"));
    expect(packages.length).toBeGreaterThan(100);
    expect(lockfileProblems(packages)).toEqual([]);
  });

  it("gives away a package without a hash, or from elsewhere", () => {
    const tarball = "https://example.com/one.tgz";
    expect(
      lockfileProblems([
        { ...one, integrity: undefined },
        { ...one, tarball },
      ]),
    ).toEqual([
      "@a/one@1.0.0 has no sha512 in the lockfile",
      `@a/one@1.0.0 comes from ${tarball}, not from the registry`,
    ]);
  });

  it("that holds nothing was not looked at", () => {
    expect(lockfileProblems([])).toHaveLength(1);
  });
});

describe("the registry's hash", () => {
  it("has to be the lockfile's", () => {
    expect(hashProblems([one], new Map([["@a/one@1.0.0", "sha512-x"]]))).toEqual([]);
    expect(hashProblems([one], new Map([["@a/one@1.0.0", "sha512-y"]]))).toEqual([
      "@a/one@1.0.0: the registry has sha512-y, the lockfile sha512-x",
    ]);
  });
});
