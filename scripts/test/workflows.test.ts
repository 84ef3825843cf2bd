import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryRoot } from "../spec/repository.ts";
import { workflowProblems } from "../workflows/rules.ts";

const SHA = "1af3b93b6815bc44a9784bd300feb67ff0d1eeb3";
const sound = `name: release
on: push
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: actions/checkout@${SHA} # v6.0.0
        with:
          persist-credentials: false
`;

describe("a workflow", () => {
  it("may publish with a token of its own, and with nothing else that it did not ask for", () => {
    expect(workflowProblems(sound)).toEqual([]);
  });

  it.each([
    ["permissions: {}", "permissions: write-all", "`permissions: {}` is missing at the top"],
    ["on: push", "on: pull_request_target", "pull_request_target runs strangers' code with our rights"],
    [`@${SHA} # v6.0.0`, "@v6", "uses: actions/checkout@v6 is not pinned as owner/name@<40 digits> # v1.2.3"],
    [" # v6.0.0", "", `uses: actions/checkout@${SHA} is not pinned as owner/name@<40 digits> # v1.2.3`],
    ["  publish:", "  pack:", "job pack: id-token is for the job publish alone"],
    ["    timeout-minutes: 5\n", "", "job publish: it has no timeout-minutes"],
    [
      "persist-credentials: false",
      "fetch-depth: 0",
      "job publish: its checkout leaves the token in .git: persist-credentials: false",
    ],
    [
      "    permissions:\n      contents: read\n      id-token: write\n",
      "",
      "job publish: its permissions are not listed one by one",
    ],
    [
      "          persist-credentials: false\n",
      `          persist-credentials: false\n      - uses: actions/cache@${SHA} # v5.0.0\n`,
      "job publish: it publishes and uses a cache, which other jobs can fill",
    ],
  ])("with %j made %j is refused", (from, to, problem) => {
    expect(sound).toContain(from);
    expect(workflowProblems(sound.replace(from, to))).toEqual([problem]);
  });
});

describe("the workflows of this repository", () => {
  const files = globSync(".github/workflows/*.yml", { cwd: repositoryRoot }).toSorted();
  const read = (file: string) => readFileSync(join(repositoryRoot, file), "utf8");

  it.each(files)("%s keeps the rules", (file) => {
    expect(workflowProblems(read(file))).toEqual([]);
  });

  it("prove who they are in one place, where versions are published", () => {
    const proving = files.flatMap((file) => (read(file).match(/id-token: write/g) ?? []).map(() => file));
    expect(proving).toEqual([".github/workflows/release.yml"]);
  });
});
