import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { plainNpmEnvironment } from "../check/consumer/plain-npm.ts";
import { executeOrThrow } from "../check/execute.ts";
import { inScratch } from "../check/tarballs.ts";
import { selectMode } from "../release/select-mode.ts";
import { snapshotProblems } from "../release/snapshot-problems.ts";
import { waitUntilVisible } from "../release/wait-until-visible.ts";

describe("a run of the release workflow", () => {
  const situation = { pullRequest: "", changesets: 0, unpublished: 0 };

  it("raises versions as long as changesets wait, whatever else there is to publish", () => {
    expect(selectMode({ ...situation, changesets: 1, unpublished: 3 })).toBe("version");
  });

  it("publishes what the registry does not have, once none waits", () => {
    expect(selectMode({ ...situation, unpublished: 3 })).toBe("publish");
    expect(selectMode(situation)).toBe("none");
  });

  it("makes a snapshot of a pull request for whoever asks for it", () => {
    expect(selectMode({ pullRequest: "12", changesets: 1, unpublished: 3 })).toBe("snapshot");
  });
});

/** A registry that shows a package only when it was asked for it twice. */
async function slowRegistry(): Promise<NodeJS.ProcessEnv> {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    const one = { name: "one", version: "1.0.0", dist: { tarball: "http://127.0.0.1/one.tgz" } };
    if (asked < 3) response.writeHead(404).end("{}");
    else response.end(JSON.stringify({ name: "one", "dist-tags": { latest: "1.0.0" }, versions: { "1.0.0": one } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { ...plainNpmEnvironment({ keepsRegistry: false }), npm_config_registry: registry };
}

describe("what was published", () => {
  it("is waited for until the registry shows it", async () => {
    const env = await slowRegistry();
    const lines: string[] = [];
    await inScratch("visible", (cwd) =>
      waitUntilVisible("one", "1.0.0", { cwd, env, pause: 1, report: (line) => lines.push(line) }),
    );
    expect(lines).toEqual([
      "one@1.0.0 is not visible yet, 59 looks left",
      "one@1.0.0 is not visible yet, 58 looks left",
    ]);
  });
});

describe("a snapshot, which a pull request has packed", () => {
  const problems = (version?: string) =>
    inScratch("snapshot", async (folder) => {
      await mkdir(join(folder, "packages/package"), { recursive: true });
      const cwd = join(folder, "packages");
      if (version !== undefined) {
        await writeFile(join(cwd, "package/package.json"), JSON.stringify({ name: "one", version }));
        await executeOrThrow("tar", ["-czf", "one.tgz", "package"], { cwd });
      }
      return snapshotProblems(folder, "pr-12");
    });

  it("is published when all of it is one", async () => {
    expect(await problems("0.0.0-pr-12-20261125041500")).toEqual([]);
  });

  it.each(["1.0.0", "0.0.0-pr-120-20261125041500", "0.0.0-pr-12-1"])("is not when it holds %s", async (version) => {
    expect(await problems(version)).toEqual([`one.tgz holds one@${version}, which is no snapshot of pr-12`]);
  });

  it("is not when it is empty", async () => {
    expect(await problems()).toEqual(["nothing was packed"]);
  });
});
